"""What a request needs of a model: parameters, kinds of content, tokens."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from openrouter_sdk.testing.catalogue.listed_models import PARAMETERS

_KNOWN: Final = frozenset(name for names in PARAMETERS.values() for name in names)
_RENAMED: Final = {
    "max_output_tokens": "max_tokens",
    "stop_sequences": "stop",
    "thinking": "reasoning",
}
"""Properties of responses and messages, and the parameters of the catalogue that they are."""
_KINDS: Final = {
    "image_url": "image",
    "input_image": "image",
    "image": "image",
    "input_audio": "audio",
    "video_url": "video",
    "input_video": "video",
}
"""Types of content parts, and what a model must take for them. Any model gets files as text."""
_TEXTS: Final = frozenset(
    (
        *("content", "text", "output", "arguments", "input", "instructions", "system", "thinking"),
        *("name", "description"),
    )
)
"""The properties whose texts are part of the prompt."""
_PROMPT: Final = ("tools", "instructions", "system", "messages", "input")


def parameters_in(body: Mapping[str, Any]) -> set[str]:
    """Return the parameters of the catalogue that a request of any format has."""
    named = {_RENAMED.get(name, name) for name, value in body.items() if value is not None}
    format, text = format_of(body), body.get("text")
    if format == "json_schema":
        named.add("structured_outputs")
    if format is None or format == "text":
        named.discard("response_format")
    elif format == "json_object":
        named.add("response_format")
    if isinstance(text, Mapping) and text.get("verbosity") is not None:
        named.add("verbosity")
    return named & _KNOWN


def format_of(body: Mapping[str, Any]) -> str | None:
    """Return the type of the format that the text must have: `json_schema`, `json_object`, ..."""
    for holder, name in (
        (body, "response_format"),
        (body.get("text"), "format"),
        (body.get("output_config"), "format"),
    ):
        format = holder.get(name) if isinstance(holder, Mapping) else None
        if isinstance(format, Mapping) and isinstance(format.get("type"), str):
            return str(format["type"])
    return None


def kinds_in(body: Mapping[str, Any]) -> set[str]:
    """Return the kinds of content in the conversation besides text."""
    types = (part.get("type") for part in _objects(body.get("messages"), body.get("input")))
    return {_KINDS[one] for one in types if isinstance(one, str) and one in _KINDS}


def images_in(body: Mapping[str, Any]) -> int:
    """Return the number of images in the conversation."""
    types = [part.get("type") for part in _objects(body.get("messages"), body.get("input"))]
    return sum(1 for one in types if isinstance(one, str) and _KINDS.get(one) == "image")


def tokens_in(body: Mapping[str, Any]) -> int:
    """Return the tokens of a prompt, which are words, and 8 for the rest."""
    return 8 + text_tokens([body.get(name) for name in _PROMPT])


def text_tokens(value: Any) -> int:
    """Return the words in the texts of a part of a request."""
    count, pending = 0, [value]
    while pending:
        one = pending.pop()
        if isinstance(one, str):
            count += len(one.split())
        elif isinstance(one, list):
            pending += one
        elif isinstance(one, Mapping):
            pending += [held for name, held in one.items() if name in _TEXTS or not isinstance(held, str)]
    return count


def output_limit(body: Mapping[str, Any]) -> int | None:
    """Return the most output tokens that a request asks for."""
    names = ("max_completion_tokens", "max_tokens", "max_output_tokens")
    given = [value for name in names if isinstance(value := body.get(name), int) and value >= 0]
    return min(given, default=None)


def _objects(*roots: Any) -> Iterator[Mapping[str, Any]]:
    pending = list(roots)
    while pending:
        value = pending.pop()
        if isinstance(value, Mapping):
            yield value
            pending += [value.get("content"), value.get("output")]
        elif isinstance(value, list):
            pending += value
