"""Run calls of both Python clients without a network, with injected answers, time and randomness.

with play(Reply(200, {"content-type": "application/json"}, [b"{}"])) as stage:
    response = SYNC.call(stage, operation("getCredits"), {})
assert stage.requests[0].method == "GET"
"""

from __future__ import annotations

import asyncio
import os
from collections import deque
from collections.abc import AsyncIterator, Coroutine, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar
from unittest.mock import patch

from openrouter_api.operation import Operation
from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.errors import OpenRouterError
from openrouter_sdk.exchange.response import Response
from openrouter_sdk.exchange.state import Environment
from tests.conformance.vectors import pairs
from tests.transports.libraries import httpx

BASE_URL = "https://api.example.com/v1"
KEY = "sk-or-v1-vectors"
_PATIENCE = 60.0  # seconds, which only a task that never ends takes

FAULTS: dict[str, tuple[type[httpx.TransportError], str]] = {
    "connect": (httpx.ConnectError, "connection refused"),
    "connect_timeout": (httpx.ConnectTimeout, "no connection in time"),
    "timeout": (httpx.ReadTimeout, "nothing came in time"),
    "lost": (httpx.ReadError, "connection reset by peer"),
    "protocol": (httpx.RemoteProtocolError, "illegal status line"),
}
"""What can go wrong below HTTP, by the names that the vectors have for it."""


@dataclass(frozen=True)
class Wait:
    """Time that passes before what comes next; a timeout of the client, if shorter, ends it."""

    seconds: float


@dataclass(frozen=True)
class Fault:
    """The connection fails, in one of the ways of `FAULTS`."""

    kind: str
    after: float = 0.0
    """Seconds from the request until then."""

    def error(self) -> httpx.TransportError:
        """The error that httpx has for it."""
        kind, said = FAULTS[self.kind]
        return kind(said)


@dataclass(frozen=True)
class Reply:
    """An answer: head, then the pieces of the body as they arrive, with waits and a fault between them."""

    status: int = 200
    headers: Any = ()
    """An object or pairs, as in the vectors."""
    body: Sequence[bytes | Wait | Fault] = ()
    after: float = 0.0
    """Seconds from the request to the head."""


Outcome: TypeAlias = "Reply | Fault"
Result = TypeVar("Result")


@dataclass(frozen=True)
class Sent:
    """A request that a client sent."""

    method: str
    url: str
    """As it was sent, escapes and all."""
    headers: list[tuple[str, str]] = field(repr=False)
    """Names in lower case."""
    body: bytes = field(repr=False)
    at: float
    """Seconds since the stage was set."""


class Stage:
    """What stands around a client: its server, its clock, its sleep and its random numbers."""

    def __init__(
        self, outcomes: Sequence[Outcome], *, now: float = 0.0, random: Sequence[float] = ()
    ) -> None:
        self.time = 0.0
        """Seconds since the stage was set; only waits and sleeps let it pass."""
        self.requests: list[Sent] = []
        self.sleeps: list[float] = []
        self.outcomes = deque(outcomes)
        """Those that no request has met yet."""
        self.random = deque(random)
        """Those that nobody has drawn yet."""
        self.environment = Environment(
            clock=lambda: self.time, now=lambda: now + self.time, random=self._draw
        )

    def _draw(self) -> float:
        assert self.random, "more random numbers were drawn than the vector gives"
        return self.random.popleft()

    def sleep(self, seconds: float) -> None:
        """In place of `time.sleep`."""
        self.sleeps.append(seconds)
        self.time += seconds

    async def async_sleep(self, seconds: float) -> None:
        """In place of `asyncio.sleep`."""
        self.sleep(seconds)

    def answer(self, request: httpx.Request, body: bytes) -> httpx.Response:
        """Keep the request and play the next outcome."""
        headers = [(name.decode().lower(), value.decode("latin-1")) for name, value in request.headers.raw]
        self.requests.append(Sent(request.method, str(request.url), headers, body, self.time))
        assert self.outcomes, f"request {len(self.requests)} is one more than there are outcomes"
        outcome = self.outcomes.popleft()
        if isinstance(outcome, Fault):
            self.time += outcome.after
            raise outcome.error()
        self.wait(request, outcome.after)
        raw = [(name.encode(), value.encode("latin-1")) for name, value in pairs(outcome.headers)]
        return httpx.Response(outcome.status, headers=raw, stream=_Body(self, request, outcome.body))

    def wait(self, request: httpx.Request, seconds: float) -> None:
        """Let time pass, as far as the timeout that the client has set for reading."""
        limit = request.extensions["timeout"]["read"]
        if limit is not None and seconds > limit:
            self.time += limit
            raise Fault("timeout").error()
        self.time += seconds


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a reply as it arrives."""

    def __init__(self, stage: Stage, request: httpx.Request, pieces: Sequence[bytes | Wait | Fault]) -> None:
        self.stage = stage
        self.request = request
        self.pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, Wait):
                self.stage.wait(self.request, piece.seconds)
            elif isinstance(piece, Fault):
                raise piece.error()
            else:
                yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


class _Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Hands requests to a stage."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.stage.answer(request, request.read())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.stage.answer(request, await request.aread())


@contextmanager
def play(
    *outcomes: Outcome,
    now: float = 0.0,
    random: Sequence[float] = (),
    variables: dict[str, str] | None = None,
) -> Iterator[Stage]:
    """Set a stage: the outcomes of the requests in turn, Unix time at the start, random numbers to draw, and
    environment variables, beside which `bare_environment` leaves none that a client reads."""
    with patch.dict(os.environ, variables) if variables else nullcontext():
        yield Stage(outcomes, now=now, random=random)


@dataclass(frozen=True)
class Streamed:
    """What came of a stream."""

    events: list[Any]
    """The typed events that were handed over."""
    response: Response[Any] | None
    """Head of the answer with the result so far; None when the stream never opened."""
    error: OpenRouterError | None


@dataclass(frozen=True)
class Walked:
    """What came of a walk through the pages of a list."""

    items: list[Any]
    """The items that were handed over."""
    error: OpenRouterError | None


class SyncLane:
    """`OpenRouter`. Settings are those of its constructor, `options` those of the call; `closed` is how often
    it is closed before."""

    name = "sync"

    def client(self, stage: Stage, **settings: Any) -> OpenRouter:
        """A client on a stage."""
        settings = {"api_key": KEY, "base_url": BASE_URL, **settings}
        return OpenRouter(
            transport=_Transport(stage), environment=stage.environment, sleep=stage.sleep, **settings
        )

    def call(
        self, stage: Stage, operation: Operation[Any, Any], params: dict[str, Any], **settings: Any
    ) -> Response[Any]:
        """Call an operation with arguments by their Python names; raises what the client raises."""
        options, closed = settings.pop("options", None), settings.pop("closed", 0)
        with self.client(stage, **settings) as client:
            for _ in range(closed):
                client.close()
            return client.request(operation, options=options, **params)

    def stream(
        self, stage: Stage, operation: Operation[Any, Any], params: dict[str, Any], **settings: Any
    ) -> Streamed:
        """Call the `stream` of an operation and read it to its end, or to what goes wrong."""
        options, closed = settings.pop("options", None), settings.pop("closed", 0)
        with self.client(stage, **settings) as client:
            for _ in range(closed):
                client.close()
            stream = getattr(client, operation.resource).stream(options=options, **params)
            events: list[Any] = []
            try:
                with stream:
                    events.extend(stream)
            except OpenRouterError as error:
                return Streamed(events, _response(stream), error)
            return Streamed(events, stream.response, None)

    def leave(
        self, stage: Stage, operation: Operation[Any, Any], params: dict[str, Any], events: int
    ) -> None:
        """Close a stream after so many events, and ask for its result."""
        with self.client(stage) as client:
            stream = getattr(client, operation.resource).stream(**params)
            for _, _ in zip(range(events), stream, strict=False):
                pass
            stream.close()
            stream.result()

    def paginate(
        self, stage: Stage, operation: Operation[Any, Any], params: dict[str, Any], **settings: Any
    ) -> Walked:
        """Walk the list of an operation to its end, or to what goes wrong; raises what is refused at once."""
        with self.client(stage, **settings) as client:
            pager = client.paginate(_method(client, operation), **params)
            items: list[Any] = []
            try:
                items.extend(pager)
            except OpenRouterError as error:
                return Walked(items, error)
            return Walked(items, None)


class AsyncLane:
    """`AsyncOpenRouter`, with the same settings."""

    name = "async"

    def __init__(self) -> None:
        self._runner: asyncio.Runner | None = None

    @contextmanager
    def event_loop(self) -> Iterator[None]:
        """Run all calls in one event loop, since a new one costs more than a call."""
        with asyncio.Runner() as self._runner:
            yield
        self._runner = None

    def _run(self, coroutine: Coroutine[Any, Any, Result]) -> Result:
        if self._runner is None:
            return asyncio.run(coroutine)
        return self._runner.run(_to_the_end(coroutine))

    def client(self, stage: Stage, **settings: Any) -> AsyncOpenRouter:
        """A client on a stage."""
        settings = {"api_key": KEY, "base_url": BASE_URL, **settings}
        return AsyncOpenRouter(
            transport=_Transport(stage), environment=stage.environment, sleep=stage.async_sleep, **settings
        )

    def call(
        self, stage: Stage, operation: Operation[Any, Any], params: dict[str, Any], **settings: Any
    ) -> Response[Any]:
        """Call an operation with arguments by their Python names; raises what the client raises."""
        options, closed = settings.pop("options", None), settings.pop("closed", 0)

        async def run() -> Response[Any]:
            async with self.client(stage, **settings) as client:
                for _ in range(closed):
                    await client.close()
                return await client.request(operation, options=options, **params)

        return self._run(run())

    def stream(
        self, stage: Stage, operation: Operation[Any, Any], params: dict[str, Any], **settings: Any
    ) -> Streamed:
        """Call the `stream` of an operation and read it to its end, or to what goes wrong."""
        options, closed = settings.pop("options", None), settings.pop("closed", 0)

        async def run() -> Streamed:
            async with self.client(stage, **settings) as client:
                for _ in range(closed):
                    await client.close()
                stream = getattr(client, operation.resource).stream(options=options, **params)
                events: list[Any] = []
                try:
                    async with stream:
                        async for event in stream:
                            events.append(event)  # noqa: PERF401 (those before an error count)
                except OpenRouterError as error:
                    return Streamed(events, _response(stream), error)
                return Streamed(events, stream.response, None)

        return self._run(run())

    def leave(
        self, stage: Stage, operation: Operation[Any, Any], params: dict[str, Any], events: int
    ) -> None:
        """Close a stream after so many events, and ask for its result."""

        async def run() -> None:
            async with self.client(stage) as client:
                stream = getattr(client, operation.resource).stream(**params)
                for _ in range(events):
                    await anext(aiter(stream))
                await stream.close()
                await stream.result()

        self._run(run())

    def paginate(
        self, stage: Stage, operation: Operation[Any, Any], params: dict[str, Any], **settings: Any
    ) -> Walked:
        """Walk the list of an operation to its end, or to what goes wrong; raises what is refused at once."""

        async def run() -> Walked:
            async with self.client(stage, **settings) as client:
                pager = client.paginate(_method(client, operation), **params)
                items: list[Any] = []
                try:
                    async for item in pager:
                        items.append(item)  # noqa: PERF401 (those before an error count)
                except OpenRouterError as error:
                    return Walked(items, error)
                return Walked(items, None)

        return self._run(run())


def _method(client: Any, operation: Operation[Any, Any]) -> Any:
    return getattr(getattr(client, operation.resource), operation.name)


def _response(stream: Any) -> Response[Any] | None:
    """What a stream that failed has of its answer."""
    return None if stream.partial is None else stream.response


async def _to_the_end(coroutine: Coroutine[Any, Any, Result]) -> Result:
    """Await a coroutine and what it leaves running, such as the end of a connection."""
    try:
        return await coroutine
    finally:
        if rest := asyncio.all_tasks() - {asyncio.current_task()}:
            _, running = await asyncio.wait(rest, timeout=_PATIENCE)
            assert not running, f"a call left tasks running: {running}"


ClientLane: TypeAlias = "SyncLane | AsyncLane"
SYNC = SyncLane()
ASYNC = AsyncLane()
CLIENTS = {lane.name: lane for lane in (SYNC, ASYNC)}
"""The lanes that have a client, by name; the pure one differs from kind to kind."""
