"""The resources of a client in the vendor's spelling, whose methods call ours."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol

from openrouter_api.operation import Operation, operation_of
from openrouter_sdk.compat.openrouter.results import (
    AsyncEventStream,
    AsyncPage,
    EventStream,
    Page,
    WithHeaders,
    as_vendor_result,
    to_httpx,
    vendor_errors,
)
from openrouter_sdk.compat.openrouter.translation import Call, translate_call

if TYPE_CHECKING:
    from openrouter_sdk.async_client import AsyncOpenRouter
    from openrouter_sdk.client import OpenRouter as SyncOpenRouter

_WITH_HEADERS: Final = frozenset({"createScimSyncJob", "getTool"})
"""Operations whose result has the headers of the response."""
_NOT_PAGED: Final = frozenset({"api_keys", "containers", "tools", "vault"})
"""Resources whose lists the vendor's SDK returns without the page around them."""
_RENAMED: Final = {("stt", "create_transcription_multipart"): "create_transcription"}


class Clients(Protocol):
    """Where a resource gets the client for a call."""

    debug: Callable[..., object]
    """Log a call."""

    def sync_client(self, server_url: str | None = None) -> SyncOpenRouter:
        """Return the synchronous client."""
        ...

    def async_client(self, server_url: str | None = None) -> AsyncOpenRouter:
        """Return the asynchronous client."""
        ...


class Resource:
    """A resource. Each method also has an asynchronous form, whose name ends in `_async`."""

    def __init__(self, clients: Clients, name: str) -> None:
        self._clients = clients
        self._name = name

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            plain = name.removesuffix("_async")
            ours = _RENAMED.get((self._name, plain), plain)
            method = getattr(getattr(self._clients.sync_client(), self._name), ours, None)
            operation = operation_of(method)
            if operation is None or ours == "stream":
                hint = "; pass stream=True to send()" if ours == "stream" else ""
                raise AttributeError(f"{self._name} has no method {name!r}{hint}")
            types = method.__annotations__
            return self._sync(operation, types) if name == plain else self._async(operation, types)

    def __dir__(self) -> list[str]:
        resource = getattr(self._clients.sync_client(), self._name)
        names = [name for name in dir(resource) if operation_of(getattr(resource, name)) is not None]
        return [*names, *(f"{name}_async" for name in names)]

    def __repr__(self) -> str:
        return f"<resource {self._name}>"

    def _sync(self, operation: Operation[Any, Any], types: Mapping[str, object]) -> Callable[..., Any]:
        def method(**arguments: Any) -> Any:
            call = translate_call(operation, types, arguments)
            client = self._clients.sync_client(call.server_url)
            self._clients.debug("%s %s", operation.method, operation.path)
            with vendor_errors(operation):
                return _run(client, operation, call)

        method.__name__ = method.__qualname__ = operation.name
        return method

    def _async(self, operation: Operation[Any, Any], types: Mapping[str, object]) -> Callable[..., Any]:
        async def method(**arguments: Any) -> Any:
            call = translate_call(operation, types, arguments)
            client = self._clients.async_client(call.server_url)
            self._clients.debug("%s %s", operation.method, operation.path)
            with vendor_errors(operation):
                return await _run_async(client, operation, call)

        method.__name__ = method.__qualname__ = f"{operation.name}_async"
        return method


def _run(client: SyncOpenRouter, operation: Operation[Any, Any], call: Call) -> Any:
    resource = getattr(client, operation.resource)
    method = getattr(resource, operation.name)
    options: Any = call.options
    if call.streaming:
        # `stream` sets the property itself.
        return EventStream(resource.stream(**call.arguments, options=options), operation)
    if _is_paged(operation):
        pages = client.paginate(method, **call.arguments, options=options).pages()
        return _next_page(iter(pages), operation)
    if operation.result is None or operation.id in _WITH_HEADERS:
        return _wrap(operation, client.request(operation, options=options, **call.arguments))
    return as_vendor_result(method(**call.arguments, options=options))


async def _run_async(client: AsyncOpenRouter, operation: Operation[Any, Any], call: Call) -> Any:
    resource = getattr(client, operation.resource)
    method = getattr(resource, operation.name)
    options: Any = call.options
    if call.streaming:
        stream = resource.stream(**call.arguments, options=options)
        return await AsyncEventStream(stream, operation).open()
    if _is_paged(operation):
        pages = client.paginate(method, **call.arguments, options=options).pages()
        return await _next_async_page(aiter(pages), operation)
    if operation.result is None or operation.id in _WITH_HEADERS:
        return _wrap(operation, await client.request(operation, options=options, **call.arguments))
    return as_vendor_result(await method(**call.arguments, options=options))


def _is_paged(operation: Operation[Any, Any]) -> bool:
    return operation.pagination is not None and operation.resource not in _NOT_PAGED


def _next_page(pages: Iterator[Any], operation: Operation[Any, Any]) -> Page[Any] | None:
    with vendor_errors(operation):
        page = next(pages, None)
    return None if page is None else Page(page, lambda: _next_page(pages, operation))


async def _next_async_page(
    pages: AsyncIterator[Any], operation: Operation[Any, Any]
) -> AsyncPage[Any] | None:
    with vendor_errors(operation):
        page = await anext(pages, None)
    return None if page is None else AsyncPage(page, lambda: _next_async_page(pages, operation))


def _wrap(operation: Operation[Any, Any], response: Any) -> Any:
    if operation.result is not None:
        return WithHeaders(response)
    return None if operation.result_media is None else to_httpx(response)
