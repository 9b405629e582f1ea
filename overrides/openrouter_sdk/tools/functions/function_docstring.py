"""The description of a function and of its parameters, from its docstring."""

from __future__ import annotations

import re
from inspect import cleandoc
from typing import Final, NamedTuple

# In turn: a heading of Google's style, one of NumPy's, which is underlined, a field of reST, one of Epydoc.
_SECTION: Final = re.compile(
    r"^(?:(?P<GOOGLE>(?:Args|Arguments|Params|Parameters|Attributes|Examples?|Raises|Returns|Yields):[ \t]*$)"
    r"|(?P<NUMPYDOC>[A-Z]\w*(?: \w+)*\n-{3,}[ \t]*$)"
    r"|(?P<REST>:(?:param|parameter|arg|argument|key|keyword|return|returns|raise|raises|yield|yields)\b)"
    r"|(?P<EPYDOC>@(?:param|type|return|rtype|raise)\b))",
    re.MULTILINE,
)


class Description(NamedTuple):
    """What a docstring says."""

    text: str | None
    """The docstring up to its first section; None if there is no such text."""
    parameters: dict[str, str]
    """Name of a parameter -> what its section says."""


def read_docstring(docstring: str | None) -> Description:
    """Return what a docstring in the style of Google, NumPy, reST or Epydoc says.

    docstring-parser, which takes 3 ms to import, is used only if there seem to be sections.
    """
    docstring = docstring or ""
    text = cleandoc(docstring).strip()
    section = _SECTION.search(text)
    if section is None:
        return Description(text or None, {})
    from docstring_parser import DocstringStyle, ParseError, parse

    # A heading in the first line has lost the indentation of what is below it.
    sections = text[section.start() :] if section.start() else docstring.strip()
    try:
        # The parser expects text before the first section.
        found = parse(f"-\n\n{sections}", DocstringStyle[section.lastgroup or ""])
    except (ParseError, ValueError):
        found = None
    if found is None or not found.meta:  # it only looked like a section
        return Description(text, {})
    texts = {
        name.strip("* "): " ".join(entry.description.split())
        for entry in found.params
        if entry.description
        for name in entry.arg_name.split(",")
    }
    return Description(text[: section.start()].strip() or None, texts)
