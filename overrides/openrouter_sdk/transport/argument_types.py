"""Types of the arguments `transport`, `http_client` and `proxy` of clients; for type checkers alone."""

from __future__ import annotations

from typing import Any, Literal, Protocol, TypeAlias

SyncTransportName: TypeAlias = Literal["httpx", "httpx2", "httptools", "fast"]
AsyncTransportName: TypeAlias = Literal["httpx", "httpx2", "aiohttp", "fast"]


class HttpClient(Protocol):
    """An `httpx.Client` or `httpx2.Client`."""

    @property
    def is_closed(self) -> bool: ...

    def build_request(self, method: str, url: str) -> Any: ...

    def send(self, request: Any) -> Any: ...

    def close(self) -> None: ...


class AsyncHttpClient(Protocol):
    """An `httpx.AsyncClient` or `httpx2.AsyncClient`."""

    @property
    def is_closed(self) -> bool: ...

    def build_request(self, method: str, url: str) -> Any: ...

    async def send(self, request: Any) -> Any: ...

    async def aclose(self) -> None: ...


class Transport(Protocol):
    """An `httpx.BaseTransport` or `httpx2.BaseTransport`."""

    def handle_request(self, request: Any) -> Any: ...

    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """An `httpx.AsyncBaseTransport` or `httpx2.AsyncBaseTransport`."""

    async def handle_async_request(self, request: Any) -> Any: ...

    async def aclose(self) -> None: ...


class HttpProxy(Protocol):
    """An `httpx.Proxy` or `httpx2.Proxy`."""

    @property
    def url(self) -> Any: ...

    @property
    def raw_auth(self) -> tuple[bytes, bytes] | None: ...
