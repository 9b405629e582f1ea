"""Pages of lists. Iterating over one goes on to those that follow."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from openrouter_sdk.compat.openai.base_model import BaseModel

T = TypeVar("T")


class _Page(BaseModel, Generic[T]):
    """What synchronous and asynchronous pages share."""

    data: list[T]
    object: str | None = None
    if TYPE_CHECKING:
        has_more: bool | None = None  # not in all lists

    def __init__(self, value: dict[str, Any], kind: type[BaseModel]) -> None:
        data = [kind.construct(**item) for item in value.get("data") or ()]
        super().__init__(**{**value, "data": data})

    def _last(self) -> str | None:
        """The id after which the next page begins; None if there is none, or no way to ask for it."""
        last = getattr(self.data[-1], "id", None) if self.data and getattr(self, "has_more", None) else None
        return cast("str | None", last)

    def has_next_page(self) -> bool:
        return self._last() is not None


class SyncPage(_Page[T]):
    """A page of a list."""

    def __init__(
        self, value: dict[str, Any], kind: type[BaseModel], after: Callable[[str], SyncPage[T]]
    ) -> None:
        super().__init__(value, kind)
        self._after = after

    def get_next_page(self) -> SyncPage[T]:
        last = self._last()
        if last is None:
            raise RuntimeError("there is no next page; check with has_next_page()")
        return self._after(last)

    def iter_pages(self) -> Iterator[SyncPage[T]]:
        page = self
        yield page
        while page.has_next_page():
            page = page.get_next_page()
            yield page

    def __iter__(self) -> Iterator[T]:  # type: ignore[override]  # items, as in openai
        return (item for page in self.iter_pages() for item in page.data)


class AsyncPage(_Page[T]):
    """A page of a list."""

    def __init__(
        self, value: dict[str, Any], kind: type[BaseModel], after: Callable[[str], AsyncPaginator[T]]
    ) -> None:
        super().__init__(value, kind)
        self._after = after

    async def get_next_page(self) -> AsyncPage[T]:
        last = self._last()
        if last is None:
            raise RuntimeError("there is no next page; check with has_next_page()")
        return await self._after(last)

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        page = self
        yield page
        while page.has_next_page():
            page = await page.get_next_page()
            yield page

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item


class AsyncPaginator(Generic[T]):
    """A list that is asked for: `await` it for the first page, or iterate over it with `async for`."""

    def __init__(self, fetch: Callable[[], Awaitable[AsyncPage[T]]]) -> None:
        self._fetch = fetch

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._fetch().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self:
            yield item
