"""HTTP clients that are not httpx's own, as `client` and `async_client` of `OpenRouter`."""

from __future__ import annotations

from typing import Any, Protocol

import httpx

from openrouter_sdk.transport.httpx.libraries import library_of


class HttpClient(Protocol):
    """What `client` needs: it sends requests as `httpx.Client` does."""

    def send(self, request: Any, *, stream: bool = ..., auth: Any = ..., follow_redirects: Any = ...) -> Any:
        """Send a request."""
        ...


class AsyncHttpClient(Protocol):
    """What `async_client` needs. See `HttpClient`."""

    async def send(
        self, request: Any, *, stream: bool = ..., auth: Any = ..., follow_redirects: Any = ...
    ) -> Any:
        """Send a request."""
        ...


class _Transport(httpx.BaseTransport):
    def __init__(self, client: HttpClient) -> None:
        self._client = client

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response: httpx.Response = self._client.send(request, stream=True)
        return response


class _AsyncTransport(httpx.AsyncBaseTransport):
    def __init__(self, client: AsyncHttpClient) -> None:
        self._client = client

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response: httpx.Response = await self._client.send(request, stream=True)
        return response


def as_httpx(client: HttpClient) -> Any:
    """Return a client of httpx or httpx2 that sends with this one."""
    return client if library_of(client, "Client") else httpx.Client(transport=_Transport(client))


def as_async_httpx(client: AsyncHttpClient) -> Any:
    """Return an asynchronous client of httpx or httpx2 that sends with this one."""
    if library_of(client, "AsyncClient"):
        return client
    return httpx.AsyncClient(transport=_AsyncTransport(client))
