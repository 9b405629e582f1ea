"""How much two texts have in common, which stands in for understanding them."""

from __future__ import annotations

import re

_WORD = re.compile(r"\w+")


def shared_words(first: str, second: str) -> int:
    """Return how many words both texts have, in any case."""
    return len(set(_WORD.findall(first.lower())) & set(_WORD.findall(second.lower())))
