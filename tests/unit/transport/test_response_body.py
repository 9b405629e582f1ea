"""Bodies of HTTP/1.1 that are read from their connections: as httpx reads them, error for error."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from openrouter_sdk.transport.httpx.libraries import HTTPX, HTTPX2, Library
from openrouter_sdk.transport.httpx.response_body import (
    AsyncHttp11Body,
    AsyncIteratedBody,
    Http11Body,
    IteratedBody,
    open_async_body,
    open_body,
)
from tests.each import each

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
Response = list[Any]
RESPONSES: dict[str, Response] = {
    "chunks": [CHUNKED, b"3\r\nOne\r\n3\r\nTwo\r\n0\r\n\r\n"],
    "chunks-with-the-head": [CHUNKED + b"3\r\nOne\r\n3\r\nTwo\r\n", b"0\r\n\r\n"],
    "a-chunk-in-parts": [CHUNKED, b"6\r\nOn", b"eTw", b"o\r", b"\n0\r\n\r\n"],
    "extensions": [CHUNKED, b"3;a=b\r\nOne\r\n0\r\n\r\n"],
    "trailers": [CHUNKED, b"3\r\nOne\r\n0\r\nA: b\r\n\r\n"],
    "a-length": [OK + b"Content-Length: 6\r\n\r\n", b"One", b"Two"],
    "no-body": [b"HTTP/1.1 204 No Content\r\n\r\n"],
    "until-the-close": [OK + b"\r\n", b"One", b"Two", b""],
    "http-1.0": [b"HTTP/1.0 200 OK\r\n\r\nOne", b""],
    "information-first": [b"HTTP/1.1 103 Early Hints\r\n\r\n", OK + b"Content-Length: 3\r\n\r\nOne"],
    "gzip": [OK + b"Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\n", b"\x1f\x8b\x08"],
    "too-much": [OK + b"Content-Length: 3\r\n\r\n", b"OneTwo"],
    "large": [CHUNKED + b"200000\r\n", *[b"a" * 65536] * 32, b"\r\n0\r\n\r\n"],
    "chunks-cut": [CHUNKED, b"3\r\nOne\r\n", b""],
    "a-chunk-cut": [CHUNKED, b"6\r\nOne", b""],
    "a-length-cut": [OK + b"Content-Length: 6\r\n\r\n", b"One", b""],
    "no-chunk-size": [CHUNKED, b"3\r\nOne\r\nxyz\r\n"],
    "no-end-of-a-chunk": [CHUNKED, b"3\r\nOneTwo"],
    "endless-chunk-size": [CHUNKED, b"3\r\nOne\r\n", b"1" * 65536, b"1" * 65536],
    "a-lost-connection": [CHUNKED, b"3\r\nOne\r\n", "ReadError"],
    "a-timeout": [CHUNKED, b"3\r\nOne\r\n", "ReadTimeout"],
}
Outcome = tuple[bytes, tuple[type, str] | None, bool]
"""The body, the error, and whether the connection can serve another request."""


class Network:
    """A network stream that brings the parts of a response; a name is that of an exception of httpcore."""

    def __init__(self, core: Any, parts: Response) -> None:
        self.core = core
        self.parts = iter(parts)
        self.timeouts: list[float | None] = []

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self.timeouts.append(timeout)
        part = next(self.parts)
        if isinstance(part, str):
            raise getattr(self.core, part)("as told")
        assert len(part) <= max_bytes
        return bytes(part)

    def write(self, data: bytes, timeout: float | None = None) -> None:
        """Send nothing."""

    def close(self) -> None:
        """Close nothing."""

    def get_extra_info(self, name: str) -> Any:
        return None

    def connect_tcp(self, *arguments: Any, **options: Any) -> Network:
        return self


class AsyncNetwork(Network):
    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # type: ignore[override]
        return super().read(max_bytes, timeout)

    async def write(self, data: bytes, timeout: float | None = None) -> None:  # type: ignore[override]
        """Send nothing."""

    async def aclose(self) -> None:
        """Close nothing."""

    async def connect_tcp(self, *arguments: Any, **options: Any) -> Network:  # type: ignore[override]
        return self


class Sync:
    """A response of an `httpx.Client`."""

    kind: Any = Http11Body
    iterated: Any = IteratedBody

    def __init__(self, library: Library, parts: Response, *, traced: bool = False, **extensions: Any) -> None:
        self.library = library
        self.heard: list[str] = []
        more = {"trace": self.trace} if traced else {}
        self.request = library.httpx.Request("GET", "http://a.test/", extensions=extensions | more)
        self.network, self.pool, client = self.connect(library.httpx, library.httpcore, parts)
        self.response: Any = self.do(client.send(self.request, stream=True))

    def connect(self, httpx: Any, core: Any, parts: Response) -> tuple[Network, Any, Any]:
        network, transport = Network(core, parts), httpx.HTTPTransport(verify=False)
        transport._pool = core.ConnectionPool(network_backend=network)
        return network, transport._pool, httpx.Client(transport=transport)

    def do(self, result: Any) -> Any:
        return result

    def trace(self, name: str, info: Any) -> Any:
        self.heard.append(name)

    def body(self) -> Any:
        return open_body(self.response, self.library)

    def close(self) -> None:
        self.response.close()


class Async(Sync):
    """A response of an `httpx.AsyncClient`."""

    kind = AsyncHttp11Body
    iterated = AsyncIteratedBody

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self.runner = asyncio.Runner()
        super().__init__(*arguments, **options)

    def connect(self, httpx: Any, core: Any, parts: Response) -> tuple[Network, Any, Any]:
        network, transport = AsyncNetwork(core, parts), httpx.AsyncHTTPTransport(verify=False)
        transport._pool = core.AsyncConnectionPool(network_backend=network)
        return network, transport._pool, httpx.AsyncClient(transport=transport)

    def do(self, result: Any) -> Any:
        return self.runner.run(result)

    async def trace(self, name: str, info: Any) -> Any:
        self.heard.append(name)

    def body(self) -> Any:
        return open_async_body(self.response, self.library)

    def close(self) -> None:
        self.do(self.response.aclose())
        self.runner.close()


both = pytest.mark.parametrize("opened", [Sync, Async])
libraries = pytest.mark.parametrize("library", [HTTPX, HTTPX2], ids=lambda one: one.name)
Opened = type[Sync]


def outcome(response: Sync, body: Any) -> Outcome:
    pieces: list[bytes] = []
    error: tuple[type, str] | None = None
    try:
        while piece := response.do(body.read()):
            pieces.append(piece)
        reads = len(response.network.timeouts)
        assert response.do(body.read()) == b""
        assert len(response.network.timeouts) == reads  # the connection may serve another request
    except response.library.httpx.HTTPError as raised:
        error = type(raised), str(raised)
    response.close()
    return b"".join(pieces), error, [one.is_idle() for one in response.pool.connections] == [True]


libraries = pytest.mark.parametrize("library", [HTTPX, HTTPX2], ids=lambda one: one.name)


@both
@libraries
def test_a_body_of_a_connection_is_found_below_httpx(opened: Opened, library: Library) -> None:
    """Fails when httpx or httpcore rename what is private: streams are then slower, and still right."""
    response = opened(library, RESPONSES["chunks"])
    assert type(response.body()) is response.kind
    response.close()


@both
@libraries
@each("name", RESPONSES)
def test_a_body_is_read_as_httpx_reads_it(opened: Opened, library: Library, name: str) -> None:
    parts = RESPONSES[name]
    iterated, read = opened(library, parts), opened(library, parts)
    expected = outcome(iterated, iterated.iterated(iterated.response.stream))
    assert outcome(read, read.body()) == expected
    assert expected[0] or name == "no-body"


@both
@each(
    "parts, pieces",
    [
        ([CHUNKED, b"3\r\nOne\r\n3\r\nTwo\r\n", b"3\r\nTen\r\n0\r\n\r\n"], [b"OneTwo", b"Ten"]),
        ([CHUNKED + b"3\r\nOne\r\n3\r\nTw", b"o\r\n", b"xyz\r\n"], [b"OneTw", b"o"]),
        (RESPONSES["large"], [b"a" * 65536] * 32),
    ],
)
def test_a_piece_is_what_a_read_of_the_network_brings(
    opened: Opened, parts: Response, pieces: list[bytes]
) -> None:
    response = opened(HTTPX, parts)
    body = response.body()
    assert [response.do(body.read()) for _ in pieces] == pieces
    response.close()


@both
def test_the_timeout_of_each_read_is_that_of_the_request(opened: Opened) -> None:
    timeouts = {"read": 1.0}
    response = opened(HTTPX, RESPONSES["until-the-close"], timeout=timeouts)
    body = response.body()
    for seconds in (2.0, 3.0, 4.0):
        timeouts["read"] = seconds
        response.do(body.read())
    response.close()
    assert response.network.timeouts == [1.0, 2.0, 3.0, 4.0]


class Wrapped(httpx.SyncByteStream, httpx.AsyncByteStream):
    """What a program puts around the body of its client."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        return (chunk.upper() for chunk in self._stream)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            yield chunk.upper()

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()


@both
@pytest.mark.parametrize("layer", ["client", "transport"])
def test_a_body_that_a_program_has_wrapped_is_read_through_it(opened: Opened, layer: str) -> None:
    response = opened(HTTPX, RESPONSES["chunks"])
    if layer == "client":
        response.response.stream = Wrapped(response.response.stream)
    else:
        response.response.stream._stream = Wrapped(response.response.stream._stream)
    assert outcome(response, response.body())[0] == b"ONETWO"


@both
def test_a_program_that_traces_requests_hears_of_the_body(opened: Opened) -> None:
    response = opened(HTTPX, RESPONSES["chunks"], traced=True)
    assert outcome(response, response.body())[0] == b"OneTwo"
    assert "http11.receive_response_body.complete" in response.heard
