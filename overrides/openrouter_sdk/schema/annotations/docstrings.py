"""What the author of a class wrote about it and its fields."""

from __future__ import annotations

import inspect
import re
from typing import Final

_SECTION: Final = re.compile(
    r"^\s*(?:(?:Args|Arguments|Attributes|Parameters|Params|Fields|Members)\s*:?\s*$|:(?:param|ivar|var|cvar)\b|@param\b)",
    re.MULTILINE,
)


def own_docstring(cls: type) -> str:
    """The docstring that a class has by its author; empty for one that a library made of its signature."""
    text = cls.__dict__.get("__doc__") or ""
    generated = f"{cls.__name__}("
    if text.startswith(generated) and text.rstrip().endswith((")", "None")):
        return ""
    return "" if text in ("An enumeration.", "A Pydantic BaseModel.") else inspect.cleandoc(text)


def class_summary(cls: type) -> str | None:
    """What a docstring says of a class, without its sections on fields."""
    return read_docstring(own_docstring(cls))[0]


def read_docstring(text: str) -> tuple[str | None, dict[str, str]]:
    """The description in a docstring, and those of the fields in its sections, in any usual style."""
    if not _SECTION.search(text):
        return text or None, {}
    from docstring_parser import ParseError, parse

    try:
        parsed = parse(text)
    except ParseError:
        return text, {}
    fields = {one.arg_name: " ".join(one.description.split()) for one in parsed.params if one.description}
    summary = "\n\n".join(filter(None, (parsed.short_description, parsed.long_description)))
    return (summary or None) if fields else text, fields


def field_descriptions(cls: type) -> dict[str, str]:
    """Descriptions of fields in the docstrings of a class and its bases."""
    found: dict[str, str] = {}
    for base in reversed(cls.__mro__[:-1]):
        found.update(read_docstring(own_docstring(base))[1])
    return found
