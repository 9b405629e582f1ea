"""A server without a network: plays an answer to an httpx client, with a clock that only it moves."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

from openrouter_sdk.exchange.state import Environment
from tests.behaviour.equality.answer import Answer, Pause, Split
from tests.transports.libraries import httpx

FOREVER = 1e9
LOST = "peer closed connection without sending complete message body (incomplete chunked read)"
"""What httpx says when a body breaks off, so that a socket and the fake are told alike."""


class FakeServer(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Gives every request the same answer; `play` says which."""

    def __init__(self) -> None:
        self.environment = Environment(clock=lambda: self.time, now=lambda: self.time, random=lambda: 0.5)
        self.play(Answer())

    def play(self, answer: Answer, split: Split = "given") -> None:
        """Begin anew, at time 0, with this answer."""
        self.answer = answer
        self.split: Split = split
        self.time = 0.0
        self.requests = 0
        self.sleeps: list[float] = []

    def sleep(self, seconds: float) -> None:
        """In place of `time.sleep`."""
        self.sleeps.append(seconds)
        self.time += seconds

    async def async_sleep(self, seconds: float) -> None:
        """In place of `anyio.sleep`."""
        self.sleep(seconds)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return self._respond(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self._respond(request)

    def wait(self, request: httpx.Request, what: str, seconds: float) -> None:
        """Let time pass, as far as the limit of the request for `connect` or `read` allows."""
        limit = request.extensions["timeout"][what]
        if limit is None or seconds <= limit:
            self.time += seconds
            return
        self.time += limit
        kind = httpx.ConnectTimeout if what == "connect" else httpx.ReadTimeout
        raise kind("timed out", request=request)

    def _respond(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        answer = self.answer
        self.wait(request, "connect", answer.connect_after)
        self.wait(request, "read", answer.head_after)
        return httpx.Response(answer.status, headers=answer.fields(), stream=_Body(self, request))


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of an answer as it arrives. The limit is looked up at each wait: it is that of the moment."""

    def __init__(self, server: FakeServer, request: httpx.Request) -> None:
        self.server = server
        self.request = request

    def __iter__(self) -> Iterator[bytes]:
        answer = self.server.answer
        for piece in answer.pieces(self.server.split):
            if isinstance(piece, Pause):
                self.server.wait(self.request, "read", piece.seconds)
            else:
                yield piece
        if answer.ending == "lost":
            raise httpx.RemoteProtocolError(LOST, request=self.request)
        if answer.ending == "stall":
            self.server.wait(self.request, "read", FOREVER)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece
