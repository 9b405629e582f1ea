"""Probabilities of tokens, which are made up from their texts (protocol 5, 6.2)."""

from __future__ import annotations

import math
import zlib
from collections.abc import Mapping
from typing import Any, Final

_OTHERS: Final = (" the", " a", ",", " and", " it", ".", " in", " to", " of", " is")

Token = dict[str, Any]


def asked(body: Mapping[str, Any], path: str) -> int | None:
    """Return how many likely tokens a request wants to be told for each one; None if no probabilities."""
    most = body.get("top_logprobs")
    count = most if isinstance(most, int) and not isinstance(most, bool) else 0
    wanted = count > 0 if path == "/responses" else body.get("logprobs") is True and path != "/messages"
    return max(0, min(count, 20)) if wanted else None


def of_tokens(texts: list[str], most: int) -> list[Token]:
    """Return the probability of each token, and the likeliest ones at its place: itself, then others."""
    return [
        {**_token(text, first := _certainty(text)), "top_logprobs": _top(text, first, most)} for text in texts
    ]


def _top(text: str, logprob: float, most: int) -> list[Token]:
    others = [one for one in _OTHERS if one != text] + [f" word{number}" for number in range(most)]
    left = 1 - math.exp(logprob)
    ranked = [round(math.log(left * 0.5 ** (place + 1)), 6) for place in range(most)]
    return [_token(text, logprob), *map(_token, others, ranked)][:most]


def _token(text: str, logprob: float) -> Token:
    return {"token": text, "logprob": logprob, "bytes": list(text.encode("utf-8", "replace"))}


def _certainty(text: str) -> float:
    """Return the logarithm of a probability from 0.6 to 0.99."""
    return round(math.log(0.6 + zlib.crc32(text.encode("utf-8", "replace")) % 40 / 100), 6)
