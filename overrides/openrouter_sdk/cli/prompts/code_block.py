"""`-x`: the first code block of an answer."""

from __future__ import annotations

import re
from typing import Final

_FENCE: Final = r"(?m)^(?P<indent>[ ]{0,3})(?P<fence>`{3,}|~{3,})(?P<info>[^\n`]*)$\n?"


def first_code_block(text: str) -> str | None:
    """Return the inside of the first fenced code block, or None. One that is not closed goes to the end."""
    opening = re.search(_FENCE, text)
    if opening is None:
        return None
    fence, width = opening["fence"], len(opening["indent"])
    lines = []
    for line in text[opening.end() :].splitlines(keepends=True):
        bare = line.strip()
        is_end = len(line) - len(line.lstrip(" ")) < 4 and len(bare) >= len(fence) and set(bare) == {fence[0]}
        if is_end:
            break
        lines.append(re.sub(rf"^ {{0,{width}}}", "", line))
    return "".join(lines)
