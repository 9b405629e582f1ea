"""Bodies of responses, in pieces as they arrive, compressed or not; see `Head.content_encoding`.

httpx and httpcore pass each chunk of HTTP/1.1 through four generators, which takes longer than parsing it.
`Http11Body` goes below them, to the connection itself, and returns at once what the network has brought.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Any, Final, Protocol, cast

import h11

if TYPE_CHECKING:
    import httpx

    from openrouter_sdk.transport.httpx.libraries import Library

_READ_SIZE: Final = 65536
_PACKAGES: Final = ("httpx", "httpx2", "httpcore", "httpcore2")
# What lies above the stream of a connection, and has no public access: the classes, and their attributes with
# the next one. Above any other class, such as that of a mock, httpx iterates over the body.
_LAYERS: Final = {
    "BoundSyncStream": "_stream",
    "BoundAsyncStream": "_stream",
    "ResponseStream": "_httpcore_stream",
    "AsyncResponseStream": "_httpcore_stream",
    "PoolByteStream": "_stream",
}
_CONNECTIONS: Final = ("HTTP11Connection", "AsyncHTTP11Connection")


class Body(Protocol):
    """A body that is read piece by piece."""

    def read(self) -> bytes:
        """Return the next piece, empty at the end. Raises the exceptions of httpx."""
        ...


class AsyncBody(Protocol):
    """An asynchronous body."""

    @property
    def has_ended(self) -> bool:
        """Whether the end has come, maybe with the last piece, so that httpcore keeps the connection."""
        ...

    async def read(self) -> bytes:
        """Return the next piece, empty at the end. Raises the exceptions of httpx."""
        ...


class IteratedBody:
    """A body over which httpx iterates."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = filter(None, chunks)  # an empty one, as of an HTTP/2 frame, would look like the end

    def read(self) -> bytes:
        """Return the next piece, empty at the end. Raises the exceptions of httpx."""
        return next(self._chunks, b"")


class AsyncIteratedBody:
    """An asynchronous body over which httpx iterates."""

    has_ended = False

    def __init__(self, chunks: AsyncIterable[bytes]) -> None:
        self._chunks = aiter(chunks)

    async def read(self) -> bytes:
        """Return the next piece, empty at the end. Raises the exceptions of httpx."""
        while (data := await anext(self._chunks, None)) == b"":
            pass
        return data or b""


class _CoreBody:
    __slots__ = ("_library",)

    def __init__(self, library: Library) -> None:
        self._library = library

    def _translated(self, error: Exception) -> Exception:
        """Return the exception of httpx for one of httpcore or h11; their classes have the same names."""
        if type(error).__module__.partition(".")[0] not in ("h11", self._library.httpcore.__name__):
            return error
        translated: Exception = getattr(self._library.httpx, type(error).__name__)(str(error))
        return translated


class CoreBody(_CoreBody):
    """A body that is read from a stream of httpcore with a method `read`, as of `HttptoolsConnection`."""

    __slots__ = ("_stream",)

    def __init__(self, stream: Any, library: Library) -> None:
        super().__init__(library)
        self._stream = stream

    def read(self) -> bytes:
        """Return the next piece, empty at the end. Raises the exceptions of httpx."""
        try:
            data: bytes = self._stream.read()
        except Exception as error:
            raise self._translated(error) from error
        return data


class _Http11Body(_CoreBody):
    __slots__ = ("_error", "_network", "_parser", "_stopped_at", "_timeouts")

    def __init__(self, stream: Any, library: Library) -> None:
        super().__init__(library)
        self._parser: h11.Connection = stream._connection._h11_state
        self._network: Any = stream._connection._network_stream
        self._timeouts: dict[str, float | None] = stream._request.extensions.get("timeout", {})
        self._stopped_at: object = None
        """What follows the data that has been returned, as h11 puts it."""
        self._error: Exception | None = None

    def _parse(self) -> bytes:
        """Return all data that has arrived."""
        next_event: Any = self._parser.next_event  # a type checker would not see what it may return
        pieces: list[bytes] = []
        try:
            while type(event := next_event()) is h11.Data:
                pieces.append(event.data)
            self._stopped_at = event
        except h11.RemoteProtocolError as error:
            self._stopped_at = self._error = error  # raised once the data before it is returned
        return b"".join(pieces)

    def _end(self) -> bytes:
        """Return the end of the body, or raise what broke it, without touching the connection."""
        if self._error is not None:
            raise self._translated(self._error) from self._error
        return b""


class Http11Body(_Http11Body):
    """A body that is read from its HTTP/1.1 connection: a piece is all that a read has brought."""

    __slots__ = ()

    def read(self) -> bytes:
        """Return the next piece, empty at the end. Raises the exceptions of httpx."""
        while self._stopped_at is None or self._stopped_at is h11.NEED_DATA:
            if self._stopped_at is not None:
                try:
                    data = self._network.read(_READ_SIZE, self._timeouts.get("read"))
                except Exception as error:
                    raise self._translated(error) from error
                self._parser.receive_data(data)
            if data := self._parse():
                return data
        return self._end()


class AsyncHttp11Body(_Http11Body):
    """An asynchronous body that is read from its HTTP/1.1 connection. See `Http11Body`."""

    __slots__ = ()

    @property
    def has_ended(self) -> bool:
        """Whether the end has come, maybe with the last piece, so that httpcore keeps the connection."""
        return type(self._stopped_at) is h11.EndOfMessage

    async def read(self) -> bytes:
        """Return the next piece, empty at the end. Raises the exceptions of httpx."""
        while self._stopped_at is None or self._stopped_at is h11.NEED_DATA:
            if self._stopped_at is not None:
                try:
                    data = await self._network.read(_READ_SIZE, self._timeouts.get("read"))
                except Exception as error:
                    raise self._translated(error) from error
                self._parser.receive_data(data)
            if data := self._parse():
                return data
        return self._end()


def open_body(response: httpx.Response, library: Library) -> Body:
    """Return the body of a response."""
    if is_read(response):
        return IteratedBody(response.iter_bytes())
    stream = _core_stream(response)
    if type(stream).__name__ == "HttptoolsBody":
        return CoreBody(stream, library)
    if _has_h11(stream):
        return Http11Body(stream, library)
    # Not `iter_raw`, whose bookkeeping takes 3 % of the time of a chunk.
    return IteratedBody(cast("Iterable[bytes]", response.stream))


def open_async_body(response: httpx.Response, library: Library) -> AsyncBody:
    """Return the body of a response of an asynchronous client."""
    if is_read(response):
        return AsyncIteratedBody(response.aiter_bytes())
    if _has_h11(stream := _core_stream(response)):
        return AsyncHttp11Body(stream, library)
    # Not `aiter_raw`, which closes the response at its end: a cancellation must not interrupt that.
    return AsyncIteratedBody(cast("AsyncIterable[bytes]", response.stream))


def is_read(response: httpx.Response) -> bool:
    """Whether the body has been read, as by mock transports, and only its decompressed bytes are left."""
    return response.is_stream_consumed


def _core_stream(response: httpx.Response) -> Any:
    """Return what is below all layers of httpx and httpcore."""
    if "trace" in response.request.extensions:  # by which a program follows the body
        return None
    layer: Any = response.stream
    while (name := _name(layer)) in _LAYERS:
        layer = getattr(layer, _LAYERS[name], None)
    return layer


def _has_h11(stream: Any) -> bool:
    """Whether a stream is that of an HTTP/1.1 connection of httpcore, parsed with h11."""
    connection = getattr(stream, "_connection", None)
    return (
        _name(stream) == "HTTP11ConnectionByteStream"
        and _name(connection) in _CONNECTIONS
        and type(getattr(connection, "_h11_state", None)) is h11.Connection
    )


def _name(layer: object) -> str | None:
    """Return the name of the class of an object, if the class is of httpx or httpcore."""
    kind = type(layer)
    return kind.__name__ if kind.__module__.partition(".")[0] in _PACKAGES else None
