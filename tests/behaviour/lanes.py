"""The synchronous and the asynchronous client behind one face, so that one test proves both."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
from collections.abc import Callable
from functools import cached_property
from typing import Any, Generic, Protocol, TypeVar

from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.testing import StandInServer
from tests.transports.libraries import httpx


class Server(Protocol):
    """What a lane needs of the server that its clients call."""

    @property
    def key(self) -> str: ...

    @property
    def url(self) -> str: ...

    def reset(self) -> None: ...


S = TypeVar("S", bound=Server)


class ClientLane(Generic[S]):
    """One kind of client. Every client that a test makes is closed when the test is over."""

    name: str
    kind: type[Any]
    http_client: type[Any]
    other_http_client: type[Any]

    def __init__(self, server: S) -> None:
        self.server = server
        self._clients: list[Any] = []

    def make(self, *args: Any, **settings: Any) -> Any:
        """A client with these settings and no others."""
        client = self.kind(*args, **settings)
        self._clients.append(client)
        return client

    def client(self, **settings: Any) -> Any:
        """A client of the server that sends once, unless told otherwise."""
        return self.make(
            **{"api_key": self.server.key, "base_url": self.server.url, "retries": 0, **settings}
        )

    @cached_property
    def shared_client(self) -> Any:
        """The client of all cases of a test, which keeps its connection when the lane is reset."""
        return self.kind(api_key=self.server.key, base_url=self.server.url, retries=0)

    def do(self, made: Any) -> Any:
        """What a method of the client comes to."""
        assert inspect.isawaitable(made) == (self.name == "async")
        return self._run(made)

    def collect(self, iterable: Any) -> list[Any]:
        """All that an iterable brings."""
        return self.take(iterable, None)

    def take(self, iterable: Any, count: int | None) -> list[Any]:
        """The first so many that an iterable brings, then `break`."""
        found: list[Any] = self._run(self.pull(iterable, count))
        return found

    def pull(self, iterable: Any, count: int | None = None) -> Any:
        """The same, to be awaited where that is due: for the body of `inside`."""
        raise NotImplementedError

    def _run(self, made: Any) -> Any:
        raise NotImplementedError

    def inside(self, context: Any, body: Callable[[Any], Any]) -> Any:
        """Run the body, whose result is awaited where that is due, with what the context manager gives."""
        raise NotImplementedError

    def while_running(self, wait: Callable[[], bool]) -> bool:
        """What the function returns, called while the event loop, if there is one, runs."""
        raise NotImplementedError

    def no_sleep(self) -> Any:
        """A `sleep` for clients that returns at once."""
        raise NotImplementedError

    def close_own(self, client: Any) -> None:
        """Close an httpx client."""
        self._run(client.aclose() if self.name == "async" else client.close())

    def reset(self) -> None:
        """Close the clients, and let the server forget what has happened."""
        for client in self._clients:
            self.do(client.close())
        self._clients.clear()
        self.server.reset()

    def close(self) -> None:
        """Close the clients."""
        if "shared_client" in vars(self):
            self._clients.append(self.shared_client)
        for client in self._clients:
            self.do(client.close())


Lane = ClientLane[StandInServer]


class SyncLane(ClientLane[S]):
    """`OpenRouter`."""

    name = "sync"
    kind = OpenRouter
    http_client = httpx.Client
    other_http_client = httpx.AsyncClient

    def _run(self, made: Any) -> Any:
        return made

    def pull(self, iterable: Any, count: int | None = None) -> Any:
        taken = []
        for one in iterable:
            taken.append(one)
            if len(taken) == count:
                break
        return taken

    def while_running(self, wait: Callable[[], bool]) -> bool:
        return wait()

    def inside(self, context: Any, body: Callable[[Any], Any]) -> Any:
        with context as value:
            return body(value)

    def no_sleep(self) -> Any:
        return lambda seconds: None


class AsyncLane(ClientLane[S]):
    """`AsyncOpenRouter`, in one event loop a test."""

    name = "async"
    kind = AsyncOpenRouter
    http_client = httpx.AsyncClient
    other_http_client = httpx.Client

    def __init__(self, server: S) -> None:
        super().__init__(server)
        self._runner = asyncio.Runner()

    def _run(self, made: Any) -> Any:
        async def awaited() -> Any:
            return await made

        return self._runner.run(awaited())

    async def pull(self, iterable: Any, count: int | None = None) -> Any:
        taken: list[Any] = []
        async for one in iterable:
            taken.append(one)
            if len(taken) == count:
                break
        return taken

    def inside(self, context: Any, body: Callable[[Any], Any]) -> Any:
        async def run() -> Any:
            async with context as value:
                result = body(value)
                return await result if inspect.isawaitable(result) else result

        return self._runner.run(run())

    def while_running(self, wait: Callable[[], bool]) -> bool:
        return self._runner.run(asyncio.to_thread(wait))

    def no_sleep(self) -> Any:
        async def sleep(seconds: float) -> None:
            return None

        return sleep

    def close(self) -> None:
        with contextlib.closing(self._runner):
            super().close()
