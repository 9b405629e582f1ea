"""Answer requests for embeddings (protocol 20)."""

from __future__ import annotations

import base64
import math
import re
import struct
from collections.abc import Iterator, Mapping
from functools import lru_cache
from hashlib import shake_128
from typing import Any, Final

from openrouter_sdk.testing.contract.checks import RefusalError
from openrouter_sdk.testing.surfaces.reply import AnswerIds, requested_model, words

_DIMENSIONS: Final = 1536
_MAX_DIMENSIONS: Final = 8192
_WORD: Final = re.compile(r"\w+")
_PLACES: Final = 16  # numbers of a vector that one word changes
_SHARED: Final = 0.6  # the part that all vectors have in common, relative to that of the words
_WHOLE: Final = 0.2  # the part that only equal inputs have in common


def result(
    ids: AnswerIds, body: Mapping[str, Any], price: float | None = None, most: int = 2048
) -> dict[str, Any]:
    """Return a vector for each input. Raises RefusalError: 413 for too many, 400 for too long vectors.

    Equal inputs have equal vectors, and those that share words are near each other.
    """
    inputs = _inputs(body.get("input"))
    if len(inputs) > most:
        message = f"There are {len(inputs)} inputs, and may be {most}."
        raise RefusalError(413, message, metadata={"error_type": "payload_too_large"})
    size = _size(body.get("dimensions"))
    packed = body.get("encoding_format") == "base64"
    tokens = sum(max(1, len(words(str(one)))) for one in inputs)
    data = [
        {"object": "embedding", "index": index, "embedding": _packed(vector) if packed else [*vector]}
        for index, vector in enumerate(_vector(str(one), size) for one in inputs)
    ]
    cost = round(tokens * (0.02e-6 if price is None else price), 12)
    usage = {"prompt_tokens": tokens, "total_tokens": tokens, "cost": cost}
    return {
        "id": ids.generation_id,
        "object": "list",
        "data": data,
        "model": requested_model(body),
        "usage": usage,
    }


def _inputs(value: Any) -> list[Any]:
    # A list of numbers is one input as tokens (protocol 20).
    if not isinstance(value, list) or (value and isinstance(value[0], int | float)):
        return [value]
    return value


def _size(dimensions: Any) -> int:
    size = dimensions if isinstance(dimensions, int) and dimensions > 0 else _DIMENSIONS
    if size > _MAX_DIMENSIONS:
        message = f"The dimensions are {size}, and may be {_MAX_DIMENSIONS}."
        raise RefusalError(400, message, metadata={"error_type": "invalid_request"})
    return size


@lru_cache(maxsize=64)
def _vector(text: str, size: int) -> tuple[float, ...]:
    """Return a vector of length 1: a part of its own, one of its words, and one that all vectors have."""
    found = _WORD.findall(text.lower())
    numbers = list(_common(size))
    share = 1 / math.sqrt(len(found) * _PLACES) if found else 0.0
    for word in found:
        for place, sign in _places(word):
            numbers[place % size] += sign * share
    for place, sign in _signed(text):
        numbers[place % size] += sign * _WHOLE / math.sqrt(_PLACES)
    length = math.hypot(*numbers)
    return tuple([round(number / length, 6) for number in numbers])


def _packed(vector: tuple[float, ...]) -> str:
    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()


@lru_cache(maxsize=16)
def _common(size: int) -> tuple[float, ...]:
    numbers = [byte - 127.5 for byte in shake_128(b"common").digest(size)]
    length = math.hypot(*numbers)
    return tuple(number / length * _SHARED for number in numbers)


@lru_cache(maxsize=4096)
def _places(word: str) -> tuple[tuple[int, int], ...]:
    return tuple(_signed(word))


def _signed(text: str) -> Iterator[tuple[int, int]]:
    """Yield places, and what is added there: 1 or -1."""
    digest = shake_128(text.encode("utf-8", "surrogatepass")).digest(2 * _PLACES + 2)
    signs = int.from_bytes(digest[-2:])
    for index, place in enumerate(struct.unpack_from(f"<{_PLACES}H", digest)):
        yield place, 1 if signs >> index & 1 else -1
