"""Accumulators: each builds, from the events of a stream, the result that a request without one returns.

Accumulators take the JSON object of each event, do no I/O, never modify their input, and never raise on
invalid data. Their time is linear in the length of the stream. Objects that arrive complete in an event,
such as usage or an annotation, are not copied into the result: treat both as read-only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_sdk.events.accumulate.chat import ChatAccumulator
    from openrouter_sdk.events.accumulate.images import ImagesAccumulator
    from openrouter_sdk.events.accumulate.messages import MessagesAccumulator
    from openrouter_sdk.events.accumulate.responses import ResponsesAccumulator

__all__ = ["ChatAccumulator", "ImagesAccumulator", "MessagesAccumulator", "ResponsesAccumulator"]

_MODULES = {
    "ChatAccumulator": "chat",
    "ImagesAccumulator": "images",
    "MessagesAccumulator": "messages",
    "ResponsesAccumulator": "responses",
}

if not TYPE_CHECKING:
    # Lazy, because most programs use only one of them.
    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        globals()[name] = value
        return value
