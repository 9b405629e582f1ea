"""What the vendor's methods return where ours return something else."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import cache
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import httpx

from openrouter_api import models
from openrouter_api.types import Model
from openrouter_sdk.errors import OpenRouterError

if TYPE_CHECKING:
    from openrouter_api.operation import Operation
    from openrouter_sdk.exchange.response import Response
    from openrouter_sdk.streaming.stream import AsyncStream, Stream

E = TypeVar("E")
R = TypeVar("R")


@contextmanager
def vendor_errors(operation: Operation[Any, Any]) -> Iterator[None]:
    """Raise the errors of a call in the vendor's spelling."""
    try:
        yield
    except OpenRouterError as error:
        from openrouter_sdk.compat.openrouter.errors import translate_error

        translated = translate_error(error, operation.errors)
        if translated is error:
            raise
        raise translated from None


class Respelled:
    """A result whose properties have the vendor's names, too: `DELETED` and `date_` as well as ours."""

    __slots__ = ()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            ours = name.removesuffix("_").lower()
            if ours != name and ours in type(self).wire_names:
                return getattr(self, ours)
            return super().__getattr__(name)


class OneEvent(Respelled):
    """The result of a method that also streams: as a context manager and iterator, its own only event.

    So the vendor's documented sample, which iterates whatever `stream` is, runs in both cases.
    """

    __slots__ = ()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass

    def __iter__(self) -> Iterator[Self]:
        yield self


if TYPE_CHECKING:

    class ChatResult(OneEvent, models.ChatResult):
        """A chat completion."""

    class OpenResponsesResult(OneEvent, models.OpenResponsesResult):
        """A response."""

    class ImageGenerationResponse(OneEvent, models.ImageGenerationResponse):
        """Generated images."""

else:

    def __getattr__(name: str) -> Any:  # for pickle
        if name.startswith("__"):
            raise AttributeError(name)
        base = OneEvent if name in _STREAMED else Respelled
        return _class_of(getattr(models, name), base)


_STREAMED = ("ChatResult", "OpenResponsesResult", "ImageGenerationResponse")


@cache
def _class_of(model: Any, base: type) -> Any:
    return type(model)(model.__name__, (base, model), {"__slots__": (), "__module__": __name__})


def as_vendor_result(result: Any) -> Any:
    """Return a result of ours in the vendor's spelling, if it is a model."""
    if isinstance(result, Model):
        base = OneEvent if type(result).__name__ in _STREAMED else Respelled
        result.__class__ = _class_of(type(result), base)
    return result


class EventStream(Generic[E]):
    """The events of a `stream=True`, as a context manager and an iterator. It is open already."""

    def __init__(self, stream: Stream[E, Any], operation: Operation[Any, Any]) -> None:
        self._operation = operation
        self._closed = False
        with vendor_errors(operation):
            self._stream = stream.__enter__()

    @property
    def response(self) -> httpx.Response:
        """Status and headers of the response, without its body."""
        return to_httpx(self._stream.response)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> E:
        if self._closed:
            raise StopIteration
        with vendor_errors(self._operation):
            return next(self._stream)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection, unless the stream is at its end."""
        self._closed = True
        self._stream.close()


class AsyncEventStream(Generic[E]):
    """The events of a `stream=True`. See `EventStream`."""

    def __init__(self, stream: AsyncStream[E, Any], operation: Operation[Any, Any]) -> None:
        self._operation = operation
        self._closed = False
        self._stream = stream

    async def open(self) -> Self:
        """Wait for the response. Raises its error, if it is one."""
        with vendor_errors(self._operation):
            await self._stream.__aenter__()
        return self

    @property
    def response(self) -> httpx.Response:
        """Status and headers of the response, without its body."""
        return to_httpx(self._stream.response)

    def __aiter__(self) -> AsyncIterator[E]:
        return self

    async def __anext__(self) -> E:
        if self._closed:
            raise StopAsyncIteration
        with vendor_errors(self._operation):
            return await anext(self._stream)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connection, unless the stream is at its end."""
        self._closed = True
        await self._stream.close()


class _Wrapper(Generic[R]):
    """Base of the results that hold a result of ours. Its attributes are attributes of this, too."""

    result: R

    if not TYPE_CHECKING:  # older versions of the vendor's SDK return the result itself

        def __getattr__(self, name: str) -> Any:
            if name == "result" or name.startswith("__"):
                raise AttributeError(name)
            return getattr(self.result, name)

    def model_dump(self, **options: Any) -> dict[str, Any]:
        """Return the result as a dict, in `result`."""
        dump: Any = self.result
        return {"result": dump.model_dump(**options)}


class Page(_Wrapper[R]):
    """A page of a list, in `result`. `next` requests the one after it, and returns None at the end."""

    def __init__(self, result: R, following: Callable[[], Page[R] | None]) -> None:
        self.result = result
        self._following = following
        self._next: Page[R] | None = None
        self._requested = False

    def next(self) -> Page[R] | None:
        """Request the next page."""
        if not self._requested:
            self._next, self._requested = self._following(), True
        return self._next


class AsyncPage(_Wrapper[R]):
    """A page of a list. See `Page`."""

    def __init__(self, result: R, following: Callable[[], Awaitable[AsyncPage[R] | None]]) -> None:
        self.result = result
        self._following = following
        self._next: AsyncPage[R] | None = None
        self._requested = False

    async def next(self) -> AsyncPage[R] | None:
        """Request the next page."""
        if not self._requested:
            self._next, self._requested = await self._following(), True
        return self._next


class WithHeaders(_Wrapper[R]):
    """A result with the headers of its response, each a list of values."""

    def __init__(self, response: Response[R]) -> None:
        self.result = response.data
        self.headers = {name: [value] for name, value in response.headers.items()}


def to_httpx(response: Response[Any]) -> httpx.Response:
    """Return a response of ours as one of httpx, which is what the vendor's methods return for files."""
    framing = ("content-encoding", "content-length", "transfer-encoding")
    headers = [(name, value) for name, value in response.headers.items() if name not in framing]
    return httpx.Response(response.status, headers=headers, content=response.content)
