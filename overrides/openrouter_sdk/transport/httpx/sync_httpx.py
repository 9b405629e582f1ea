"""Connections over httpx: synchronous ones, and what asynchronous ones share with them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from openrouter_sdk.errors import ClientClosedError, InvalidArgumentError
from openrouter_sdk.exchange.steps import Failure, Head, Send, header_fields
from openrouter_sdk.transport.connection_settings import DRAIN_SECONDS
from openrouter_sdk.transport.finalizers import pin, unpin
from openrouter_sdk.transport.httpx.drain import drain, ignoring_errors, shut_down
from openrouter_sdk.transport.httpx.failures import network_errors, to_failure
from openrouter_sdk.transport.httpx.http2 import ClientPool
from openrouter_sdk.transport.httpx.libraries import Library, derive
from openrouter_sdk.transport.httpx.response_body import Body, IteratedBody, is_read, open_body
from openrouter_sdk.transport.network.deadline import Deadline

if TYPE_CHECKING:
    import httpx

_UNSET: Final = -1.0
"""The read timeout before the first read of a body."""

C = TypeVar("C", "httpx.Client", "httpx.AsyncClient")


class BaseHttpxConnection(Generic[C]):
    """What both connections share."""

    client: C
    library: Library
    """What the client is of."""
    merge: bool
    """Whether the client is the caller's own, with headers, cookies and timeouts to merge."""
    keeps_deadlines: bool
    """Whether the transport of the client is ours."""
    closed = False
    """Set by the driver when it is closed, maybe in another thread or task."""
    response: httpx.Response | None = None
    deadline: Deadline | None = None
    _wait: float | None = None

    @property
    def is_open(self) -> bool:
        """Whether a response is open."""
        return self.response is not None

    def _request(self, step: Send) -> httpx.Request:
        """Build the request of an attempt. Raises ClientClosedError."""
        if self.keeps_deadlines:
            self.deadline = Deadline(step.connect, step.wait, step.total)
        if self.closed:  # checked last: `close` aborts a deadline that it sees
            raise ClientClosedError
        return build_request(
            self.client, step, self.library, merge=self.merge, deadline=self.deadline, extend=self._extend
        )

    def _auth(self) -> dict[str, Any]:
        """Return the argument of `send` that says that our URLs have no user, for whom httpx would look."""
        return {} if self.merge else {"auth": self.library.no_auth}

    def _extend(self) -> None:
        """Have the wait for the response start again, while a large body is sent."""
        if self.deadline is not None:
            self.deadline.until = 0.0

    def _set_read_timeout(self, seconds: float | None) -> None:
        """Set the timeout of the next reads of the body, which httpcore looks up when it starts to read."""
        self._wait = seconds
        if self.deadline is not None:
            self.deadline.wait = seconds
            return
        timeouts = self.response.request.extensions.get("timeout") if self.response is not None else None
        if isinstance(timeouts, dict):
            timeouts["read"] = self._read_timeout(seconds)

    def _read_timeout(self, seconds: float | None) -> float | None:
        """Return the timeout of the caller's own client if it is shorter than `seconds`."""
        return _shorter(seconds, self.client.timeout.read) if self.merge else seconds

    def _opened(self, response: httpx.Response) -> Head:
        self.response = response
        self._wait = _UNSET
        return to_head(response)

    def _failure(self, error: Exception, request: httpx.Request | None, *, before_response: bool) -> Failure:
        self._check_open(error)
        return to_failure(error, request, self.library, before_response=before_response, merge=self.merge)

    def _check_open(self, error: Exception) -> None:
        """Raise ClientClosedError if that is what an exception of httpx means."""
        if self.client.is_closed:
            reason = ["the http_client was closed by its owner"] if self.merge else []
            raise ClientClosedError(*reason) from error


class HttpxConnection(BaseHttpxConnection["httpx.Client"]):
    """A connection over an `httpx.Client`, or one borrowed from a pool."""

    def __init__(
        self,
        client: httpx.Client | ClientPool,
        library: Library,
        *,
        merge: bool = False,
        keeps_deadlines: bool = False,
    ) -> None:
        self.library = library
        self.merge = merge
        self.keeps_deadlines = keeps_deadlines
        self._pool = client if isinstance(client, ClientPool) else None
        self._borrowed: list[httpx.Client] = []  # at most one; a list, because two threads may close at once
        if not isinstance(client, ClientPool):
            self.client = client
        self._body: Body = IteratedBody(())

    def send(self, step: Send) -> Head | Failure:
        """Send the request and read the head of the response."""
        if self._pool is not None:
            self.client = self._pool.acquire()
            self._borrowed.append(self.client)
        if step.request.streaming:
            pin(self)  # for each attempt, because `close` unpins
        request = self._request(step)
        try:
            response = self.client.send(request, stream=True, follow_redirects=False, **self._auth())
        except network_errors(self.library) as error:
            failure = self._failure(error, request, before_response=True)
            self.close()
            return failure
        except RuntimeError as error:
            self._check_open(error)
            raise
        self._body = open_body(response, self.library)
        return self._opened(response)

    def read(self, wait: float | None) -> bytes | Failure:
        """Read the next bytes of the body."""
        if self.deadline is not None:
            self.deadline.until = 0.0
        if wait is not self._wait:
            self._set_read_timeout(wait)
        try:
            if data := self._body.read():
                return data
            self._release()
            return b""
        except network_errors(self.library) as error:
            request = self.response.request if self.response is not None else None
            failure = self._failure(error, request, before_response=False)
            self.close()
            return failure
        except RuntimeError as error:
            self._check_open(error)
            raise

    def finish(self) -> None:
        """Release the response after use."""
        response = self.response
        if response is not None and not response.is_closed:
            if self.deadline is not None:
                self._drain(self.deadline)
            else:
                drain(response, self._body, self.library)
        self.close()

    def _drain(self, deadline: Deadline) -> None:
        deadline.wait, deadline.until = DRAIN_SECONDS, 0.0
        with ignoring_errors(self.library):
            while self._body.read():
                pass
            self._release()

    def _release(self) -> None:
        """Return the connection to httpx: the body was read to its end."""
        if self.deadline is not None:
            self.deadline.detach()
        if self.response is not None:
            self.response.close()

    def close(self) -> None:
        """Close the response, and also its connection unless the body was read to its end."""
        response, self.response = self.response, None
        complete = response is not None and response.is_closed
        if self.closed and not complete:
            self._wake(response)
        if response is not None:
            response.close()
        if self._pool is not None:
            with contextlib.suppress(IndexError):
                self._pool.release(self._borrowed.pop(), reusable=complete)
        unpin(self)

    def _wake(self, response: httpx.Response | None) -> None:
        """Wake up the thread that waits for the network."""
        if self.deadline is not None:
            self.deadline.abort()
        elif response is not None:
            shut_down(response)


def build_request(
    client: httpx.Client | httpx.AsyncClient,
    step: Send,
    library: Library,
    *,
    merge: bool,
    deadline: Deadline | None,
    extend: Callable[[], None],
) -> httpx.Request:
    """Build the request of a step; `merge` adds headers, cookies and timeouts of the caller's own client.

    `extend` is called for each piece of a file that is sent.

    Raises InvalidArgumentError for what httpx does not send, such as a URL of more than 64 KiB.
    """
    try:
        timeouts = _timeouts(client, step, merge=merge, deadline=deadline)
        if step.request.form is not None:
            return _build_form(client, step, library, timeouts, merge=merge, extend=extend)
        return _build(client, step, library, timeouts, merge=merge)
    except (library.httpx.InvalidURL, ValueError) as error:
        raise InvalidArgumentError(f"the request cannot be sent: {error}") from None


def _build(
    client: httpx.Client | httpx.AsyncClient,
    step: Send,
    library: Library,
    timeouts: dict[str, float | None],
    *,
    merge: bool,
) -> httpx.Request:
    request = step.request
    method, url, content = request.method, request.url, request.content
    extensions = {"timeout": timeouts}
    if merge:
        return client.build_request(method, url, headers=step.headers, content=content, extensions=extensions)
    # Faster than `client.build_request`: our own clients have nothing to merge, and the headers are complete.
    stream = library.httpx.ByteStream(content or b"")
    url = _url(library, url)
    built: httpx.Request = library.httpx.Request(
        method, url, headers=step.headers, stream=stream, extensions=extensions
    )
    built.read()  # so that hooks see its content
    return built


def _build_form(
    client: httpx.Client | httpx.AsyncClient,
    step: Send,
    library: Library,
    timeouts: dict[str, float | None],
    *,
    merge: bool,
    extend: Callable[[], None],
) -> httpx.Request:
    from openrouter_sdk.transport.httpx.multipart_body import AsyncMultipartBody, MultipartBody

    request, extensions = step.request, {"timeout": timeouts}
    assert request.form is not None
    httpx = library.httpx
    kind: Any = (
        derive(AsyncMultipartBody, httpx.AsyncByteStream)
        if isinstance(client, httpx.AsyncClient)
        else derive(MultipartBody, httpx.SyncByteStream)
    )
    body, method, url = kind(request.form, extend), request.method, request.url
    if merge:
        return client.build_request(method, url, headers=step.headers, content=body, extensions=extensions)
    url = _url(library, url)
    return httpx.Request(  # type: ignore[no-any-return]
        method, url, headers=step.headers, stream=body, extensions=extensions
    )


@lru_cache(maxsize=64)
def _url(library: Library, text: str) -> Any:
    """Parse a URL. Cached, because parsing takes as long as building the rest of a request."""
    return library.httpx.URL(text)


def _timeouts(
    client: httpx.Client | httpx.AsyncClient, step: Send, *, merge: bool, deadline: Deadline | None
) -> dict[str, float | None]:
    if deadline is not None:
        return {**deadline.timeouts}
    timeouts = {"connect": step.connect, "pool": step.connect, "read": step.wait, "write": step.wait}
    if not merge:
        return timeouts
    # Timeouts of the caller's own client apply where they are shorter.
    own = client.timeout.as_dict()
    return {name: _shorter(limit, own.get(name)) for name, limit in timeouts.items()}


def _shorter(limit: float | None, other: float | None) -> float | None:
    if limit is None or other is None:
        return other if limit is None else limit
    return min(limit, other)


def hide_location(response: httpx.Response) -> None:
    """Hide the target of a redirect from httpx, which parses it even if it does not follow it, and may fail.

    A response hook of our own clients.
    """
    if response.has_redirect_location:
        response.extensions["headers"] = response.headers.copy()
        del response.headers["Location"]


async def hide_location_async(response: httpx.Response) -> None:
    """As `hide_location`, for asynchronous clients."""
    hide_location(response)


def to_head(response: httpx.Response) -> Head:
    """Return the status and headers of a response."""
    headers = header_fields(response.extensions.get("headers", response.headers).raw)
    encoding = "" if is_read(response) else headers.get("content-encoding", "")
    return Head(response.status_code, headers, encoding)
