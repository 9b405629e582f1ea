"""The clients, synchronous and asynchronous."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, Unpack

import httpx

from openrouter_api.operation import NOT_GIVEN, Operation, take_options
from openrouter_api.resources import AsyncResources, SyncResources
from openrouter_sdk.base_client import BaseClient
from openrouter_sdk.config.options import Options, conceal
from openrouter_sdk.exchange.prepare import default_settings, normalise_base_url, read_file_arguments
from openrouter_sdk.exchange.state import CallState, Environment
from openrouter_sdk.transport.clients import AsyncHttpClients, HttpSettings, SyncHttpClients, check_httpx_type
from openrouter_sdk.transport.driver import AsyncDriver, SyncDriver

if TYPE_CHECKING:
    from ssl import SSLContext

    from openrouter_api.models import (
        ChatResult,
        ChatStreamChunk,
        ImageGenerationResponse,
        ImageStreamingResponseData,
        MessagesResult,
        MessagesStreamEvents,
        OpenResponsesResult,
        StreamEvents,
    )
    from openrouter_api.resources.chat import AsyncChat, Chat
    from openrouter_api.resources.images import AsyncImages, Images
    from openrouter_api.resources.messages import AsyncMessages, Messages
    from openrouter_api.resources.responses import AsyncResponses, Responses
    from openrouter_api.types import Unknown
    from openrouter_sdk.config.options import ClientOptions, Key
    from openrouter_sdk.config.retry import RetryPolicy
    from openrouter_sdk.config.timeouts import Timeout
    from openrouter_sdk.exchange.response import RawResponse, Response
    from openrouter_sdk.pagination.cursor import Arguments
    from openrouter_sdk.pagination.pager import AsyncPager, HasData, Pager
    from openrouter_sdk.streaming.stream import AsyncStream, Stream

T = TypeVar("T")
E = TypeVar("E")
P = ParamSpec("P")
Page = TypeVar("Page", bound="HasData[object] | Unknown")


def _random() -> float:
    # Not `random.random`, which is pickled with its state: all copies of a client would draw the same delays.
    return random.random()


ENVIRONMENT = Environment(clock=time.monotonic, now=time.time, random=_random)


class OpenRouter(BaseClient, SyncResources[Options]):
    """A synchronous client of the OpenRouter API. Thread-safe::

        with OpenRouter() as client:
            reply = client.chat.send(model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hi"}])

    `api_key` defaults to the environment variable `OPENROUTER_API_KEY`, `base_url` to `OPENROUTER_BASE_URL`.
    `allow_insecure` permits plain HTTP to other machines, and through a `proxy`. An `http_client` keeps its
    own settings and is not closed; otherwise `transport`, `proxy`, `verify` and `http2` are passed to
    `httpx.Client`. `environment` and `sleep` replace time and randomness in tests. Other keyword arguments
    are `Options`, the defaults of every call.

    `http2` needs the extra `http2`. In this client, concurrent calls still use one connection each, because
    httpcore's HTTP/2 connections are not thread-safe; those of `AsyncOpenRouter` share one.

    Raises InvalidArgumentError for invalid settings.
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
        verify: SSLContext | str | bool = True,
        http2: bool = False,
        environment: Environment = ENVIRONMENT,
        sleep: Callable[[float], None] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        defaults = conceal({**options, "api_key": api_key})
        del api_key, options  # crash reporters print local variables
        hint = "for the asynchronous kind, use AsyncOpenRouter"
        check_httpx_type("http_client", http_client, httpx.Client, hint)
        check_httpx_type("transport", transport, httpx.BaseTransport, hint)
        self._base_url = normalise_base_url(base_url, allow_insecure=allow_insecure)
        self._settings = default_settings(defaults, os.environ)
        http = HttpSettings(
            self._base_url,
            allow_insecure=allow_insecure,
            proxy=proxy,
            verify=verify,
            http2=http2,
            transport=transport,
        )
        self._http = SyncHttpClients(http, http_client)
        self._environment = environment
        self._sleep = sleep

    @property
    def chat(self) -> Chat[Options, Stream[ChatStreamChunk, ChatResult]]:
        """The resource `chat`: `send`, `stream`."""
        return super().chat

    @property
    def responses(self) -> Responses[Options, Stream[StreamEvents, OpenResponsesResult]]:
        """The resource `responses`: `send`, `stream`."""
        return super().responses

    @property
    def messages(self) -> Messages[Options, Stream[MessagesStreamEvents, MessagesResult]]:
        """The resource `messages`: `create`, `stream`."""
        return super().messages

    @property
    def images(self) -> Images[Options, Stream[ImageStreamingResponseData, ImageGenerationResponse]]:
        """The resource `images`: `endpoints`, `generate`, `models`, `stream`."""
        return super().images

    def call(self, operation: Operation[T, Any], params: Mapping[str, object], options: Options | None) -> T:
        """Run an operation and return its data. The methods of resources call this."""
        options = self.conceal(options)
        data: T = self._complete(operation, params, options).response().data
        return data

    def request(
        self,
        operation: Operation[T, Any],
        /,
        *,
        timeout: Timeout | float | None = NOT_GIVEN,
        retries: RetryPolicy | int = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: Options | None = None,
        **params: object,
    ) -> Response[T]:
        """Run any operation of `openrouter_api.operations` and return data, status and headers.

        Raises InvalidArgumentError for invalid arguments before sending anything, TransportError without a
        usable response, APIError for an error that the server reports.
        """
        params |= {"timeout": timeout, "retries": retries, "headers": headers, "options": options}
        params |= {"extra_query": extra_query, "extra_body": extra_body}
        del headers, extra_query, extra_body  # crash reporters print local variables
        options = take_options(self, operation, params)
        return self._complete(operation, params, options).response()

    def paginate(self, method: Callable[P, Page], /, *args: P.args, **params: P.kwargs) -> Pager[Page]:
        """Iterate over a paginated list::

            for key in client.paginate(client.api_keys.list):
                print(key.name)

        `method` is a method of a resource; its arguments, including `options=`, are sent with each page.
        `limit` is the size of a page, not of the list; `offset` or `cursor` select the first page. Nothing is
        sent before the first item is requested; `Pager.pages` iterates over pages instead of items.
        Source: protocol section 23.

        Raises InvalidArgumentError for invalid arguments, and for a method without pages.
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
        """Stream an operation of chat, images, messages or responses. Their `stream` methods call this."""
        from openrouter_sdk.streaming.stream import Stream

        options = self.conceal(options)
        state = self._prepare(operation, params, options, streaming=True)
        return Stream(state, lambda: self._driver(state, params))

    def close(self) -> None:
        """Close the connections. The client is unusable afterwards; the caller's `http_client` stays open.

        Calls and streams in progress, in whatever thread, raise ClientClosedError.
        """
        self._http.close()

    def __enter__(self) -> Self:
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
        http = self._http
        return SyncDriver(self._exchange(state, params), http.connection(), self._sleep, http.drivers)


class AsyncOpenRouter(BaseClient, AsyncResources[Options]):
    """An asynchronous client of the OpenRouter API, for asyncio and trio. See `OpenRouter` for arguments::

        async with AsyncOpenRouter() as client:
            reply = await client.chat.send(model=..., messages=...)

    A client may be used in several event loops, also concurrently in threads. Each loop has its own
    connections; `close` closes those of the running loop.

    With `http2`, all calls of a loop share one connection. The server limits how many run at the same time,
    usually to 100; further calls wait. Cancelling or abandoning a call, or a timeout, resets only its own
    stream, but if the connection is lost or closed, every call on it raises ConnectionLostError. With an
    `http_client`, HTTP/2 works as in httpx: abandoned streams are not reset, and a timeout ends every stream
    of the connection.
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
        verify: SSLContext | str | bool = True,
        http2: bool = False,
        environment: Environment = ENVIRONMENT,
        sleep: Callable[[float], Awaitable[None]] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        defaults = conceal({**options, "api_key": api_key})
        del api_key, options  # crash reporters print local variables
        hint = "for the synchronous kind, use OpenRouter"
        check_httpx_type("http_client", http_client, httpx.AsyncClient, hint)
        check_httpx_type("transport", transport, httpx.AsyncBaseTransport, hint)
        self._base_url = normalise_base_url(base_url, allow_insecure=allow_insecure)
        self._settings = default_settings(defaults, os.environ)
        http = HttpSettings(
            self._base_url,
            allow_insecure=allow_insecure,
            proxy=proxy,
            verify=verify,
            http2=http2,
            transport=transport,
        )
        self._http = AsyncHttpClients(http, http_client)
        self._environment = environment
        self._sleep = sleep or _async_sleep

    @property
    def chat(self) -> AsyncChat[Options, AsyncStream[ChatStreamChunk, ChatResult]]:
        """The resource `chat`: `send`, `stream`."""
        return super().chat

    @property
    def responses(self) -> AsyncResponses[Options, AsyncStream[StreamEvents, OpenResponsesResult]]:
        """The resource `responses`: `send`, `stream`."""
        return super().responses

    @property
    def messages(self) -> AsyncMessages[Options, AsyncStream[MessagesStreamEvents, MessagesResult]]:
        """The resource `messages`: `create`, `stream`."""
        return super().messages

    @property
    def images(
        self,
    ) -> AsyncImages[Options, AsyncStream[ImageStreamingResponseData, ImageGenerationResponse]]:
        """The resource `images`: `endpoints`, `generate`, `models`, `stream`."""
        return super().images

    async def call(
        self, operation: Operation[T, Any], params: Mapping[str, object], options: Options | None
    ) -> T:
        """Run an operation and return its data. The methods of resources call this."""
        options = self.conceal(options)
        data: T = (await self._complete(operation, params, options)).response().data
        return data

    async def request(
        self,
        operation: Operation[T, Any],
        /,
        *,
        timeout: Timeout | float | None = NOT_GIVEN,
        retries: RetryPolicy | int = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: Options | None = None,
        **params: object,
    ) -> Response[T]:
        """Run any operation of `openrouter_api.operations` and return data, status and headers.

        Raises InvalidArgumentError for invalid arguments before sending anything, TransportError without a
        usable response, APIError for an error that the server reports.
        """
        params |= {"timeout": timeout, "retries": retries, "headers": headers, "options": options}
        params |= {"extra_query": extra_query, "extra_body": extra_body}
        del headers, extra_query, extra_body
        options = take_options(self, operation, params)
        return (await self._complete(operation, params, options)).response()

    def paginate(
        self, method: Callable[P, Awaitable[Page]], /, *args: P.args, **params: P.kwargs
    ) -> AsyncPager[Page]:
        """Iterate over a paginated list: `async for key in client.paginate(client.api_keys.list)`.

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
        """Stream an operation of chat, images, messages or responses. Their `stream` methods call this."""
        from openrouter_sdk.streaming.stream import AsyncStream

        options = self.conceal(options)
        state = self._prepare(operation, params, options, streaming=True)
        return AsyncStream(state, lambda: self._driver(state, params))

    async def close(self) -> None:
        """Close the connections. The client is unusable afterwards; the caller's `http_client` stays open.

        Calls and streams in progress in this event loop raise ClientClosedError.
        """
        await self._http.close()

    async def aclose(self) -> None:
        """Close the client, for `contextlib.aclosing`."""
        await self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _complete(
        self, operation: Operation[Any, Any], params: Mapping[str, object], options: Options | None
    ) -> CallState:
        if any(body.files for body in operation.bodies):
            params = await read_file_arguments(operation, params)
        state = self._prepare(operation, params, options)
        await self._driver(state, params).run()
        return state

    def _driver(self, state: CallState, params: Mapping[str, object]) -> AsyncDriver:
        http = self._http
        return AsyncDriver(self._exchange(state, params), http.connection(), self._sleep, http.drivers)


async def _async_sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)
