"""The two ways to ask the chat generator, for whole replies and for streams."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from haystack.dataclasses import ChatMessage, StreamingChunk

Json = dict[str, Any]

BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["run", "run_async"])
STREAMED = pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])


class Chunks:
    """A streaming callback that keeps what it gets."""

    def __init__(self) -> None:
        self.seen: list[StreamingChunk] = []

    def __call__(self, chunk: StreamingChunk) -> None:
        self.seen.append(chunk)


def ask(
    generator: Any,
    messages: Any = "What is NLP?",
    *,
    asynchronous: bool = False,
    streamed: bool = False,
    loop: asyncio.AbstractEventLoop | None = None,
    **arguments: Any,
) -> list[ChatMessage]:
    """The replies of a run; a streamed one has a callback, and an async one a loop of its own."""
    if streamed and asynchronous:

        async def ignore(chunk: StreamingChunk) -> None: ...

        arguments.setdefault("streaming_callback", ignore)
    elif streamed:
        arguments.setdefault("streaming_callback", Chunks())
    given = [ChatMessage.from_user(messages)] if isinstance(messages, str) else messages
    if asynchronous:
        run = asyncio.run if loop is None else loop.run_until_complete
        found = run(generator.run_async(given, **arguments))
    else:
        found = generator.run(given, **arguments)
    replies: list[ChatMessage] = found["replies"]
    return replies
