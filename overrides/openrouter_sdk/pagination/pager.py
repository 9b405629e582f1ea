"""Iterate over the items of a list, requesting each page when it is needed.

    for key in client.paginate(client.api_keys.list):
        print(key.name)
    for page in client.paginate(client.guardrails.list, limit=100).pages():
        print(page.total_count, len(page.data))

`cursor` decides which page comes next; these are the synchronous and asynchronous iterators.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator, Sequence
from operator import attrgetter
from threading import Lock
from types import MethodType
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, Protocol, TypeVar

from openrouter_api.deprecation import warn_renamed
from openrouter_api.operation import (
    AsyncResource,
    Operation,
    Pagination,
    SyncResource,
    operation_of,
    take_options,
)
from openrouter_sdk.errors import InvalidArgumentError, OpenRouterError
from openrouter_sdk.pagination.cursor import Arguments, PageCursor, is_paginated

if TYPE_CHECKING:
    from openrouter_api.types import Unknown
    from openrouter_sdk.config.options import Options
    from openrouter_sdk.exchange.raw_response import RawResponse

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class HasData(Protocol[T_co]):
    """A page: a response with its items in `data`."""

    @property
    def data(self) -> Sequence[T_co]:
        """The items of the page."""
        ...


Page_co = TypeVar("Page_co", bound="HasData[object] | Unknown", covariant=True)
_BUSY: Final = "this iterator is already waiting for its next page: use one iterator for each thread or task"


class Listing(NamedTuple):
    """The call that returns the first page of a list."""

    operation: Operation[Any, Any]
    pages: Pagination
    arguments: Arguments
    options: Options | None


class _Pager(Generic[Page_co]):
    """What `Pager` and `AsyncPager` share."""

    def __init__(self, listing: Listing) -> None:
        self._listing = listing
        self._start()  # raises for invalid arguments now, not at the first page

    def __repr__(self) -> str:
        operation = self._listing.operation
        return f"<{type(self).__name__} of {operation.qualified_name}>"

    def _start(self) -> PageCursor:
        operation, pages, arguments, _ = self._listing
        return PageCursor(operation, pages, arguments)


class Pager(_Pager[Page_co]):
    """An iterable over the items of a list, page by page; returned by `client.paginate`::

        for key in client.paginate(client.api_keys.list):
            print(key.name)

    Each iteration starts at the first page, requests a page when its first item is needed, and keeps one page
    at a time. A failed page raises what a call raises, with `page_arguments` to resume from that page; the
    next `next()` repeats the request. Raises ProtocolError for a response that is not a page, or that leads
    to no other page. Source: protocol section 23.
    """

    def __init__(self, listing: Listing, fetch: Callable[[Arguments], RawResponse]) -> None:
        super().__init__(listing)
        self._fetch = fetch

    def __iter__(self: Pager[HasData[T] | Unknown]) -> Iterator[T]:
        return ItemIterator(self.pages(), self._listing.pages.results)

    if not TYPE_CHECKING:  # type checkers report the missing method themselves

        def __aiter__(self) -> Any:
            raise TypeError("this list is synchronous: use `for`, or an AsyncOpenRouter")

    def pages(self) -> Iterator[Page_co]:
        """Iterate over the pages instead of the items; each is what the method itself returns."""
        return PageIterator(self._start(), self._fetch, _decoder(self._listing.operation))


class AsyncPager(_Pager[Page_co]):
    """An asynchronous iterable over the items of a list, page by page. See `Pager`."""

    def __init__(self, listing: Listing, fetch: Callable[[Arguments], Awaitable[RawResponse]]) -> None:
        super().__init__(listing)
        self._fetch = fetch

    def __aiter__(self: AsyncPager[HasData[T] | Unknown]) -> AsyncIterator[T]:
        return AsyncItemIterator(self._pages(), self._listing.pages.results)

    async def aclose(self) -> None:
        """Do nothing, for `contextlib.aclosing`: between pages, no connection is in use."""

    if not TYPE_CHECKING:

        def __iter__(self) -> Any:
            raise TypeError("this list is asynchronous: use `async for`, or an OpenRouter")

    def pages(self) -> AsyncIterator[Page_co]:
        """Iterate over the pages instead of the items; each is what the method itself returns."""
        return self._pages()

    def _pages(self) -> AsyncPageIterator[Any]:
        return AsyncPageIterator(self._start(), self._fetch, _decoder(self._listing.operation))


# --- the iterators --------------------------------------------------------------------------------------
# Not generators: those are exhausted after raising, so a retry would look like the end of the list.


class PageIterator(Iterator[T]):
    """An iterator over the pages of a list."""

    def __init__(
        self, cursor: PageCursor, fetch: Callable[[Arguments], RawResponse], decode: Callable[[Any], Any]
    ) -> None:
        self._cursor = cursor
        self._fetch = fetch
        self._decode = decode
        self._lock = Lock()

    def __next__(self) -> T:
        if not self._lock.acquire(blocking=False):
            raise InvalidArgumentError(_BUSY)
        try:
            arguments = self._cursor.next_arguments()
            if arguments is None:
                raise StopIteration
            response = self._request(arguments)
            self._cursor.accept(response)
        finally:
            self._lock.release()
        page: T = self._decode(response.payload)
        return page

    def _request(self, arguments: Arguments) -> RawResponse:
        try:
            return self._fetch(arguments)
        except OpenRouterError as error:
            error.page_arguments = dict(arguments)
            raise


class ItemIterator(Iterator[T]):
    """An iterator over the items of the pages of a list."""

    def __init__(self, pages: Iterator[object], results: str) -> None:
        self._pages = pages
        self._items_of: Callable[[object], Sequence[T]] = attrgetter(results)
        self._page: Iterator[T] = iter(())

    def __next__(self) -> T:
        while True:
            for item in self._page:
                return item
            self._page = iter(self._items_of(next(self._pages)))


class AsyncPageIterator(AsyncIterator[T]):
    """An asynchronous iterator over the pages of a list."""

    def __init__(
        self,
        cursor: PageCursor,
        fetch: Callable[[Arguments], Awaitable[RawResponse]],
        decode: Callable[[Any], Any],
    ) -> None:
        self._cursor = cursor
        self._fetch = fetch
        self._decode = decode
        self._busy = False
        self._closed = False

    async def aclose(self) -> None:
        """End the iteration, for `contextlib.aclosing`; between pages, no connection is in use."""
        self._closed = True

    async def __anext__(self) -> T:
        if self._busy:
            raise InvalidArgumentError(_BUSY)
        self._busy = True
        try:
            arguments = None if self._closed else self._cursor.next_arguments()
            if arguments is None:
                raise StopAsyncIteration
            response = await self._request(arguments)
            self._cursor.accept(response)
        finally:
            self._busy = False
        page: T = self._decode(response.payload)
        return page

    async def _request(self, arguments: Arguments) -> RawResponse:
        try:
            return await self._fetch(arguments)
        except OpenRouterError as error:
            error.page_arguments = dict(arguments)
            raise


class AsyncItemIterator(AsyncIterator[T]):
    """An asynchronous iterator over the items of the pages of a list."""

    def __init__(self, pages: AsyncPageIterator[object], results: str) -> None:
        self._pages = pages
        self._items_of: Callable[[object], Sequence[T]] = attrgetter(results)
        self._page: Iterator[T] = iter(())

    async def aclose(self) -> None:
        """End the iteration, for `contextlib.aclosing`."""
        self._page = iter(())
        await self._pages.aclose()

    async def __anext__(self) -> T:
        while True:
            for item in self._page:
                return item
            self._page = iter(self._items_of(await anext(self._pages)))


# --- which list a method means --------------------------------------------------------------------------


def listing_of(client: object, method: object, args: tuple[Any, ...], params: dict[str, Any]) -> Listing:
    """Return the list that a method of a resource requests, with the arguments of its first page.

    Removes the options of the call from `params`. Raises InvalidArgumentError unless it is a method of a
    resource of this client, and has pages.
    """
    operation = operation_of(method)
    options = take_options(client, operation, params)
    resource = getattr(method, "__self__", None)
    if not isinstance(method, MethodType) or not isinstance(resource, (SyncResource, AsyncResource)):
        if isinstance(method, Coroutine):
            method.close()  # or Python would warn that it was never awaited
        raise InvalidArgumentError(
            "paginate() takes a method of a resource, not called yet, and its arguments: "
            f"paginate(client.models.list, limit=100), not {type(method).__name__}"
        )
    if resource._client is not client:
        raise InvalidArgumentError("paginate() takes a method of this client, not of another one")
    if operation is None or not is_paginated(operation.pagination):
        raise InvalidArgumentError(_without_pages(resource, method.__name__))
    if args:
        raise TypeError(f"{method.__name__}() takes keyword arguments only")
    if method.__name__ != operation.name:
        warn_renamed(method.__name__, operation.qualified_name)
    return Listing(operation, operation.pagination, params, options)


def _without_pages(resource: SyncResource[Any] | AsyncResource[Any], method: str) -> str:
    others = [name for name, one in resource._methods.items() if is_paginated(one.pagination)]
    name = next(one.resource for one in resource._methods.values())
    hint = f"; of {name}, these have: {', '.join(others)}" if others else ""
    return f"{name}.{method}() has no pages: call it directly for the complete result{hint}"


def _decoder(operation: Operation[Any, Any]) -> Callable[[Any], Any]:
    return operation.decoder() or (lambda value: value)
