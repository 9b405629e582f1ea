"""Answer the operations that make images, vectors and sound (protocol 9, 18, 20)."""

from __future__ import annotations

import base64
import math
import struct
from collections.abc import Iterator, Mapping
from typing import Any

from openrouter_sdk.testing.contract import samples
from openrouter_sdk.testing.contract.instances import Picker
from openrouter_sdk.testing.surfaces.reply import Stamp, model_of, words

_IMAGE_TOKENS = 256
_DIMENSIONS = 8
_MOST_NUMBERS = 1536  # of one vector, so that an answer stays small


def image_result(stamp: Stamp, body: Mapping[str, Any]) -> dict[str, Any]:
    """As many one-pixel pictures as were asked for."""
    pictures = [
        {"b64_json": _picture(stamp, index), "media_type": "image/png"} for index in range(_count(body))
    ]
    return {"created": stamp.created, "data": pictures, "usage": _image_usage(body)}


def image_events(stamp: Stamp, body: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Two unfinished pictures, then the finished ones."""
    for index in range(2):
        partial = {"partial_image_index": index, "b64_json": _picture(stamp, 100 + index)}
        yield {"type": "image_generation.partial_image", **partial}
    for index in range(_count(body)):
        yield {
            "type": "image_generation.completed",
            "b64_json": _picture(stamp, index),
            "created": stamp.created,
            "media_type": "image/png",
            "usage": _image_usage(body),
        }


def embeddings_result(stamp: Stamp, body: Mapping[str, Any]) -> dict[str, Any]:
    """One vector for each input; the same input has the same vector."""
    inputs = _inputs(body.get("input"))
    tokens = sum(max(1, len(words(str(one)))) for one in inputs)
    data = [
        {"object": "embedding", "index": index, "embedding": _vector(one, body)}
        for index, one in enumerate(inputs)
    ]
    usage = {"prompt_tokens": tokens, "total_tokens": tokens, "cost": round(tokens * 0.02 / 1_000_000, 9)}
    return {
        "id": stamp.generation_id,
        "object": "list",
        "data": data,
        "model": model_of(body),
        "usage": usage,
    }


def speech(body: Mapping[str, Any]) -> tuple[str, bytes]:
    """The media type and the bytes of spoken text; `pcm` unless asked otherwise (protocol 18.4)."""
    if body.get("response_format") == "mp3":
        return "audio/mpeg", samples.mp3()
    return "audio/pcm", samples.pcm()


def _picture(stamp: Stamp, index: int) -> str:
    return base64.b64encode(samples.png(stamp.number * 1000 + index)).decode()


def _count(body: Mapping[str, Any]) -> int:
    wanted = body.get("n")
    return min(max(wanted, 1), 10) if isinstance(wanted, int) else 1


def _image_usage(body: Mapping[str, Any]) -> dict[str, Any]:
    prompt, completion = len(words(str(body.get("prompt", "")))), _IMAGE_TOKENS * _count(body)
    cost = round(completion * 30 / 1_000_000, 9)
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "cost": cost,
        "is_byok": False,
    }


def _inputs(value: Any) -> list[Any]:
    # A list of numbers is one input: its tokens (protocol 20).
    if not isinstance(value, list) or (value and isinstance(value[0], int | float)):
        return [value]
    return value


def _vector(value: Any, body: Mapping[str, Any]) -> list[float] | str:
    wanted = body.get("dimensions")
    size = min(wanted, _MOST_NUMBERS) if isinstance(wanted, int) and wanted > 0 else _DIMENSIONS
    numbers = [Picker(0, f"{value} {index}")(2001) / 1000 - 1 for index in range(size)]
    length = math.hypot(*numbers) or 1.0
    unit = [round(number / length, 6) for number in numbers]
    if body.get("encoding_format") == "base64":
        return base64.b64encode(struct.pack(f"<{size}f", *unit)).decode()
    return unit
