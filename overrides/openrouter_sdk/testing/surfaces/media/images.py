"""Answer image generation, at once or as a stream (protocol 9)."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from typing import Any

from openrouter_sdk.testing.contract import samples
from openrouter_sdk.testing.surfaces.reply import AnswerIds, words

_TOKENS_PER_IMAGE = 256
_MAX_IMAGES = 10
_PARTIAL_IMAGES = 2


def result(ids: AnswerIds, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return `n` images of one pixel."""
    images = [{"b64_json": _image(ids, index), "media_type": "image/png"} for index in range(_count(body))]
    return {"created": ids.created, "data": images, "usage": usage(body)}


def events(ids: AnswerIds, body: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield partial images, then the complete ones."""
    for index in range(_PARTIAL_IMAGES):
        partial = {"partial_image_index": index, "b64_json": _image(ids, 100 + index)}
        yield {"type": "image_generation.partial_image", **partial}
    for index in range(_count(body)):
        yield {
            "type": "image_generation.completed",
            "b64_json": _image(ids, index),
            "created": ids.created,
            "media_type": "image/png",
            "usage": usage(body),
        }


def _image(ids: AnswerIds, index: int) -> str:
    return base64.b64encode(samples.png(ids.number * 1000 + index)).decode()


def _count(body: Mapping[str, Any]) -> int:
    count = body.get("n")
    return min(max(count, 1), _MAX_IMAGES) if isinstance(count, int) else 1


def usage(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the images of a request cost."""
    prompt, completion = len(words(str(body.get("prompt", "")))), _TOKENS_PER_IMAGE * _count(body)
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "cost": round(completion * 30 / 1_000_000, 9),
        "is_byok": False,
    }
