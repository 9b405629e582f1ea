"""Asynchronous connections over httpx. See `sync_httpx`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_sdk.errors import ClientClosedError
from openrouter_sdk.exchange.steps import Failure, Head, Send
from openrouter_sdk.transport.finalizers import close_in_loop, running_loop
from openrouter_sdk.transport.httpx.cancellation import close_connection, give_up_places, run_in_task
from openrouter_sdk.transport.httpx.drain import drain_async
from openrouter_sdk.transport.httpx.failures import network_errors
from openrouter_sdk.transport.httpx.http2 import Http2Stream, may_speak_http2
from openrouter_sdk.transport.httpx.libraries import Library
from openrouter_sdk.transport.httpx.response_body import AsyncBody, open_async_body
from openrouter_sdk.transport.httpx.sync_httpx import BaseHttpxConnection

if TYPE_CHECKING:
    import httpx
    from anyio import CancelScope


class AsyncHttpxConnection(BaseHttpxConnection["httpx.AsyncClient"]):
    """A connection over an `httpx.AsyncClient`."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        library: Library,
        *,
        merge: bool = False,
        keeps_deadlines: bool = False,
        http2: bool = False,
    ) -> None:
        self.client = client
        self.library = library
        self.merge = merge
        self.keeps_deadlines = keeps_deadlines
        self._http2 = http2
        self._http2_stream: Http2Stream | None = None
        self._body: AsyncBody
        self._sending: CancelScope | None = None
        self._loop: Any = None
        self._complete = False
        """Whether the body was read to its end."""

    async def send(self, step: Send) -> Head | Failure:
        """Send the request and read the head of the response."""
        from anyio import CancelScope

        request = self._request(step)
        self._sending = scope = CancelScope()
        http2 = self._http2 or (self.merge and may_speak_http2(self.client, request))
        work = self._send_over_http2(request, step) if http2 else self._send(request)
        try:
            head = await run_in_task(work, scope)
        except network_errors(self.library) as error:
            failure = self._failure(error, request, before_response=True)
            await self.close()
            return failure
        except RuntimeError as error:
            self._check_open(error)
            raise
        if head is None:
            raise ClientClosedError
        return head

    async def _send(self, request: httpx.Request) -> Head:
        try:
            response = await self.client.send(request, stream=True, follow_redirects=False, **self._auth())
        except BaseException:
            await self._give_up(request)
            raise
        return await self._received(response)

    async def _send_over_http2(self, request: httpx.Request, step: Send) -> Head:
        self._http2_stream = stream = Http2Stream(self.client, self.library)
        request.extensions["trace"] = stream.trace
        try:
            response = await stream.send(request, step, self._read_timeout(step.wait))
        except BaseException:
            await self._give_up(request)
            raise
        return await self._received(response)

    async def _give_up(self, request: httpx.Request) -> None:
        if not self.keeps_deadlines:  # so that the pool is not ours
            await give_up_places(self.client, request)

    def _extend(self) -> None:
        super()._extend()
        if self._http2_stream is not None:
            self._http2_stream.extend()

    async def _received(self, response: httpx.Response) -> Head:
        self._body = open_async_body(response, self.library)
        head = self._opened(response)
        self._loop = running_loop()
        self._complete = False
        if self.closed:  # nobody waits any more
            await self._close()
        return head

    async def read(self, wait: float | None) -> bytes | Failure:
        """Read the next bytes of the body."""
        if self.deadline is not None:
            self.deadline.until = 0.0
        stream = self._http2_stream
        if wait is not self._wait and stream is None:
            self._set_read_timeout(wait)
        try:
            if stream is None:
                data = await self._body.read()
            else:
                data = await stream.read(self._body, self._read_timeout(wait))
            self._complete = not data
            return data
        except network_errors(self.library) as error:
            request = self.response.request if self.response is not None else None
            failure = self._failure(error, request, before_response=False)
            await self.close()
            return failure
        except RuntimeError as error:
            self._check_open(error)
            raise

    async def finish(self) -> None:
        """Release the response after use."""
        if self.response is not None:
            await run_in_task(self._finish())

    async def _finish(self) -> None:
        if not self._complete:
            self._complete = await drain_async(self._body, self.library)
        await self._close()

    async def close(self) -> None:
        """Close the response, and its connection or HTTP/2 stream unless the body was read to its end."""
        if self.closed and self._sending is not None:
            self._sending.cancel()
        if self.closed and self._http2_stream is not None:
            self._http2_stream.wake()
        if self.response is not None or self._http2_stream is not None:
            await run_in_task(self._close())

    async def _close(self) -> None:
        response, self.response = self.response, None
        stream, self._http2_stream = self._http2_stream, None
        if stream is not None:
            await stream.reset()
        if response is not None:
            ended = self._complete or self._body.has_ended  # looked up first: others may use it afterwards
            await response.aclose()
            if not ended and response.http_version != "HTTP/2":
                await close_connection(response)

    def __del__(self) -> None:
        if self.response is not None:
            close_in_loop(self._loop, self.close)
