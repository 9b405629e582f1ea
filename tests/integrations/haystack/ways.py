"""Both ways to run a component: `run`, and `run_async` in an event loop of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from haystack.dataclasses import ChatMessage, StreamingChunk


class Run:
    """`run`."""

    name = "run"

    def __call__(self, component: Any, *args: Any, **inputs: Any) -> Any:
        return component.run(*args, **inputs)

    def replies(self, generator: Any, *args: Any, **inputs: Any) -> list[ChatMessage]:
        found: list[ChatMessage] = self(generator, *args, **inputs)["replies"]
        return found

    def reply(self, generator: Any, *args: Any, **inputs: Any) -> ChatMessage:
        (reply,) = self.replies(generator, *args, **inputs)
        return reply

    def callback(self, function: Callable[[StreamingChunk], Any]) -> Any:
        """The function as a streaming callback that all releases of Haystack accept."""
        return function


class RunAsync(Run):
    """`run_async`."""

    name = "run_async"

    def __call__(self, component: Any, *args: Any, **inputs: Any) -> Any:
        return asyncio.run(component.run_async(*args, **inputs))

    def callback(self, function: Callable[[StreamingChunk], Any]) -> Any:
        async def callback(chunk: StreamingChunk) -> None:
            function(chunk)

        return callback


WAYS = pytest.mark.parametrize("way", [Run(), RunAsync()], ids=lambda way: way.name)
