"""Connections over httpx, synchronous and asynchronous; nothing else of the package reads from httpx."""

from __future__ import annotations

import contextlib
import re
from collections.abc import AsyncIterator, Iterable, Iterator
from functools import lru_cache
from typing import Any, Final, cast

import httpx

from openrouter_api.wire import FilePart
from openrouter_sdk.errors import ClientClosedError
from openrouter_sdk.exchange.steps import Failure, Head, Send
from openrouter_sdk.transport.drain import drain, drain_async, unpin
from openrouter_sdk.transport.http2 import ClientPool, Http2Stream, protocol_errors, was_refused
from openrouter_sdk.transport.read_limits import ReadLimit

# httpx has one class for a server that hangs up and for one that talks nonsense. These words of h11 and
# httpcore mean the former.
_LOST: Final = "(?i)closed|disconnected|terminated|reset"


_UNKNOWN: Final = -1.0  # no limit was applied to the body yet


class _HttpxConnection:
    """What both kinds have: the client, and the response that is open on it."""

    client: Any
    merge: bool
    response: httpx.Response | None = None
    _wait: float | None = None
    _limit: ReadLimit | None = None

    @property
    def is_open(self) -> bool:
        """Whether a response is open."""
        return self.response is not None

    def _limit_silence(self, seconds: float | None) -> None:
        """Apply a limit to the next reads of the body."""
        self._wait = seconds
        if self._limit is not None:
            self._limit.current = seconds
        timeouts = self.response.request.extensions.get("timeout") if self.response is not None else None
        if not isinstance(timeouts, dict):
            return
        if self.merge:
            seconds = _stricter(seconds, self.client.timeout.read)
        elif self._limit is None and seconds is not None:
            seconds = self._limit = ReadLimit(seconds)
        timeouts["read"] = seconds

    def _opened(self, response: httpx.Response) -> Head:
        self.response = response
        self._wait = _UNKNOWN
        self._limit = None
        return head_of(response)

    def _request(self) -> httpx.Request | None:
        return self.response.request if self.response is not None else None

    def _closed(self, error: RuntimeError) -> Exception:
        """httpx has no class of its own for a client that is closed."""
        if not self.client.is_closed:
            return error
        return ClientClosedError(*(["the http_client was closed by its owner"] if self.merge else []))


class HttpxConnection(_HttpxConnection):
    """A connection of an `httpx.Client`, or of one borrowed from a pool of clients."""

    client: httpx.Client

    def __init__(self, client: httpx.Client | ClientPool, *, merge: bool = False) -> None:
        self.merge = merge
        self._pool = client if isinstance(client, ClientPool) else None
        self._borrowed: list[httpx.Client] = []  # at most one; a list, since two threads may close at once
        if not isinstance(client, ClientPool):
            self.client = client
        self._chunks: Iterator[bytes] = iter(())

    def send(self, step: Send) -> Head | Failure:
        """Send the request and read the head of the response."""
        if self._pool is not None:
            self.client = self._pool.acquire()
            self._borrowed.append(self.client)
        request = build_request(self.client, step, merge=self.merge)
        try:
            response = self.client.send(request, stream=True, follow_redirects=False)
        except network_errors() as error:
            self.close()
            return to_failure(error, request, unanswered=True)
        except RuntimeError as error:
            raise self._closed(error) from error
        self._chunks = decoded(response)
        return self._opened(response)

    def read(self, wait: float | None) -> bytes | Failure:
        """Read the next bytes of the body."""
        if wait != self._wait:
            self._limit_silence(wait)
        try:
            data = next(self._chunks, b"")
            if not data and self.response is not None:
                self.response.close()
            return data
        except network_errors() as error:
            request = self._request()
            self.close()
            return to_failure(error, request)
        except RuntimeError as error:
            raise self._closed(error) from error

    def finish(self) -> None:
        """Release a response of which nothing more is needed."""
        response = self.response
        if response is not None and not response.is_closed:
            drain(response, self._chunks)
        self.close()

    def close(self) -> None:
        """Close the response and, unless it was read to its end, its connection."""
        response, self.response = self.response, None
        whole = response is not None and response.is_closed
        if response is not None:
            response.close()
        if self._pool is not None:
            with contextlib.suppress(IndexError):
                self._pool.release(self._borrowed.pop(), reusable=whole)
        unpin(self)


class AsyncHttpxConnection(_HttpxConnection):
    """A connection of an `httpx.AsyncClient`."""

    client: httpx.AsyncClient

    def __init__(self, client: httpx.AsyncClient, *, merge: bool = False, http2: bool = False) -> None:
        self.client = client
        self.merge = merge
        self._http2 = http2
        self._http2_stream: Http2Stream | None = None
        self._chunks: AsyncIterator[bytes] | None = None

    async def send(self, step: Send) -> Head | Failure:
        """Send the request and read the head of the response."""
        request = build_request(self.client, step, merge=self.merge)
        try:
            return await (self._send_over_http2(request, step) if self._http2 else self._send(request))
        except network_errors() as error:
            await self.close()
            return to_failure(error, request, unanswered=True)
        except RuntimeError as error:
            raise self._closed(error) from error

    async def _send(self, request: httpx.Request) -> Head:
        response = await self.client.send(request, stream=True, follow_redirects=False)
        self._chunks = decoded_async(response)
        return self._opened(response)

    async def _send_over_http2(self, request: httpx.Request, step: Send) -> Head:
        self._http2_stream = stream = Http2Stream(self.client)
        request.extensions["trace"] = stream.trace
        request.extensions["timeout"] |= {"read": None, "write": None}  # the stream keeps the time
        self.response = response = await stream.send(request, step.connect, step.wait)
        self._chunks = stream.limited(decoded_async(response), lambda: self._wait, request)
        return head_of(response)

    async def read(self, wait: float | None) -> bytes | Failure:
        """Read the next bytes of the body."""
        if self._http2_stream is not None:
            self._wait = wait
        elif wait != self._wait:
            self._limit_silence(wait)
        try:
            return b"" if self._chunks is None else await anext(self._chunks, b"")
        except network_errors() as error:
            request = self._request()
            await self.close()
            return to_failure(error, request)
        except RuntimeError as error:
            raise self._closed(error) from error

    async def finish(self) -> None:
        """Release a response of which nothing more is needed."""
        response, chunks = self.response, self._chunks
        if response is not None and chunks is not None and not response.is_closed:
            await drain_async(chunks)
        await self.close()

    async def close(self) -> None:
        """Close the response and, unless it was read to its end, its connection; of HTTP/2, its stream."""
        response, self.response = self.response, None
        stream, self._http2_stream = self._http2_stream, None
        if stream is not None:
            await stream.reset()
        if response is not None:
            await response.aclose()


def build_request(client: httpx.Client | httpx.AsyncClient, step: Send, *, merge: bool) -> httpx.Request:
    """The request of a step; `merge` lets the caller's own client add its headers, cookies and defaults."""
    request = step.request
    method, url, content = request.method, request.url, request.content
    extensions = {"timeout": _timeouts(client, step, merge=merge)}
    if request.parts:
        files = [(name, _part(value)) for name, value in request.parts]
        return client.build_request(method, url, headers=step.headers, files=files, extensions=extensions)
    if merge:
        return client.build_request(method, url, headers=step.headers, content=content, extensions=extensions)
    # The headers are complete, so there is nothing for a client of ours to merge.
    return httpx.Request(method, _url(url), headers=step.headers, content=content, extensions=extensions)


@lru_cache(maxsize=64)
def _url(text: str) -> httpx.URL:
    """Parsed once: parsing takes httpx as long as the rest of a request, and most calls go to few URLs."""
    return httpx.URL(text)


def _timeouts(
    client: httpx.Client | httpx.AsyncClient, step: Send, *, merge: bool
) -> dict[str, float | None]:
    timeouts = {"connect": step.connect, "pool": step.connect, "read": step.wait, "write": step.wait}
    if not merge:
        return timeouts
    # A caller's own client keeps what it was told, where that is stricter.
    own = client.timeout.as_dict()
    return {name: _stricter(limit, own.get(name)) for name, limit in timeouts.items()}


def _stricter(limit: float | None, other: float | None) -> float | None:
    if limit is None or other is None:
        return other if limit is None else limit
    return min(limit, other)


def _part(value: str | FilePart) -> Any:
    if isinstance(value, FilePart):
        return value.filename, value.content, value.media
    return None, value


def head_of(response: httpx.Response) -> Head:
    """Status and headers of a response."""
    headers: dict[str, str] = {}
    for name, value in response.headers.raw:
        key = name.lower().decode("latin-1")
        text = value.decode("latin-1")
        headers[key] = f"{headers[key]}, {text}" if key in headers else text
    return Head(response.status_code, headers)


def decoded(response: httpx.Response) -> Iterator[bytes]:
    """The bytes of the body; as they arrive when nothing has to be decompressed."""
    if _is_read(response) or "content-encoding" in response.headers:
        return response.iter_bytes()
    # Not `iter_raw`: its bookkeeping is 3 % of the cost of a streamed chunk. Empty chunks, as a frame of
    # HTTP/2 may be, would look like the end.
    return filter(None, cast("Iterable[bytes]", response.stream))


def decoded_async(response: httpx.Response) -> AsyncIterator[bytes]:
    """The bytes of the body; as they arrive when nothing has to be decompressed."""
    if _is_read(response) or "content-encoding" in response.headers:
        return response.aiter_bytes()
    return response.aiter_raw()


def _is_read(response: httpx.Response) -> bool:
    """Whether the body is there already, as a transport for tests gives it: nothing raw is left to read."""
    return response.is_stream_consumed


def network_errors() -> tuple[type[Exception], ...]:
    """What is raised when no answer comes, or not all of it."""
    # InvalidURL: httpx parses the Location of a redirect even where none is followed.
    return (
        httpx.TransportError,
        httpx.StreamError,
        httpx.DecodingError,
        httpx.InvalidURL,
        *protocol_errors(),
    )


def to_failure(error: Exception, request: httpx.Request | None, *, unanswered: bool = False) -> Failure:
    """What an error of httpx means; `unanswered` says that nothing of a response had come."""
    if unanswered and was_refused(error):
        return Failure("refused", error)
    if isinstance(error, protocol_errors()):
        return Failure("protocol", error)
    if isinstance(error, (httpx.ConnectTimeout, httpx.PoolTimeout)):
        return Failure("connect_timeout", error, _limit_of(error, request))
    if isinstance(error, httpx.TimeoutException):
        return Failure("timeout", error, _limit_of(error, request))
    if isinstance(error, (httpx.ConnectError, httpx.ProxyError, httpx.UnsupportedProtocol)):
        return Failure("connect", error)
    if isinstance(error, (httpx.DecodingError, httpx.InvalidURL)):
        return Failure("protocol", error)
    if isinstance(error, httpx.RemoteProtocolError) and not re.search(_LOST, str(error)):
        return Failure("protocol", error)
    return Failure("lost", error)


def _limit_of(error: httpx.TimeoutException, request: httpx.Request | None) -> float | None:
    """Seconds of the timeout that expired, which the request still has."""
    kinds = {httpx.ConnectTimeout: "connect", httpx.PoolTimeout: "pool", httpx.WriteTimeout: "write"}
    timeouts = request.extensions.get("timeout") if request is not None else None
    limit = timeouts.get(kinds.get(type(error), "read")) if isinstance(timeouts, dict) else None
    return limit if isinstance(limit, (int, float)) else None
