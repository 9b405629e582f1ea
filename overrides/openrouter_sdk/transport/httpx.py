"""The only place that calls httpx: two loops that do what an exchange asks for, sync and async."""

from __future__ import annotations

import contextlib
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from functools import lru_cache
from typing import Any, Final, TypeVar

import httpx

from openrouter_api.wire import FilePart
from openrouter_sdk.errors import ClientClosedError
from openrouter_sdk.exchange.exchange import Failure, Head, Read, Send, Sleep, Step
from openrouter_sdk.transport.http2 import Lender, Watch, protocol_errors, was_refused

T = TypeVar("T")

# httpx has one class for a server that hangs up and for one that talks nonsense. These words of h11 and
# httpcore mean the former.
_LOST: Final = "(?i)closed|disconnected|terminated|reset"


class _Connection:
    """What both kinds have: whose client it is, and the response that is open on it."""

    client: Any
    merge: bool
    response: httpx.Response | None = None

    def _wait_for_body(self, seconds: float | None) -> None:
        """From now on the silence inside the answer counts; httpcore looks at this when the body begins."""
        assert self.response is not None
        timeouts = self.response.request.extensions.get("timeout")
        if isinstance(timeouts, dict):
            timeouts["read"] = _stricter(seconds, self.client.timeout.read) if self.merge else seconds

    def _closed(self, error: RuntimeError) -> Exception:
        """httpx has no class of its own for a client that is closed."""
        if not self.client.is_closed:
            return error
        return ClientClosedError(*(["the http_client was closed by its owner"] if self.merge else []))


class SyncConnection(_Connection):
    """An `httpx.Client`, which may be lent, and the response that is open on it."""

    client: httpx.Client

    def __init__(self, client: httpx.Client | Lender, sleep: Callable[[float], None], *, merge: bool) -> None:
        self.lender = client if isinstance(client, Lender) else None
        self._lent: list[httpx.Client] = []  # at most one; a list, since two threads may close at once
        if not isinstance(client, Lender):
            self.client = client
        self.sleep = sleep
        self.merge = merge
        self.chunks: Iterator[bytes] = iter(())

    def run(self, exchange: Generator[Step, Any, T]) -> T:
        """Do what the exchange asks for until it returns. The last response is open if it was not read."""
        answer: Any = None
        try:
            while True:
                answer = self._do(exchange.send(answer))
        except StopIteration as end:
            result: T = end.value
            if self.response is not None and self.response.is_closed:
                self.close()  # nothing is open any more, and a client that is lent goes back
            return result
        except BaseException:
            self.close()
            exchange.close()
            raise

    def _do(self, step: Step) -> Any:
        try:
            if isinstance(step, Send):
                return self._send(step)
            if isinstance(step, Read):
                self._wait_for_body(step.wait)
                return next(self.chunks, b"")
        except network_errors() as error:
            self.close()
            return failure(error, unanswered=isinstance(step, Send))
        except RuntimeError as error:
            raise self._closed(error) from error
        assert isinstance(step, Sleep)
        self.close()
        self.sleep(step.seconds)
        return None

    def _send(self, step: Send) -> Head:
        if self.lender is not None:
            self.client = self.lender.lend()
            self._lent.append(self.client)
        self.response = self.client.send(
            request_of(self.client, step, merge=self.merge), stream=True, follow_redirects=False
        )
        self.chunks = decoded(self.response)
        return head_of(self.response)

    def close(self) -> None:
        """Close the response and, unless it was read to its end, its connection."""
        response, self.response = self.response, None
        whole = response is not None and response.is_closed
        if response is not None:
            response.close()
        if self.lender is not None:
            with contextlib.suppress(IndexError):
                self.lender.take_back(self._lent.pop(), whole=whole)


class AsyncConnection(_Connection):
    """An `httpx.AsyncClient` and the response that is open on it."""

    client: httpx.AsyncClient

    def __init__(
        self,
        client: httpx.AsyncClient,
        sleep: Callable[[float], Awaitable[None]],
        *,
        merge: bool,
        http2: bool = False,
    ) -> None:
        self.client = client
        self.sleep = sleep
        self.merge = merge
        self.http2 = http2
        self.watch: Watch | None = None
        self.silence: float | None = None
        self.chunks: AsyncIterator[bytes] | None = None

    async def run(self, exchange: Generator[Step, Any, T]) -> T:
        """Do what the exchange asks for until it returns. The last response is open if it was not read."""
        answer: Any = None
        try:
            while True:
                answer = await self._do(exchange.send(answer))
        except StopIteration as end:
            result: T = end.value
            return result
        except BaseException:
            await self.close()
            exchange.close()
            raise

    async def _do(self, step: Step) -> Any:
        try:
            if isinstance(step, Send):
                return await self._send(step)
            if isinstance(step, Read):
                assert self.chunks is not None
                self.silence = step.wait
                if self.watch is None:
                    self._wait_for_body(step.wait)
                return await anext(self.chunks, b"")
        except network_errors() as error:
            await self.close()
            return failure(error, unanswered=isinstance(step, Send))
        except RuntimeError as error:
            raise self._closed(error) from error
        assert isinstance(step, Sleep)
        await self.close()
        await self.sleep(step.seconds)
        return None

    async def _send(self, step: Send) -> Head:
        if self.http2:
            return await self._send_watched(step)
        self.response = await self.client.send(
            request_of(self.client, step, merge=self.merge), stream=True, follow_redirects=False
        )
        self.chunks = decoded_async(self.response)
        return head_of(self.response)

    async def _send_watched(self, step: Send) -> Head:
        self.watch = watch = Watch(self.client)
        request = request_of(self.client, step, merge=self.merge)
        request.extensions["trace"] = watch.trace
        request.extensions["timeout"] |= {"read": None, "write": None}  # the watch takes the time
        self.response = response = await watch.send(request, step.connect, step.wait)
        self.chunks = watch.within(decoded_async(response), lambda: self.silence, request)
        return head_of(response)

    async def close(self) -> None:
        """Close the response and, unless it was read to its end, its connection; of HTTP/2, its stream."""
        response, self.response = self.response, None
        watch, self.watch = self.watch, None
        if watch is not None:
            await watch.reset()
        if response is not None:
            await response.aclose()


def request_of(client: httpx.Client | httpx.AsyncClient, step: Send, *, merge: bool) -> httpx.Request:
    """The request of a step; `merge` lets the caller's own client add its headers, cookies and defaults."""
    call = step.call
    extensions = {"timeout": _timeouts(client, step, merge=merge)}
    if call.parts:
        files = [(name, _part(value)) for name, value in call.parts]
        return client.build_request(
            call.method, call.url, headers=step.headers, files=files, extensions=extensions
        )
    if merge:
        return client.build_request(
            call.method, call.url, headers=step.headers, content=call.content, extensions=extensions
        )
    # Everything a client of ours would add is in the headers already, so nothing is left to merge.
    return httpx.Request(
        call.method, _url(call.url), headers=step.headers, content=call.content, extensions=extensions
    )


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
    return _as_it_comes(response)


def _as_it_comes(response: httpx.Response) -> Iterator[bytes]:
    """What `iter_raw` does, without its books, which are 3 % of what a streamed chunk costs."""
    try:
        # Without what is empty, as a frame of HTTP/2 may be: it would look like the end.
        yield from filter(None, response.stream)  # type: ignore[arg-type]  # synchronous, as the client is
        response.close()
    except httpx.RequestError as error:
        error.request = response.request
        raise


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
    return (httpx.TransportError, httpx.StreamError, httpx.DecodingError, *protocol_errors())


def failure(error: Exception, *, unanswered: bool = False) -> Failure:
    """What an error of httpx means; `unanswered` says that nothing of an answer had come."""
    if unanswered and was_refused(error):
        return Failure("refused", error)
    if isinstance(error, protocol_errors()):
        return Failure("protocol", error)
    if isinstance(error, (httpx.ConnectTimeout, httpx.PoolTimeout)):
        return Failure("connect_timeout", error, _limit_of(error))
    if isinstance(error, httpx.TimeoutException):
        return Failure("timeout", error, _limit_of(error))
    if isinstance(error, (httpx.ConnectError, httpx.ProxyError, httpx.UnsupportedProtocol)):
        return Failure("connect", error)
    if isinstance(error, httpx.DecodingError):
        return Failure("protocol", error)
    if isinstance(error, httpx.RemoteProtocolError) and not re.search(_LOST, str(error)):
        return Failure("protocol", error)
    return Failure("lost", error)


def _limit_of(error: httpx.TimeoutException) -> float | None:
    """Seconds of the timeout that passed, which the request of an error still has."""
    kinds = {httpx.ConnectTimeout: "connect", httpx.PoolTimeout: "pool", httpx.WriteTimeout: "write"}
    try:
        timeouts = error.request.extensions.get("timeout")
    except RuntimeError:  # a transport of the caller's own need not say which request it was
        return None
    limit = timeouts.get(kinds.get(type(error), "read")) if isinstance(timeouts, dict) else None
    return limit if isinstance(limit, (int, float)) else None
