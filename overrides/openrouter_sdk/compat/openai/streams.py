"""Streams with the interface of openai's: iterators of chunks, which are context managers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from openrouter_sdk.compat.openai.base_model import BaseModel
from openrouter_sdk.compat.openai.exceptions import translated
from openrouter_sdk.compat.openai.http_response import HttpRequest, HttpResponse

if TYPE_CHECKING:
    from openrouter_sdk.streaming import stream as ours

T = TypeVar("T")


def _response(
    stream: ours.Stream[Any, Any] | ours.AsyncStream[Any, Any], request: HttpRequest
) -> HttpResponse:
    answer = stream.response
    return HttpResponse(answer.status, answer.headers, b"", request, answer.attempts)


class Stream(Generic[T]):
    """A streamed response."""

    def __init__(self, inner: ours.Stream[Any, Any], kind: type[BaseModel], request: HttpRequest) -> None:
        self._inner = inner
        self._kind = kind
        self._request = request
        self._iterator: Iterator[T] = self._each()

    @property
    def response(self) -> HttpResponse:
        """Status and headers of the response."""
        return _response(self._inner, self._request)

    def result(self) -> Any:
        """Read to the end and return the JSON value of the whole result."""
        with translated(self._request):
            return self._inner.result()

    def close(self) -> None:
        """Close the stream."""
        self._inner.close()

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def __next__(self) -> T:
        return next(self._iterator)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def _each(self) -> Iterator[Any]:
        with translated(self._request):
            for payload in self._inner.raw():
                yield self._kind.construct(**payload)


class AsyncStream(Generic[T]):
    """An asynchronous streamed response."""

    def __init__(
        self, inner: ours.AsyncStream[Any, Any], kind: type[BaseModel], request: HttpRequest
    ) -> None:
        self._inner = inner
        self._kind = kind
        self._request = request
        self._iterator: AsyncIterator[T] = self._each()

    @property
    def response(self) -> HttpResponse:
        """Status and headers of the response."""
        return _response(self._inner, self._request)

    async def result(self) -> Any:
        """Read to the end and return the JSON value of the whole result."""
        with translated(self._request):
            return await self._inner.result()

    async def close(self) -> None:
        """Close the stream."""
        await self._inner.close()

    def __aiter__(self) -> AsyncIterator[T]:
        return self._iterator

    async def __anext__(self) -> T:
        return await self._iterator.__anext__()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.close()

    async def _each(self) -> AsyncIterator[Any]:
        with translated(self._request):
            async for payload in self._inner.raw():
                yield self._kind.construct(**payload)
