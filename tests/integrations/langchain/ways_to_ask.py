"""The four ways to ask a model, each of which returns the whole message."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from langchain_core.messages import AIMessage, AIMessageChunk
from langchain_core.messages.ai import add_ai_message_chunks

Ask = Callable[..., AIMessage]
"""Takes a runnable that ends in a model, and what its `invoke` takes."""


def invoke(model: Any, /, *given: Any, **named: Any) -> AIMessage:
    message: AIMessage = model.invoke(*given, **named)
    return message


def ainvoke(model: Any, /, *given: Any, **named: Any) -> AIMessage:
    message: AIMessage = asyncio.run(model.ainvoke(*given, **named))
    return message


def stream(model: Any, /, *given: Any, **named: Any) -> AIMessage:
    return _sum(list(model.stream(*given, **named)))


def astream(model: Any, /, *given: Any, **named: Any) -> AIMessage:
    async def read() -> list[AIMessageChunk]:
        return [chunk async for chunk in model.astream(*given, **named)]

    return _sum(asyncio.run(read()))


def _sum(chunks: list[AIMessageChunk]) -> AIMessage:
    return chunks[0] if len(chunks) == 1 else add_ai_message_chunks(*chunks)


ALL = pytest.mark.parametrize("ask", [invoke, ainvoke, stream, astream], ids=lambda ask: ask.__name__)
WHOLE = pytest.mark.parametrize("ask", [invoke, ainvoke], ids=lambda ask: ask.__name__)
STREAMED = pytest.mark.parametrize("ask", [stream, astream], ids=lambda ask: ask.__name__)
