"""The two clients: they run operations, and have every resource of the API as a property."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, Unpack

import httpx

from openrouter_api.operation import Operation
from openrouter_api.resources import AsyncResources, SyncResources
from openrouter_sdk.config.options import Options, Settings
from openrouter_sdk.exchange.exchange import Exchange, Observer, run
from openrouter_sdk.exchange.prepare import default_settings, normalise_base_url, prepare_request
from openrouter_sdk.exchange.state import CallState, Environment
from openrouter_sdk.transport.clients import AsyncHttpClients, HttpSettings, SyncHttpClients, check_own
from openrouter_sdk.transport.driver import AsyncDriver, SyncDriver

if TYPE_CHECKING:
    from openrouter_api.types import Unknown
    from openrouter_sdk.config.options import ClientOptions, Key
    from openrouter_sdk.exchange.response import RawResponse, Response
    from openrouter_sdk.pagination.cursor import Arguments
    from openrouter_sdk.pagination.pager import AsyncPager, HasData, Pager
    from openrouter_sdk.resources.chat import AsyncChat, Chat
    from openrouter_sdk.resources.images import AsyncImages, Images
    from openrouter_sdk.resources.messages import AsyncMessages, Messages
    from openrouter_sdk.resources.responses import AsyncResponses, Responses
    from openrouter_sdk.streaming.stream import AsyncStream, Stream

T = TypeVar("T")
E = TypeVar("E")
P = ParamSpec("P")
Page = TypeVar("Page", bound="HasData[object] | Unknown")


def _random() -> float:
    # Not `random.random` itself: that is pickled with its state, and all copies of a client would wait alike.
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

    def _prepare(
        self,
        operation: Operation[Any, Any],
        params: Mapping[str, object],
        options: Options | None,
        *,
        streaming: bool = False,
    ) -> CallState:
        settings = self._settings.merged_with(options)
        request = prepare_request(operation, params, settings, self._base_url, streaming=streaming)
        return CallState(request, self._environment)

    def _exchange(self, state: CallState, params: Mapping[str, object]) -> Exchange:
        exchange = run(state)
        return exchange if self._observer is None else self._observer(state, params, exchange)

    def observed(self, observer: Observer) -> Self:
        """A client like this one that has `observer` wrap the exchange of each call and stream.

        It replaces an observer that the client has. Integrations such as tracing use this.
        """
        copy = self.__copy__()
        copy._observer = observer
        return copy

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
            self._settings = self._settings.merged_with({"api_key": key})


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
        self._base_url = normalise_base_url(base_url, allow_insecure=allow_insecure)
        self._settings = default_settings({**options, "api_key": api_key}, os.environ)
        http = _http_settings(self._base_url, proxy, verify, http2, transport)
        self._http = SyncHttpClients(http, http_client)
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
        data: T = self._complete(operation, params, options).response().data
        return data

    def request(
        self, operation: Operation[T, Any], /, *, options: Options | None = None, **params: Any
    ) -> Response[T]:
        """Run any operation of `openrouter_api.operations` and return everything that came back.

        Raises InvalidArgumentError before anything is sent, TransportError when no usable answer comes,
        APIError when the server says what is wrong.
        """
        return self._complete(operation, params, options).response()

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
        self._prepare(operation, arguments, options)

        def fetch(arguments: Arguments) -> RawResponse:
            return self._complete(operation, arguments, options).raw_response()

        return Pager(listing, fetch)

    def open_stream(
        self,
        operation: Operation[T, E],
        params: Mapping[str, object],
        options: Options | None = None,
    ) -> Stream[E, T]:
        """A stream of an operation of chat, images, messages or responses; their `stream` methods do this."""
        from openrouter_sdk.streaming.stream import Stream

        state = self._prepare(operation, params, options, streaming=True)
        return Stream(state, lambda: self._driver(state, params))

    def with_options(self, **options: Unpack[Options]) -> Self:
        """A client with other defaults that shares the connections of this one."""
        copy = self.__copy__()
        copy._settings = self._settings.merged_with(options)
        return copy

    def close(self) -> None:
        """Close the connections. The client can be used no more; an `http_client` handed in stays open."""
        self._http.close()

    def __enter__(self) -> OpenRouter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _complete(
        self, operation: Operation[Any, Any], params: Mapping[str, object], options: Options | None
    ) -> CallState:
        state = self._prepare(operation, params, options)
        self._driver(state, params).run()
        return state

    def _driver(self, state: CallState, params: Mapping[str, object]) -> SyncDriver:
        return SyncDriver(self._exchange(state, params), self._http.connection(), self._sleep)


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
        self._base_url = normalise_base_url(base_url, allow_insecure=allow_insecure)
        self._settings = default_settings({**options, "api_key": api_key}, os.environ)
        http = _http_settings(self._base_url, proxy, verify, http2, transport)
        self._http = AsyncHttpClients(http, http_client)
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
        data: T = (await self._complete(operation, params, options)).response().data
        return data

    async def request(
        self, operation: Operation[T, Any], /, *, options: Options | None = None, **params: Any
    ) -> Response[T]:
        """Run any operation of `openrouter_api.operations` and return everything that came back.

        Raises InvalidArgumentError before anything is sent, TransportError when no usable answer comes,
        APIError when the server says what is wrong.
        """
        return (await self._complete(operation, params, options)).response()

    def paginate(
        self, method: Callable[P, Awaitable[Page]], /, *args: P.args, **params: P.kwargs
    ) -> AsyncPager[Page]:
        """The items of a list that comes in pages: `async for key in client.paginate(client.api_keys.list)`.

        See `OpenRouter.paginate`.
        """
        from openrouter_sdk.pagination.pager import AsyncPager, listing_of

        listing = listing_of(self, method, args, params)
        operation, _, arguments, options = listing
        self._prepare(operation, arguments, options)

        async def fetch(arguments: Arguments) -> RawResponse:
            return (await self._complete(operation, arguments, options)).raw_response()

        return AsyncPager(listing, fetch)

    def open_stream(
        self,
        operation: Operation[T, E],
        params: Mapping[str, object],
        options: Options | None = None,
    ) -> AsyncStream[E, T]:
        """A stream of an operation of chat, images, messages or responses; their `stream` methods do this."""
        from openrouter_sdk.streaming.stream import AsyncStream

        state = self._prepare(operation, params, options, streaming=True)
        return AsyncStream(state, lambda: self._driver(state, params))

    def with_options(self, **options: Unpack[Options]) -> Self:
        """A client with other defaults that shares the connections of this one."""
        copy = self.__copy__()
        copy._settings = self._settings.merged_with(options)
        return copy

    async def close(self) -> None:
        """Close the connections. The client can be used no more; an `http_client` handed in stays open."""
        await self._http.close()

    async def __aenter__(self) -> AsyncOpenRouter:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _complete(
        self, operation: Operation[Any, Any], params: Mapping[str, object], options: Options | None
    ) -> CallState:
        state = self._prepare(operation, params, options)
        await self._driver(state, params).run()
        return state

    def _driver(self, state: CallState, params: Mapping[str, object]) -> AsyncDriver:
        return AsyncDriver(self._exchange(state, params), self._http.connection(), self._sleep)


def _http_settings(base_url: str, proxy: Any, verify: Any, http2: bool, transport: Any) -> HttpSettings:
    return HttpSettings(
        secure=base_url.startswith("https:"), proxy=proxy, verify=verify, http2=http2, transport=transport
    )


async def _async_sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)
