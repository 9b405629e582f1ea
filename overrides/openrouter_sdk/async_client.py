"""The asynchronous client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, Self, TypeVar

from openrouter_api.operation import NOT_GIVEN, Operation, take_options
from openrouter_api.resources import AsyncResources
from openrouter_sdk.base_client import ENVIRONMENT, AsyncOnly, BaseClient, constructor
from openrouter_sdk.config.options import Options
from openrouter_sdk.errors.tracebacks import trimming
from openrouter_sdk.exchange.prepare import read_file_arguments
from openrouter_sdk.exchange.state import CallState, Environment
from openrouter_sdk.transport.choice import async_connections
from openrouter_sdk.transport.driver import AsyncDriver

if TYPE_CHECKING:
    from ssl import SSLContext

    from openrouter_api.models import (
        MessagesResult,
        MessagesStreamEvents,
    )
    from openrouter_api.resources.messages import AsyncMessages
    from openrouter_api.types import Unknown
    from openrouter_sdk.accounts.spending import AsyncSpending
    from openrouter_sdk.config.attempts import Attempt
    from openrouter_sdk.config.attribution import App, ResponseCache
    from openrouter_sdk.config.options import Key
    from openrouter_sdk.config.retry import RetryPolicy
    from openrouter_sdk.config.timeouts import Timeout
    from openrouter_sdk.exchange.raw_response import RawResponse
    from openrouter_sdk.exchange.response import Response
    from openrouter_sdk.pagination.cursor import Arguments
    from openrouter_sdk.pagination.pager import AsyncPager, HasData
    from openrouter_sdk.resources.batches import AsyncBatches
    from openrouter_sdk.resources.chat import AsyncChat
    from openrouter_sdk.resources.decisions import AsyncDecisions
    from openrouter_sdk.resources.embeddings import AsyncEmbeddings
    from openrouter_sdk.resources.generations import AsyncGenerations
    from openrouter_sdk.resources.media.files import AsyncFiles
    from openrouter_sdk.resources.media.images import AsyncImages
    from openrouter_sdk.resources.media.speech import AsyncSpeech
    from openrouter_sdk.resources.media.transcriptions import AsyncTranscriptions
    from openrouter_sdk.resources.media.videos import AsyncVideos
    from openrouter_sdk.resources.models import AsyncModels
    from openrouter_sdk.resources.rerank import AsyncRerank
    from openrouter_sdk.resources.responses import AsyncResponses
    from openrouter_sdk.streaming.stream import AsyncStream
    from openrouter_sdk.transport.argument_types import (
        AsyncHttpClient,
        AsyncTransport,
        AsyncTransportName,
        HttpProxy,
    )
    from openrouter_sdk.transport.async_connections import AsyncConnections
    from openrouter_sdk.transport.connection_settings import HttpSettings

T = TypeVar("T")
E = TypeVar("E")
P = ParamSpec("P")
Page = TypeVar("Page", bound="HasData[object] | Unknown")


class AsyncOpenRouter(BaseClient, AsyncOnly, AsyncResources[Options]):
    """An asynchronous client of the OpenRouter API, for asyncio and trio::

        async with AsyncOpenRouter() as client:
            reply = await client.chat.send(model=..., messages=...)

    Args:
        api_key: API key, or a function that returns the current one, called for each attempt. By default the
            environment variable `OPENROUTER_API_KEY`.
        base_url: Base URL of the API. By default `OPENROUTER_BASE_URL`, or the public API.
        timeout: Seconds for a whole call, a `Timeout`, or None to disable timeouts.
        retries: How many times to repeat a failed attempt, or a `RetryPolicy`; 0 disables retries.
        app: Your app, for attribution in OpenRouter's rankings; an `App`.
        http_referer: URL of your app; same as `App(url=...)`.
        x_title: Name of your app; same as `App(title=...)`.
        x_open_router_title: Alias of `x_title`.
        x_open_router_categories: Categories of your app; same as `App(categories=...)`.
        metadata: Whether responses have routing metadata, in `openrouter_metadata`.
        session_id: Groups requests and keeps them at one provider; 1 to 256 characters.
        betas: Beta features of Anthropic models to enable.
        cache: Whether to use OpenRouter's response cache, or a `ResponseCache`.
        headers: Additional request headers; None removes one.
        extra_query: Additional query parameters.
        extra_body: Additional body properties.
        check_arguments: Whether to check the values of arguments before they are sent, by default True.
        allow_truncated: Whether to accept a stream that ends without a finish reason or end mark.
        max_event_bytes: Maximum size of a stream event, by default 64 MiB.
        max_body_bytes: Maximum size of a response after decompression, by default 256 MiB.
        on_attempt: Function that is called after each failed attempt.
        exact_model: Whether a reply by another model than asked for raises ModelMismatchError.
        label: What `spending` counts the cost under, besides the total.
        allow_insecure: Whether to permit plain HTTP to other machines, and through a `proxy`.
        http_client: An `httpx.AsyncClient` or `httpx2.AsyncClient` of your own, which keeps its settings and
            is not closed; or a function that creates one for each event loop, which is closed with this
            client.
        transport: The HTTP library: "httpx", "httpx2" (extra `httpx2`), "aiohttp", for asyncio alone, or,
            for the fastest, "fast" (extra `fast`); by default `OPENROUTER_TRANSPORT`, or "httpx". Or an
            `AsyncBaseTransport` of httpx or httpx2 to send requests with, such as a mock.
        proxy: URL of a proxy, or a `Proxy` of httpx or httpx2. By default that of the environment.
        verify: False to skip the verification of certificates, or an `ssl.SSLContext`.
        http2: Whether to use HTTP/2, which needs the extra `http2`.
        environment: Replaces the clock and randomness in tests.
        sleep: Replaces the pause between attempts in tests.

    Raises:
        InvalidArgumentError: A setting is invalid.

    A client may be used in several event loops, also concurrently in threads. Each loop has its own
    connections; `close` closes those of the running loop.

    With `http2`, all calls of a loop share one connection. The server limits how many run at the same time,
    usually to 100; further calls wait. Cancelling or abandoning a call, or a timeout, resets only its own
    stream, but if the connection is lost or closed, every call on it raises ConnectionLostError. With an
    `http_client`, HTTP/2 works as in httpx: abandoned streams are not reset, and a timeout ends every stream
    of the connection.
    """

    _http: AsyncConnections
    _sleep: Callable[[float], Awaitable[None]]

    @constructor
    def __init__(
        self,
        api_key: Key | None = None,
        *,
        base_url: str | None = None,
        timeout: Timeout | float | None = NOT_GIVEN,
        retries: RetryPolicy | int = NOT_GIVEN,
        app: App = NOT_GIVEN,
        http_referer: str | None = NOT_GIVEN,
        x_title: str | None = NOT_GIVEN,
        x_open_router_title: str | None = NOT_GIVEN,
        x_open_router_categories: str | Sequence[str] | None = NOT_GIVEN,
        metadata: bool | Literal["enabled", "disabled"] | None = NOT_GIVEN,
        session_id: str | None = NOT_GIVEN,
        betas: Sequence[str] | None = NOT_GIVEN,
        cache: ResponseCache | bool | None = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        check_arguments: bool = NOT_GIVEN,
        allow_truncated: bool = NOT_GIVEN,
        max_event_bytes: int = NOT_GIVEN,
        max_body_bytes: int = NOT_GIVEN,
        on_attempt: Callable[[Attempt], None] | None = NOT_GIVEN,
        exact_model: bool = NOT_GIVEN,
        label: str | None = NOT_GIVEN,
        allow_insecure: bool = False,
        http_client: AsyncHttpClient | Callable[[], AsyncHttpClient] | None = None,
        transport: AsyncTransportName | AsyncTransport | None = None,
        proxy: str | HttpProxy | None = None,
        verify: SSLContext | str | bool = True,
        http2: bool = False,
        environment: Environment = ENVIRONMENT,
        sleep: Callable[[float], Awaitable[None]] | None = None,
    ) -> None:
        raise NotImplementedError

    @property
    def chat(self) -> AsyncChat:
        """The resource `chat`: `parse`, `parse_stream`, `run_tools`, `send`, `stream`, `stream_tools`."""
        from openrouter_sdk.resources.chat import AsyncChat

        return AsyncChat(self)

    @property
    def responses(self) -> AsyncResponses:
        """The resource `responses`: `parse`, `run_tools` and `send`, each also as a stream."""
        from openrouter_sdk.resources.responses import AsyncResponses

        return AsyncResponses(self)

    @property
    def models(self) -> AsyncModels:
        """The resource `models`: `count`, `get`, `list`, `list_for_user`."""
        from openrouter_sdk.resources.models import AsyncModels

        return AsyncModels(self)

    @property
    def spending(self) -> AsyncSpending:
        """What this client and its copies spent so far, in total and by label."""
        from openrouter_sdk.accounts.spending import AsyncSpending

        return AsyncSpending(self)

    @property
    def messages(self) -> AsyncMessages[Options, AsyncStream[MessagesStreamEvents, MessagesResult]]:
        """The resource `messages`: `create`, `stream`."""
        return super().messages

    @property
    def batches(self) -> AsyncBatches:
        """Batches: `create`, `create_and_wait`, `delete`, `get`, `list`, `wait`."""
        from openrouter_sdk.resources.batches import AsyncBatches

        return AsyncBatches(self)

    @property
    def decisions(self) -> AsyncDecisions:
        """Decisions: `create`."""
        from openrouter_sdk.resources.decisions import AsyncDecisions

        return AsyncDecisions(self)

    @property
    def embeddings(self) -> AsyncEmbeddings:
        """Embeddings: `embed`, `generate`, `models`."""
        from openrouter_sdk.resources.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self)

    @property
    def files(self) -> AsyncFiles:
        """Files: `delete`, `download`, `download_to`, `get`, `list`, `upload`."""
        from openrouter_sdk.resources.media.files import AsyncFiles

        return AsyncFiles(self)

    @property
    def generations(self) -> AsyncGenerations:
        """Generations: `content`, `get`, `submit_feedback`, `wait`."""
        from openrouter_sdk.resources.generations import AsyncGenerations

        return AsyncGenerations(self)

    @property
    def images(self) -> AsyncImages:
        """Images: `endpoints`, `generate`, `models`, `stream`."""
        from openrouter_sdk.resources.media.images import AsyncImages

        return AsyncImages(self)

    @property
    def rerank(self) -> AsyncRerank:
        """Rerank: `documents`, `rerank`."""
        from openrouter_sdk.resources.rerank import AsyncRerank

        return AsyncRerank(self)

    @property
    def speech(self) -> AsyncSpeech:
        """Speech: `create`, `to_file`."""
        from openrouter_sdk.resources.media.speech import AsyncSpeech

        return AsyncSpeech(self)

    @property
    def transcriptions(self) -> AsyncTranscriptions:
        """Transcriptions: `create`, `from_file`."""
        from openrouter_sdk.resources.media.transcriptions import AsyncTranscriptions

        return AsyncTranscriptions(self)

    @property
    def videos(self) -> AsyncVideos:
        """Videos: `content`, `download_to`, `generate`, `generate_and_wait`, `get`, `models`, `wait`."""
        from openrouter_sdk.resources.media.videos import AsyncVideos

        return AsyncVideos(self)

    async def call(
        self, operation: Operation[T, Any], params: Mapping[str, object], options: Options | None
    ) -> T:
        """Run an operation and return its data. The methods of resources call this."""
        options = self.conceal(options)
        data: T = (await self._complete(operation, params, options)).data()
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

    def _connect(self, http: HttpSettings, http_client: Any, sleep: Any) -> None:
        self._http = async_connections(http, http_client)
        self._sleep = sleep or _async_sleep

    async def _complete(
        self, operation: Operation[Any, Any], params: Mapping[str, object], options: Options | None
    ) -> CallState:
        if any(body.files for body in operation.bodies):
            params = await read_file_arguments(operation, params)
        with trimming:
            state = self._prepare(operation, params, options)
            await self._driver(state, params).run()
        return state

    def _driver(self, state: CallState, params: Mapping[str, object]) -> AsyncDriver:
        http = self._http
        return AsyncDriver(self._exchange(state, params), http.connection(), self._sleep, http.drivers)


async def _async_sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)
