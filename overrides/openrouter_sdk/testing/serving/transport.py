"""Answer the requests of httpx in the same process, without a socket: a transport upon the stand-in."""

from __future__ import annotations

import inspect
import math
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from contextlib import closing, contextmanager
from typing import Any

import anyio.lowlevel
import h11
import httpx

from openrouter_sdk.testing.contract.problems import Problem
from openrouter_sdk.testing.http.traffic import Answer, HangUp, RecordedRequest, Stall, Wait
from openrouter_sdk.testing.script.script import Script
from openrouter_sdk.testing.serving.wire import pieces, recorded
from openrouter_sdk.testing.standin.standin import StandIn

Sleep = Callable[[float], object]
Steps = Generator[h11.Event | Wait, None, None]


class StandInTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport of httpx, sync and async, whose answers are those of the stand-in server.

        transport = StandInTransport()
        transport.script.reply("Hello there.")
        client = OpenRouter(transport.key, transport=transport)  # or AsyncOpenRouter

    Both sides speak HTTP/1.1 with each other in memory, so a fault raises what httpx raises for it on a
    socket. Time does not pass: a pause is over at once, and one that is longer than the request's read
    timeout, as a stall is, raises `httpx.ReadTimeout` at once. `sleep` is called with the seconds of each
    pause, to move a clock of your own; if it returns an awaitable, an async client awaits it.

    `stand_in` has settings of its own, such as `StandInTransport(StandIn(seed=7))`. Threads may share a
    transport.
    """

    def __init__(self, stand_in: StandIn | None = None, *, sleep: Sleep | None = None) -> None:
        self.stand_in = stand_in or StandIn()
        self._sleep = sleep
        self._requests: list[RecordedRequest] = []
        self._lock = threading.Lock()

    @property
    def key(self) -> str:
        """The normal API key, for all operations that do not want a management key."""
        return self.stand_in.key

    @property
    def management_key(self) -> str:
        """The management key, for all operations but completions."""
        return self.stand_in.management_key

    @property
    def script(self) -> Script:
        """The answers to give next."""
        return self.stand_in.script

    @property
    def requests(self) -> list[RecordedRequest]:
        """The requests that have come in, in order."""
        with self._lock:
            return list(self._requests)

    @property
    def problems(self) -> list[Problem]:
        """What the contract has against the requests that have come in, in their order."""
        return [problem for request in self.requests for problem in self.check(request)]

    def example(self, operation_id: str) -> dict[str, Any]:
        """Values for an operation's parameters that name something which exists now (`StandIn.example`)."""
        return self.stand_in.example(operation_id)

    def check(self, request: RecordedRequest) -> list[Problem]:
        """What the contract has against one request."""
        return self.stand_in.check(request)

    def reset(self) -> None:
        """Forget the requests, the script and what was created, and count ids from the beginning."""
        with self._lock:
            self._requests.clear()
            self.stand_in.reset()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of a sync client; see `httpx.BaseTransport`."""
        events = self._paced(self._exchange(request, request.read()))
        return _response(next(events), _Body(events))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of an async client; see `httpx.AsyncBaseTransport`."""
        events = self._paced_async(self._exchange(request, await request.aread()))
        return _response(await anext(events), _AsyncBody(events))

    def _exchange(self, request: httpx.Request, body: bytes) -> Steps:
        """What happens after a request was sent: its answer's events, and pauses."""
        with _errors_of_httpx(request):
            line = _Line(request, body)
            answer = self._answered(line.request())
            yield from line.answered(answer)

    def _answered(self, request: RecordedRequest) -> Answer:
        with self._lock:
            self._requests.append(request)
            return self.stand_in.answer(request)

    def _paced(self, steps: Steps) -> Generator[h11.Event, None, None]:
        with closing(steps):
            for step in steps:
                if not isinstance(step, Wait):
                    yield step
                elif self._sleep is not None:
                    self._sleep(step.seconds)

    async def _paced_async(self, steps: Steps) -> AsyncGenerator[h11.Event, None]:
        with closing(steps):
            for step in steps:
                # On a socket, too, other tasks have their turn here, and a cancellation arrives.
                await anyio.lowlevel.checkpoint()
                if not isinstance(step, Wait):
                    yield step
                elif self._sleep is not None:
                    slept = self._sleep(step.seconds)
                    if inspect.isawaitable(slept):
                        await slept


class _Line:
    """A connection in memory that carries one request and its answer."""

    def __init__(self, request: httpx.Request, body: bytes) -> None:
        self._asked = request
        self._body = body
        self._client = h11.Connection(h11.CLIENT)
        self._server = h11.Connection(h11.SERVER)
        self._silence = 0.0  # seconds since the client has heard anything

    def request(self) -> RecordedRequest:
        """The request, as it arrives."""
        head = h11.Request(
            method=self._asked.method, target=self._asked.url.raw_path, headers=self._asked.headers.raw
        )
        for sent in (head, h11.Data(data=self._body), h11.EndOfMessage()):
            self._server.receive_data(self._client.send(sent) or b"")
        arrived, body = self._server.next_event(), bytearray()
        assert isinstance(arrived, h11.Request)
        while isinstance(event := self._server.next_event(), h11.Data):
            body += event.data
        return recorded(arrived, bytes(body))

    def answered(self, answer: Answer) -> Steps:
        """The head of the answer and its data, as they arrive, and the pauses between."""
        for piece in pieces(self._server, answer, self._asked.method):
            match piece:
                case bytes():
                    yield from self._heard(piece)
                case Wait():
                    yield from self._silent_for(piece.seconds)
                case Stall():
                    yield from self._silent_for(math.inf)
                case HangUp():
                    yield from self._hung_up(piece)
            if self._client.their_state not in (h11.SEND_RESPONSE, h11.SEND_BODY):
                return

    def _heard(self, data: bytes) -> Steps:
        if data:
            self._silence = 0.0
            self._client.receive_data(data)
        while isinstance(event := self._client.next_event(), h11.Response | h11.Data):
            yield event

    def _silent_for(self, seconds: float) -> Steps:
        limit = self._asked.extensions.get("timeout", {}).get("read")  # may change while the answer is read
        if limit is None and math.isinf(seconds):
            raise RuntimeError("This stall would last for ever, because the request has no read timeout.")
        left = seconds if limit is None else min(seconds, limit - self._silence)
        self._silence += left
        yield Wait(left)
        if left < seconds:
            raise httpx.ReadTimeout("The read operation timed out", request=self._asked)

    def _hung_up(self, how: HangUp) -> Steps:
        if how.reset:
            raise httpx.ReadError("Connection reset by peer", request=self._asked)
        if self._client.their_state is h11.SEND_RESPONSE:
            raise h11.RemoteProtocolError("Server disconnected without sending a response.")
        self._client.receive_data(b"")
        yield from self._heard(b"")


class _Body(httpx.SyncByteStream):
    """The body of an answer to a sync client."""

    def __init__(self, events: Generator[h11.Event, None, None]) -> None:
        self._events = events

    def __iter__(self) -> Iterator[bytes]:
        return (bytes(event.data) for event in self._events if isinstance(event, h11.Data))

    def close(self) -> None:
        self._events.close()


class _AsyncBody(httpx.AsyncByteStream):
    """The body of an answer to an async client."""

    def __init__(self, events: AsyncGenerator[h11.Event, None]) -> None:
        self._events = events

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for event in self._events:
            if isinstance(event, h11.Data):
                yield bytes(event.data)

    async def aclose(self) -> None:
        await self._events.aclose()


def _response(head: h11.Event, body: _Body | _AsyncBody) -> httpx.Response:
    assert isinstance(head, h11.Response)
    about = {"http_version": b"HTTP/1.1", "reason_phrase": bytes(head.reason)}
    return httpx.Response(head.status_code, headers=head.headers.raw_items(), stream=body, extensions=about)


@contextmanager
def _errors_of_httpx(request: httpx.Request) -> Iterator[None]:
    try:
        yield
    except h11.RemoteProtocolError as error:
        raise httpx.RemoteProtocolError(str(error), request=request) from error
    except h11.LocalProtocolError as error:
        raise httpx.LocalProtocolError(str(error), request=request) from error
