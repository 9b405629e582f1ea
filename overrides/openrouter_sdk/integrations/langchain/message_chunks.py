"""The events of a stream as chunks of a message."""

from __future__ import annotations

from typing import Any

from langchain_core.messages import AIMessageChunk
from langchain_core.outputs import ChatGenerationChunk

from openrouter_api.models import ChatResult


class MessageChunks:
    """Turns the events of a stream into chunks of a message."""

    def __init__(self, *, usage: bool = True) -> None:
        self._usage = usage

    def feed(self, event: dict[str, Any]) -> ChatGenerationChunk | None:
        """Return the chunk of the next event, or None."""
        for choice in event.get("choices") or ():
            if text := (choice.get("delta") or {}).get("content"):
                return ChatGenerationChunk(message=AIMessageChunk(content=text))
        return None

    def finish(self, result: ChatResult) -> ChatGenerationChunk:
        """Return the last chunk."""
        return ChatGenerationChunk(message=AIMessageChunk(content="", chunk_position="last"))
