"""The two clients: they run operations, and have every resource of the API as a property."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Awaitable, Callable, Generator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, Unpack

import httpx

from openrouter_api.operation import Operation
from openrouter_api.resources import AsyncResources, SyncResources
from openrouter_sdk.config.options import Options, Settings
from openrouter_sdk.exchange.exchange import Answer, Call, Environment, Observer, Step, run
from openrouter_sdk.exchange.prepare import build, checked_base_url, defaults
from openrouter_sdk.exchange.response import Response
from openrouter_sdk.transport.clients import (
    AsyncConnections,
    HttpSettings,
    SyncConnections,
    check_own,
)
from openrouter_sdk.transport.httpx import AsyncConnection, SyncConnection

if TYPE_CHECKING:
    from openrouter_api.types import Unknown
    from openrouter_sdk.config.options import ClientOptions, Key
    from openrouter_sdk.pagination.cursor import Arguments
    from openrouter_sdk.pagination.pager import AsyncPager, HasData, Pager
    from openrouter_sdk.resources.chat import AsyncChat, Chat
    from openrouter_sdk.resources.images import AsyncImages, Images
    from openrouter_sdk.resources.messages import AsyncMessages, Messages
    from openrouter_sdk.resources.responses import AsyncResponses, Responses
    from openrouter_sdk.streaming.stream import AsyncStream, Plan, Stream

T = TypeVar("T")
E = TypeVar("E")
R = TypeVar("R")
P = ParamSpec("P")
Page = TypeVar("Page", bound="HasData[object] | Unknown")


def _random() -> float:
    # `random.random` itself would be pickled with its state, and all copies of a client would wait alike
    return random.random()


ENVIRONMENT = Environment(clock=time.monotonic, now=time.time, random=_random)


class _Client:
    """What both clients have: settings, and how they are shown, copied and pickled without the key."""

    _settings: Settings
    _base_url: str
    _environment: Environment
    _observer: Observer | None = None

    @property
    def base_url(self) -> str:
        """Where requests go, without a slash at the end."""
        return self._base_url

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    def _answer(self, operation: Operation[T, Any], answer: Answer) -> Response[T]:
        data: Any = answer.payload
        decode = operation.decoder()
        if decode is not None:
            data = decode(data)
        elif operation.result_media not in (None, "application/json"):
            data = answer.content
        return Response(data, answer.head.status, answer.head.headers, answer.attempts, answer.content)

    def _plan(
        self,
        operation: Operation[Any, E],
        params: Mapping[str, object],
        options: Options | None,
    ) -> Plan[E, Any]:
        from openrouter_sdk.events.formats import BY_RESOURCE
        from openrouter_sdk.exchange.opening import open_stream
        from openrouter_sdk.exchange.parse import StreamReader
        from openrouter_sdk.streaming.stream import Plan

        settings = self._settings.over(options)
        call = build(operation, params, settings, self._base_url, streaming=True)
        decode_event = operation.event_decoder() or _same
        decode_result = operation.decoder() or _same
        dialect = BY_RESOURCE[operation.resource]
        environment = self._environment
        stream = operation.stream
        sentinel = stream.sentinel if stream else None

        def read_with(head: Any, progress: Any) -> StreamReader:
            return StreamReader(
                head,
                progress,
                dialect.accumulator(),
                sentinel=sentinel,
                decode_result=decode_result,
                now=environment.now,
                allow_truncated=settings.allow_truncated,
                max_event_bytes=settings.max_event_bytes,
            )

        return Plan(
            lambda: self._watched(call, params, open_stream(call, environment, read_with)),
            decode_event=decode_event,
            decode_result=decode_result,
            dialect=dialect,
        )

    def observed(self, observer: Observer) -> Self:
        """A client like this one of which every call, and every opening of a stream, goes through `observer`.

        It replaces an observer that the client has. Integrations such as tracing use this.
        """
        copy = self.__copy__()
        copy._observer = observer
        return copy

    def _watched(
        self, call: Call, params: Mapping[str, object], exchange: Generator[Step, Any, R]
    ) -> Generator[Step, Any, R]:
        return exchange if self._observer is None else self._observer(call, params, exchange)

    def __getstate__(self) -> dict[str, Any]:
        """All but the key, which would end up in queues, caches and logs, and what cannot travel."""
        return {**self.__dict__, "_settings": self._settings.without_key(), "_observer": None}

    def __copy__(self) -> Self:
        """A client with the same settings, the key included, that shares the connections of this one."""
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        return copy

    def __deepcopy__(self, _memo: object) -> Self:
        return self.__copy__()

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        key = os.environ.get("OPENROUTER_API_KEY", "").strip()
        if key:
            self._settings = self._settings.over({"api_key": key})


def _same(value: Any) -> Any:
    return value


class OpenRouter(_Client, SyncResources[Options]):
    """A synchronous client of the OpenRouter API.

    Keyword arguments beyond those below are the `Options`, as defaults for every call. The key comes from
    `OPENROUTER_API_KEY`, the base URL from `OPENROUTER_BASE_URL`, when not given. Threads may share a client.

    `http2` needs the extra of that name, and speaks HTTP/2 with servers that offer it. Here it saves nothing:
    each call has a connection to itself while it runs, as over HTTP/1.1, since that of httpcore is not made
    for threads. `AsyncOpenRouter` sends all calls over one.

    Raises InvalidArgumentError for settings that cannot work.
    """

    def __init__(
        self,
        api_key: Key | None = None,
        *,
        base_url: str | None = None,
        allow_insecure: bool = False,
        http_client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
        proxy: str | httpx.Proxy | None = None,
        verify: Any = True,
        http2: bool = False,
        environment: Environment = ENVIRONMENT,
        sleep: Callable[[float], None] = time.sleep,
        **options: Unpack[ClientOptions],
    ) -> None:
        other = "AsyncOpenRouter takes the asynchronous kind"
        check_own("http_client", http_client, httpx.Client, other)
        check_own("transport", transport, httpx.BaseTransport, other)
        self._base_url = checked_base_url(base_url, allow_insecure=allow_insecure)
        self._settings = defaults({**options, "api_key": api_key}, os.environ)
        http = _http_settings(self._base_url, proxy, verify, http2, transport)
        self._connections = SyncConnections(http, http_client)
        self._environment = environment
        self._sleep = sleep

    @property
    def chat(self) -> Chat:
        """Chat: `send`, `stream`."""
        from openrouter_sdk.resources.chat import Chat

        return Chat(self)

    @property
    def responses(self) -> Responses:
        """Responses: `send`, `stream`."""
        from openrouter_sdk.resources.responses import Responses

        return Responses(self)

    @property
    def messages(self) -> Messages:
        """Messages: `create`, `stream`."""
        from openrouter_sdk.resources.messages import Messages

        return Messages(self)

    @property
    def images(self) -> Images:
        """Images: `generate`, `list_model_endpoints`, `list_models`, `stream`."""
        from openrouter_sdk.resources.images import Images

        return Images(self)

    def call(self, operation: Operation[T, Any], params: Mapping[str, object], options: Options | None) -> T:
        """Run an operation and return its data; the methods of the resources do this."""
        return self._run(operation, params, options).data

    def request(
        self, operation: Operation[T, Any], /, *, options: Options | None = None, **params: Any
    ) -> Response[T]:
        """Run any operation of `openrouter_api.operations` and return everything that came back.

        Raises InvalidArgumentError before anything is sent, TransportError when no usable answer comes,
        APIError when the server says what is wrong.
        """
        return self._run(operation, params, options)

    def paginate(self, method: Callable[P, Page], /, *args: P.args, **params: P.kwargs) -> Pager[Page]:
        """The items of a list that comes in pages: `for key in client.paginate(client.api_keys.list)`.

        Takes a method of a resource and its own arguments, `options=` included, which go with each page. A
        `limit` is the size of a page and no maximum of items; `offset`, `cursor` and the like say where to
        begin. Nothing is sent before the first item is wanted. `.pages()` gives pages in place of items.
        See `Pager` for what is raised on the way. Source: protocol section 23.

        Raises InvalidArgumentError for arguments that cannot be sent, and a method that has no pages.
        """
        from openrouter_sdk.pagination.pager import Pager, listing_of

        listing = listing_of(self, method, args, params)
        operation, _, arguments, options = listing
        build(operation, arguments, self._settings.over(options), self._base_url)

        def fetch(arguments: Arguments) -> Answer:
            return self._complete(operation, arguments, options)

        return Pager(listing, fetch)

    def open_stream(
        self,
        operation: Operation[Any, E],
        params: Mapping[str, object],
        options: Options | None = None,
    ) -> Stream[E, Any]:
        """A stream of an operation of chat, images, messages or responses; their `stream` methods do this."""
        from openrouter_sdk.streaming.stream import Stream

        return Stream(self._plan(operation, params, options), self._connection)

    def with_options(self, **options: Unpack[Options]) -> Self:
        """A client with other defaults that shares the connections of this one."""
        copy = self.__copy__()
        copy._settings = self._settings.over(options)
        return copy

    def close(self) -> None:
        """Close the connections. The client can be used no more; an `http_client` handed in stays open."""
        self._connections.close()

    def __enter__(self) -> OpenRouter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _run(
        self, operation: Operation[T, Any], params: Mapping[str, object], options: Options | None
    ) -> Response[T]:
        return self._answer(operation, self._complete(operation, params, options))

    def _complete(
        self, operation: Operation[Any, Any], params: Mapping[str, object], options: Options | None
    ) -> Answer:
        call = build(operation, params, self._settings.over(options), self._base_url)
        return self._connection().run(self._watched(call, params, run(call, self._environment)))

    def _connection(self) -> SyncConnection:
        connections = self._connections
        return SyncConnection(connections.client(), self._sleep, merge=connections.own is not None)


class AsyncOpenRouter(_Client, AsyncResources[Options]):
    """An asynchronous client, for asyncio and trio. See `OpenRouter`.

    It may be used in several event loops, one after the other or in threads at once; each has connections of
    its own, which `close` closes in the loop that it is called in.

    With `http2`, all calls of a loop share one connection. Only as many run at a time as the server allows,
    mostly 100, and the others wait. What is left, cancelled or too late ends its own stream alone; but a
    connection that is lost, or that the server closes in order, ends all that run on it, with a
    ConnectionLostError each. An `http_client` of your own has httpx's HTTP/2 as it is: no server is told of a
    stream that was left, and one that times out ends the others.
    """

    def __init__(
        self,
        api_key: Key | None = None,
        *,
        base_url: str | None = None,
        allow_insecure: bool = False,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        proxy: str | httpx.Proxy | None = None,
        verify: Any = True,
        http2: bool = False,
        environment: Environment = ENVIRONMENT,
        sleep: Callable[[float], Awaitable[None]] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        other = "OpenRouter takes the synchronous kind"
        check_own("http_client", http_client, httpx.AsyncClient, other)
        check_own("transport", transport, httpx.AsyncBaseTransport, other)
        self._base_url = checked_base_url(base_url, allow_insecure=allow_insecure)
        self._settings = defaults({**options, "api_key": api_key}, os.environ)
        http = _http_settings(self._base_url, proxy, verify, http2, transport)
        self._connections = AsyncConnections(http, http_client)
        self._environment = environment
        self._sleep = sleep or _async_sleep

    @property
    def chat(self) -> AsyncChat:
        """Chat: `send`, `stream`."""
        from openrouter_sdk.resources.chat import AsyncChat

        return AsyncChat(self)

    @property
    def responses(self) -> AsyncResponses:
        """Responses: `send`, `stream`."""
        from openrouter_sdk.resources.responses import AsyncResponses

        return AsyncResponses(self)

    @property
    def messages(self) -> AsyncMessages:
        """Messages: `create`, `stream`."""
        from openrouter_sdk.resources.messages import AsyncMessages

        return AsyncMessages(self)

    @property
    def images(self) -> AsyncImages:
        """Images: `generate`, `list_model_endpoints`, `list_models`, `stream`."""
        from openrouter_sdk.resources.images import AsyncImages

        return AsyncImages(self)

    async def call(
        self, operation: Operation[T, Any], params: Mapping[str, object], options: Options | None
    ) -> T:
        """Run an operation and return its data; the methods of the resources do this."""
        return (await self._run(operation, params, options)).data

    async def request(
        self, operation: Operation[T, Any], /, *, options: Options | None = None, **params: Any
    ) -> Response[T]:
        """Run any operation of `openrouter_api.operations` and return everything that came back.

        Raises InvalidArgumentError before anything is sent, TransportError when no usable answer comes,
        APIError when the server says what is wrong.
        """
        return await self._run(operation, params, options)

    def paginate(
        self, method: Callable[P, Awaitable[Page]], /, *args: P.args, **params: P.kwargs
    ) -> AsyncPager[Page]:
        """The items of a list that comes in pages: `async for key in client.paginate(client.api_keys.list)`.

        See `OpenRouter.paginate`.
        """
        from openrouter_sdk.pagination.pager import AsyncPager, listing_of

        listing = listing_of(self, method, args, params)
        operation, _, arguments, options = listing
        build(operation, arguments, self._settings.over(options), self._base_url)

        async def fetch(arguments: Arguments) -> Answer:
            return await self._complete(operation, arguments, options)

        return AsyncPager(listing, fetch)

    def open_stream(
        self,
        operation: Operation[Any, E],
        params: Mapping[str, object],
        options: Options | None = None,
    ) -> AsyncStream[E, Any]:
        """A stream of an operation of chat, images, messages or responses; their `stream` methods do this."""
        from openrouter_sdk.streaming.stream import AsyncStream

        return AsyncStream(self._plan(operation, params, options), self._connection)

    def with_options(self, **options: Unpack[Options]) -> Self:
        """A client with other defaults that shares the connections of this one."""
        copy = self.__copy__()
        copy._settings = self._settings.over(options)
        return copy

    async def close(self) -> None:
        """Close the connections. The client can be used no more; an `http_client` handed in stays open."""
        await self._connections.close()

    async def __aenter__(self) -> AsyncOpenRouter:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _run(
        self, operation: Operation[T, Any], params: Mapping[str, object], options: Options | None
    ) -> Response[T]:
        return self._answer(operation, await self._complete(operation, params, options))

    async def _complete(
        self, operation: Operation[Any, Any], params: Mapping[str, object], options: Options | None
    ) -> Answer:
        call = build(operation, params, self._settings.over(options), self._base_url)
        return await self._connection().run(self._watched(call, params, run(call, self._environment)))

    def _connection(self) -> AsyncConnection:
        connections = self._connections
        own = connections.own is not None
        http2 = connections.settings.http2 and not own
        return AsyncConnection(connections.client(), self._sleep, merge=own, http2=http2)


def _http_settings(base_url: str, proxy: Any, verify: Any, http2: bool, transport: Any) -> HttpSettings:
    return HttpSettings(
        secure=base_url.startswith("https:"), proxy=proxy, verify=verify, http2=http2, transport=transport
    )


async def _async_sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)
