"""Answer image generation, at once or as a stream (protocol 9)."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from openrouter_sdk.testing.contract import samples
from openrouter_sdk.testing.surfaces.parts import pixels
from openrouter_sdk.testing.surfaces.reply import AnswerIds, words

_TOKENS_PER_IMAGE = 256
_MAX_IMAGES = 10
_PARTIAL_IMAGES = 2
_FORMATS: Mapping[str, tuple[str, Callable[[int], bytes]]] = {
    "png": ("image/png", samples.png),
    "jpeg": ("image/jpeg", samples.jpeg),
    "webp": ("image/webp", samples.webp),
    "svg": ("image/svg+xml", samples.svg),
}


def result(ids: AnswerIds, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return `n` images in the format that is asked for; PNG of the size that is, others of one pixel."""
    kind, _ = _format(body)
    images = [{"b64_json": _image(ids, index, body), "media_type": kind} for index in range(_count(body))]
    return {"created": ids.created, "data": images, "usage": usage(body)}


def events(ids: AnswerIds, body: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield partial images, then the complete ones."""
    for index in range(_PARTIAL_IMAGES):
        partial = {"partial_image_index": index, "b64_json": _image(ids, 100 + index, body)}
        yield {"type": "image_generation.partial_image", **partial}
    for index in range(_count(body)):
        yield {
            "type": "image_generation.completed",
            "b64_json": _image(ids, index, body),
            "created": ids.created,
            "media_type": _format(body)[0],
            "usage": usage(body),
        }


def _image(ids: AnswerIds, index: int, body: Mapping[str, Any]) -> str:
    kind, draw = _format(body)
    seed = ids.number * 1000 + index
    if kind == "image/png":
        size = pixels(body.get("size") or body.get("resolution"), body.get("aspect_ratio"))
        return base64.b64encode(samples.png(seed, *size)).decode()
    return base64.b64encode(draw(seed)).decode()


def _format(body: Mapping[str, Any]) -> tuple[str, Callable[[int], bytes]]:
    return _FORMATS.get(str(body.get("output_format")), _FORMATS["png"])


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
