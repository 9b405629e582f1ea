"""Accumulators: each turns the chunks of one kind of stream into the result that no stream would have had.

All of them are pure and take raw JSON objects, as parsed from each event. They never change what they are
given, never raise on odd data, and take time linear in the stream's length. Objects that came whole in a
chunk (a usage block, an annotation) stand in the result as they are, not copied: treat both as read-only.
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
    # Whoever streams chat need not load the three others.
    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        globals()[name] = value
        return value
