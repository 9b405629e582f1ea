"""The description of a function and of its parameters, from its docstring."""

from __future__ import annotations

from inspect import cleandoc
from typing import Final

_HEADINGS: Final = ("Args", "Arguments", "Params", "Parameters", "Attributes", "Raises", "Returns", "Yields")
_GOOGLE: Final = frozenset(f"{one}:" for one in (*_HEADINGS, "Example", "Examples"))
_REST: Final = (
    ":param ",
    ":parameter ",
    ":arg ",
    ":argument ",
    ":key ",
    ":keyword ",
    ":return",
    ":raise",
    ":yield",
)
_EPYDOC: Final = ("@param ", "@type ", "@return", "@rtype", "@raise")


def read_docstring(docstring: str | None) -> tuple[str | None, dict[str, str]]:
    """Return the text of a docstring up to its first section, and what it says of parameters, by name.

    The style may be that of Google, NumPy, reST or Epydoc. docstring-parser, which takes 3 ms to import, is
    used only if there seem to be sections.
    """
    docstring = docstring or ""
    text = cleandoc(docstring).strip()
    lines = text.split("\n")
    styles = ((number, _style(lines, number)) for number in range(len(lines)))
    start, style = next((one for one in styles if one[1]), (0, None))
    if style is None:
        return text or None, {}
    from docstring_parser import DocstringStyle, ParseError, parse

    # A heading in the first line has lost the indentation of what is below it.
    sections = "\n".join(lines[start:]) if start else docstring.strip()
    try:
        # The parser expects text before the first section.
        found = parse(f"-\n\n{sections}", DocstringStyle[style])
    except (ParseError, ValueError):
        found = None
    if found is None or not found.meta:  # it only looked like a section
        return text, {}
    texts = {
        name.strip("* "): " ".join(entry.description.split())
        for entry in found.params
        if entry.description
        for name in entry.arg_name.split(",")
    }
    return "\n".join(lines[:start]).strip() or None, texts


def _style(lines: list[str], number: int) -> str | None:
    """Return the style of which a section starts in a line, as docstring-parser calls it."""
    line = lines[number].rstrip()
    if line in _GOOGLE:
        return "GOOGLE"
    if line.startswith((":", "@")):
        return "REST" if line.startswith(_REST) else "EPYDOC" if line.startswith(_EPYDOC) else None
    rule = lines[number + 1].rstrip() if line[:1].isalpha() and number + 1 < len(lines) else ""
    return "NUMPYDOC" if len(rule) > 2 and set(rule) == {"-"} else None
