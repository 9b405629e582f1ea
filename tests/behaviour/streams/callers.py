"""The same scenario through `OpenRouter` and `AsyncOpenRouter`, with one record of how it came out."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.errors import OpenRouterError
from openrouter_sdk.transport.aiohttp import aiohttp_connection
from openrouter_sdk.transport.httpx import drain, sync_httpx

MESSAGES = [{"role": "user", "content": "Hello"}]
ARGUMENTS: dict[str, dict[str, Any]] = {
    "chat": {"model": "vendor/model", "messages": MESSAGES},
    "responses": {"model": "vendor/model", "input": "Hello"},
    "messages": {"model": "vendor/model", "messages": MESSAGES, "max_tokens": 9},
    "images": {"model": "vendor/model", "prompt": "Hello"},
}
Each = Callable[[Any], object]
"""Called with the stream after each event."""


def drain_for(seconds: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have clients of every library wait so long for the end of a body after its last event."""
    for module in (aiohttp_connection, drain, sync_httpx):
        monkeypatch.setattr(module, "DRAIN_SECONDS", seconds)


class Server(Protocol):
    """Something that listens."""

    @property
    def url(self) -> str: ...


@dataclass
class Outcome:
    """How a stream came out."""

    events: list[Any] = field(default_factory=list)
    """What was handed over before the end or the error."""
    result: Any = None
    error: Any = None
    response: Any = None
    slept: list[float] = field(default_factory=list)
    """Waits between attempts, none of them real."""


class Caller:
    """One kind of client."""

    name: str

    def client(self, server: Server, **settings: Any) -> Any:
        """A client of the server that sends once, unless told otherwise, and never waits for long."""
        defaults = {"api_key": "sk-or-v1-test", "retries": 0, "timeout": 120.0}
        return self.kind(base_url=server.url, **{**defaults, **settings})

    kind: type[Any]

    def stream(
        self,
        server: Server,
        resource: str = "chat",
        *,
        read: str = "events",
        each: Each | None = None,
        before_retry: Callable[[], object] | None = None,
        client: Any = None,
        **settings: Any,
    ) -> Outcome:
        """Open a stream, read it (`events`, `raw`, `text`, or `result` alone) and tell how it came out.

        `before_retry` is called in place of a wait. Only errors of the SDK are caught.
        """
        raise NotImplementedError

    def run(self, sync: Callable[[], Any], concurrent: Callable[[], Awaitable[Any]]) -> Any:
        """Run the one of the two scenarios that is for this kind of client."""
        raise NotImplementedError

    def close(self) -> None:
        """End what the caller holds."""


class SyncCaller(Caller):
    """`OpenRouter`."""

    name = "sync"
    kind = OpenRouter

    def stream(
        self,
        server: Server,
        resource: str = "chat",
        *,
        read: str = "events",
        each: Each | None = None,
        before_retry: Callable[[], object] | None = None,
        client: Any = None,
        **settings: Any,
    ) -> Outcome:
        outcome = Outcome()

        def sleep(seconds: float) -> None:
            outcome.slept.append(seconds)
            if before_retry is not None:
                before_retry()

        using = client or self.client(server, sleep=sleep, **settings)
        try:
            with getattr(using, resource).stream(**ARGUMENTS[resource]) as stream:
                for event in _reading(stream, read):
                    outcome.events.append(event)
                    if each is not None:
                        each(stream)
                outcome.result = stream.result()
                outcome.response = stream.response
        except OpenRouterError as error:
            outcome.error = error
        finally:
            if client is None:
                using.close()
        return outcome

    def run(self, sync: Callable[[], Any], concurrent: Callable[[], Awaitable[Any]]) -> Any:
        return sync()


class AsyncCaller(Caller):
    """`AsyncOpenRouter`, in one event loop a test."""

    name = "async"
    kind = AsyncOpenRouter

    def __init__(self) -> None:
        self._runner = asyncio.Runner()

    def stream(self, *args: Any, **settings: Any) -> Outcome:
        outcome: Outcome = self._runner.run(self._stream(*args, **settings))
        return outcome

    async def _stream(
        self,
        server: Server,
        resource: str = "chat",
        *,
        read: str = "events",
        each: Each | None = None,
        before_retry: Callable[[], object] | None = None,
        client: Any = None,
        **settings: Any,
    ) -> Outcome:
        outcome = Outcome()

        async def sleep(seconds: float) -> None:
            outcome.slept.append(seconds)
            if before_retry is not None:
                before_retry()

        using = client or self.client(server, sleep=sleep, **settings)
        try:
            async with getattr(using, resource).stream(**ARGUMENTS[resource]) as stream:
                if read != "result":
                    async for event in _reading(stream, read):
                        outcome.events.append(event)
                        if each is not None:
                            each(stream)
                outcome.result = await stream.result()
                outcome.response = stream.response
        except OpenRouterError as error:
            outcome.error = error
        finally:
            if client is None:
                await using.close()
        return outcome

    def run(self, sync: Callable[[], Any], concurrent: Callable[[], Awaitable[Any]]) -> Any:
        async def awaited() -> Any:
            return await concurrent()

        return self._runner.run(awaited())

    def close(self) -> None:
        self._runner.close()


def _reading(stream: Any, read: str) -> Any:
    if read == "result":
        return ()
    return stream if read == "events" else getattr(stream, read)()
