"""Content parts of messages, from a path, bytes, an address or an open file; and marks for prompt caching.

    from openrouter_sdk import OpenRouter, content
    from openrouter_sdk.types import ContentPart

    with OpenRouter() as client:
        question: list[ContentPart] = [content.text("What is this?"), content.image("photo.png")]
        reply = client.chat.send(model="openai/gpt-4o-mini", messages=[{"role": "user", "content": question}])

What is wrong with a file is an InvalidArgumentError before anything is sent. Before the client sends parts
made here, it asks its catalogue (`client.models`) whether the model takes images, audio or video, as the case
may be, and raises InvalidArgumentError if it does not. The catalogue is fetched at most once an hour; if it
cannot be, or does not know the model, the request is sent. `check_arguments=False` sends it unchecked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_sdk.content.cache_marks import cache_prefix, cached
    from openrouter_sdk.content.other_formats import for_messages, for_responses
    from openrouter_sdk.content.parts import attachment, audio, file, image, pdf, text, video
    from openrouter_sdk.content.sources import MAX_BYTES

_MODULES = {
    "MAX_BYTES": "sources",
    "attachment": "parts",
    "audio": "parts",
    "cache_prefix": "cache_marks",
    "cached": "cache_marks",
    "file": "parts",
    "for_messages": "other_formats",
    "for_responses": "other_formats",
    "image": "parts",
    "pdf": "parts",
    "text": "parts",
    "video": "parts",
}

__all__ = [
    "MAX_BYTES",
    "attachment",
    "audio",
    "cache_prefix",
    "cached",
    "file",
    "for_messages",
    "for_responses",
    "image",
    "pdf",
    "text",
    "video",
]

if not TYPE_CHECKING:  # so that type checkers report unknown names

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
