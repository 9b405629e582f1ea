"""An httpx transport that is answered by the stand-in in the same process, without a socket."""

from __future__ import annotations

import inspect
import math
import sys
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from contextlib import closing, contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any

import anyio.lowlevel
import anyio.to_thread
import h11
import httpx

from openrouter_sdk.testing.http.traffic import Answer, Chunk, HangUp, Later, RecordedRequest, Stall, Wait
from openrouter_sdk.testing.serving import plain
from openrouter_sdk.testing.serving.recorder import RECORDINGS, Recorder, use_recordings
from openrouter_sdk.testing.serving.state_machine import encode_answer, record_request
from openrouter_sdk.testing.standin.standin import StandIn

Sleep = Callable[[float], object]
Steps = Generator[h11.Event | Wait | Later, None, None]


class StandInTransport(Recorder, httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A sync and async httpx transport with the answers of the stand-in server.

        transport = StandInTransport()
        transport.script.reply("Hello there.")
        client = OpenRouter(transport.key, transport=transport)  # or AsyncOpenRouter

    Client and server speak HTTP/1.1 in memory, so that faults raise the same errors as on a socket. Time
    does not pass: a pause ends at once, or raises `httpx.ReadTimeout` at once if it exceeds the read
    timeout of the request, as a stall does. `sleep` is called with the seconds of each pause, for example
    to advance a fake clock; async clients await its result if it is awaitable.

    It also serves clients of httpx2, `httpx2.Client(transport=transport)`, whose exceptions it then raises.

    Pass a `stand_in` to set its options: `StandInTransport(StandIn(seed=7))`. `fixtures` is a
    folder of rules, in JSON or YAML. `record`, `to`, `replay` and `speed` are as in `StandInServer`.
    Thread-safe.
    """

    def __init__(
        self,
        stand_in: StandIn | None = None,
        *,
        sleep: Sleep | None = None,
        fixtures: Path | str | None = None,
        record: str | None = None,
        to: Path | str = RECORDINGS,
        replay: Path | str | None = None,
        speed: float = 1.0,
    ) -> None:
        stand_in = stand_in or StandIn()
        super().__init__(stand_in, fixtures, use_recordings(stand_in, record, to, replay, speed))
        self._sleep = sleep
        self._answering = threading.RLock()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of a sync client; see `httpx.BaseTransport`."""
        events = self._paced(self._exchange(request, request.read()))
        library = _httpx_of(request)
        body = _derived(_Body, library.SyncByteStream)(events)
        return _response(next(events), body, library)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of an async client; see `httpx.AsyncBaseTransport`."""
        events = self._paced_async(self._exchange(request, await request.aread()))
        library = _httpx_of(request)
        body = _derived(_AsyncBody, library.AsyncByteStream)(events)
        return _response(await anext(events), body, library)

    def close(self) -> None:
        """Wait until what goes on is recorded."""
        if self.recording is not None:
            self.recording.close()

    async def aclose(self) -> None:
        """Wait until what goes on is recorded."""
        await anyio.to_thread.run_sync(self.close)

    def _exchange(self, request: httpx.Request, body: bytes) -> Steps:
        """Yield the events of the answer, and the pauses between them."""
        with _httpx_errors(request):
            connection = _MemoryConnection(request, body)
            answer = self._answer(connection.receive_request())
            if isinstance(answer, Later):
                yield answer
                answer = answer.future.result()
            yield from connection.send_answer(answer)

    def _answer(self, request: RecordedRequest) -> Answer | Later:
        with self._answering:
            return super()._answer(request)

    def _paced(self, steps: Steps) -> Generator[h11.Event, None, None]:
        with closing(steps):
            for step in steps:
                if isinstance(step, Later):
                    step.future.exception()
                elif not isinstance(step, Wait):
                    yield step
                elif self._sleep is not None:
                    self._sleep(step.seconds)

    async def _paced_async(self, steps: Steps) -> AsyncGenerator[h11.Event, None]:
        with closing(steps):
            for step in steps:
                # Like a socket, let other tasks run and cancellation arrive here.
                await anyio.lowlevel.checkpoint()
                if isinstance(step, Later):
                    await anyio.to_thread.run_sync(step.future.exception, abandon_on_cancel=True)
                elif not isinstance(step, Wait):
                    yield step
                elif self._sleep is not None:
                    slept = self._sleep(step.seconds)
                    if inspect.isawaitable(slept):
                        await slept


class _MemoryConnection:
    """A connection in memory for one request and its answer."""

    def __init__(self, request: httpx.Request, body: bytes) -> None:
        self._request = request
        self._body = body
        self._client = h11.Connection(h11.CLIENT)
        self._message = b""
        self._plain: plain.Arrival | None = None
        self._silence = 0.0  # seconds since the client received anything

    def receive_request(self) -> RecordedRequest:
        """Send the request, and return it as the server receives it."""
        head = h11.Request(
            method=self._request.method, target=self._request.url.raw_path, headers=self._request.headers.raw
        )
        events = (head, h11.Data(data=self._body), h11.EndOfMessage())
        self._message = b"".join(self._client.send(one) or b"" for one in events)
        with suppress(plain.NotPlainError):
            self._plain = plain.read_request(bytearray(self._message))
        return self._by_h11()[1] if self._plain is None else self._plain.request

    def _by_h11(self) -> tuple[h11.Connection, RecordedRequest]:
        """Return the server side of the connection, which has received the request, and the request."""
        server = h11.Connection(h11.SERVER)
        server.receive_data(self._message)
        arrived, body = server.next_event(), bytearray()
        assert isinstance(arrived, h11.Request)
        while isinstance(event := server.next_event(), h11.Data):
            body += event.data
        return server, record_request(arrived, bytes(body))

    def _pieces(self, answer: Answer) -> Iterator[Chunk]:
        method, found = self._request.method, None
        if self._plain is not None:
            found = plain.frame_answer(answer, method, closes=self._plain.closes)
        return encode_answer(self._by_h11()[0], answer, method) if found is None else found

    def send_answer(self, answer: Answer) -> Steps:
        """Yield the events of the answer as the client receives them, and the pauses between them."""
        for piece in self._pieces(answer):
            match piece:
                case bytes():
                    yield from self._receive(piece)
                case Wait():
                    yield from self._pause(piece.seconds)
                case Later():
                    yield piece
                case Stall():
                    yield from self._pause(math.inf)
                case HangUp():
                    yield from self._hang_up(piece)
            if self._client.their_state not in (h11.SEND_RESPONSE, h11.SEND_BODY):
                return

    def _receive(self, data: bytes) -> Steps:
        if data:
            self._silence = 0.0
            self._client.receive_data(data)
        while isinstance(event := self._client.next_event(), h11.Response | h11.Data):
            yield event

    def _pause(self, seconds: float) -> Steps:
        limit = self._request.extensions.get("timeout", {}).get("read")  # may change during the answer
        if limit is None and math.isinf(seconds):
            raise RuntimeError("This stall would last for ever, because the request has no read timeout.")
        left = seconds if limit is None else min(seconds, limit - self._silence)
        self._silence += left
        yield Wait(left)
        if left < seconds:
            raise _httpx_of(self._request).ReadTimeout("The read operation timed out", request=self._request)

    def _hang_up(self, how: HangUp) -> Steps:
        if how.reset:
            raise _httpx_of(self._request).ReadError("Connection reset by peer", request=self._request)
        if self._client.their_state is h11.SEND_RESPONSE:
            raise h11.RemoteProtocolError("Server disconnected without sending a response.")
        self._client.receive_data(b"")
        yield from self._receive(b"")


class _Body:
    """The body of an answer for sync clients."""

    def __init__(self, events: Generator[h11.Event, None, None]) -> None:
        self._events = events

    def __iter__(self) -> Iterator[bytes]:
        return (bytes(event.data) for event in self._events if isinstance(event, h11.Data))

    def close(self) -> None:
        self._events.close()


class _AsyncBody:
    """The body of an answer for async clients."""

    def __init__(self, events: AsyncGenerator[h11.Event, None]) -> None:
        self._events = events

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for event in self._events:
            if isinstance(event, h11.Data):
                yield bytes(event.data)

    async def aclose(self) -> None:
        await self._events.aclose()


def _httpx_of(request: httpx.Request) -> Any:
    """Return the module that a request is of: `httpx`, or `httpx2`."""
    other = sys.modules.get("httpx2")
    return other if isinstance(request, getattr(other, "Request", ())) else httpx


@cache
def _derived(body: type[Any], base: type[Any]) -> type[Any]:
    return type(body.__name__, (body, base), {})


def _response(head: h11.Event, body: Any, library: Any) -> httpx.Response:
    assert isinstance(head, h11.Response)
    extensions = {"http_version": b"HTTP/1.1", "reason_phrase": bytes(head.reason)}
    response: httpx.Response = library.Response(
        head.status_code, headers=head.headers.raw_items(), stream=body, extensions=extensions
    )
    return response


@contextmanager
def _httpx_errors(request: httpx.Request) -> Iterator[None]:
    try:
        yield
    except h11.RemoteProtocolError as error:
        raise _httpx_of(request).RemoteProtocolError(str(error), request=request) from error
    except h11.LocalProtocolError as error:
        raise _httpx_of(request).LocalProtocolError(str(error), request=request) from error
