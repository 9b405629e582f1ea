"""Answer requests for embeddings (protocol 20)."""

from __future__ import annotations

import base64
import math
import struct
from collections.abc import Mapping
from typing import Any

from openrouter_sdk.testing.contract.checks import RefusalError
from openrouter_sdk.testing.contract.instances import Picker
from openrouter_sdk.testing.surfaces.reply import AnswerIds, requested_model, words

_DIMENSIONS = 8
_MAX_DIMENSIONS = 1536


def result(
    ids: AnswerIds, body: Mapping[str, Any], price: float | None = None, most: int = 2048
) -> dict[str, Any]:
    """Return a vector for each input; equal inputs have equal vectors. Raises RefusalError: 400."""
    inputs = _inputs(body.get("input"))
    if len(inputs) > most:
        message = f"There are {len(inputs)} inputs, and may be {most}."
        raise RefusalError(400, message, metadata={"error_type": "invalid_request"})
    tokens = sum(max(1, len(words(str(one)))) for one in inputs)
    data = [
        {"object": "embedding", "index": index, "embedding": _vector(one, body)}
        for index, one in enumerate(inputs)
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


def _vector(value: Any, body: Mapping[str, Any]) -> list[float] | str:
    size = _size(body.get("dimensions"))
    numbers = [Picker(0, f"{value} {index}")(2001) / 1000 - 1 for index in range(size)]
    length = math.hypot(*numbers) or 1.0
    unit = [round(number / length, 6) for number in numbers]
    if body.get("encoding_format") == "base64":
        return base64.b64encode(struct.pack(f"<{size}f", *unit)).decode()
    return unit


def _size(dimensions: Any) -> int:
    return min(dimensions, _MAX_DIMENSIONS) if isinstance(dimensions, int) and dimensions > 0 else _DIMENSIONS
