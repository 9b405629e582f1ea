"""The synchronous client."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, Self, TypeVar

from openrouter_api.operation import NOT_GIVEN, Operation, take_options
from openrouter_api.resources import SyncResources
from openrouter_sdk.base_client import ENVIRONMENT, BaseClient, SyncOnly, constructor
from openrouter_sdk.config.options import Options
from openrouter_sdk.errors.tracebacks import trimming
from openrouter_sdk.exchange.state import CallState, Environment
from openrouter_sdk.transport.choice import sync_connections
from openrouter_sdk.transport.driver import SyncDriver

if TYPE_CHECKING:
    from ssl import SSLContext

    from openrouter_api.models import (
        MessagesResult,
        MessagesStreamEvents,
    )
    from openrouter_api.resources.messages import Messages
    from openrouter_api.types import Unknown
    from openrouter_sdk.accounts.spending import Spending
    from openrouter_sdk.config.attempts import Attempt
    from openrouter_sdk.config.attribution import App, ResponseCache
    from openrouter_sdk.config.options import Key
    from openrouter_sdk.config.retry import RetryPolicy
    from openrouter_sdk.config.timeouts import Timeout
    from openrouter_sdk.exchange.raw_response import RawResponse
    from openrouter_sdk.exchange.response import Response
    from openrouter_sdk.pagination.cursor import Arguments
    from openrouter_sdk.pagination.pager import HasData, Pager
    from openrouter_sdk.resources.batches import Batches
    from openrouter_sdk.resources.chat import Chat
    from openrouter_sdk.resources.decisions import Decisions
    from openrouter_sdk.resources.embeddings import Embeddings
    from openrouter_sdk.resources.generations import Generations
    from openrouter_sdk.resources.media.files import Files
    from openrouter_sdk.resources.media.images import Images
    from openrouter_sdk.resources.media.speech import Speech
    from openrouter_sdk.resources.media.transcriptions import Transcriptions
    from openrouter_sdk.resources.media.videos import Videos
    from openrouter_sdk.resources.models import Models
    from openrouter_sdk.resources.rerank import Rerank
    from openrouter_sdk.resources.responses import Responses
    from openrouter_sdk.streaming.stream import Stream
    from openrouter_sdk.transport.argument_types import HttpClient, HttpProxy, SyncTransportName, Transport
    from openrouter_sdk.transport.connection_settings import HttpSettings
    from openrouter_sdk.transport.sync_connections import SyncConnections

T = TypeVar("T")
E = TypeVar("E")
P = ParamSpec("P")
Page = TypeVar("Page", bound="HasData[object] | Unknown")


class OpenRouter(BaseClient, SyncOnly, SyncResources[Options]):
    """A synchronous client of the OpenRouter API. Thread-safe::

        with OpenRouter() as client:
            reply = client.chat.send(model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hi"}])

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
        http_client: An `httpx.Client` or `httpx2.Client` of your own, which keeps its settings and is not
            closed; or a function that creates one, which is closed with this client.
        transport: The HTTP library: "httpx", "httpx2" (extra `httpx2`), "httptools" or, for the fastest,
            "fast" (extra `fast`); by default `OPENROUTER_TRANSPORT`, or "httpx". Or a `BaseTransport` of
            httpx or httpx2 to send requests with, such as a mock.
        proxy: URL of a proxy, or a `Proxy` of httpx or httpx2. By default that of the environment.
        verify: False to skip the verification of certificates, or an `ssl.SSLContext`.
        http2: Whether to use HTTP/2, which needs the extra `http2`.
        environment: Replaces the clock and randomness in tests.
        sleep: Replaces the pause between attempts in tests.

    Raises:
        InvalidArgumentError: A setting is invalid.

    With `http2`, concurrent calls still use one connection each, because httpcore's HTTP/2 connections are
    not thread-safe; those of `AsyncOpenRouter` share one.
    """

    _http: SyncConnections
    _sleep: Callable[[float], None] | None

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
        http_client: HttpClient | Callable[[], HttpClient] | None = None,
        transport: SyncTransportName | Transport | None = None,
        proxy: str | HttpProxy | None = None,
        verify: SSLContext | str | bool = True,
        http2: bool = False,
        environment: Environment = ENVIRONMENT,
        sleep: Callable[[float], None] | None = None,
    ) -> None:
        raise NotImplementedError

    @property
    def chat(self) -> Chat:
        """The resource `chat`: `parse`, `parse_stream`, `run_tools`, `send`, `stream`, `stream_tools`."""
        from openrouter_sdk.resources.chat import Chat

        return Chat(self)

    @property
    def responses(self) -> Responses:
        """The resource `responses`: `parse`, `run_tools` and `send`, each also as a stream."""
        from openrouter_sdk.resources.responses import Responses

        return Responses(self)

    @property
    def models(self) -> Models:
        """The resource `models`: `count`, `get`, `list`, `list_for_user`."""
        from openrouter_sdk.resources.models import Models

        return Models(self)

    @property
    def spending(self) -> Spending:
        """What this client and its copies spent so far, in total and by label."""
        from openrouter_sdk.accounts.spending import Spending

        return Spending(self)

    @property
    def messages(self) -> Messages[Options, Stream[MessagesStreamEvents, MessagesResult]]:
        """The resource `messages`: `create`, `stream`."""
        return super().messages

    @property
    def batches(self) -> Batches:
        """Batches: `create`, `create_and_wait`, `delete`, `get`, `list`, `wait`."""
        from openrouter_sdk.resources.batches import Batches

        return Batches(self)

    @property
    def decisions(self) -> Decisions:
        """Decisions: `create`."""
        from openrouter_sdk.resources.decisions import Decisions

        return Decisions(self)

    @property
    def embeddings(self) -> Embeddings:
        """Embeddings: `embed`, `generate`, `models`."""
        from openrouter_sdk.resources.embeddings import Embeddings

        return Embeddings(self)

    @property
    def files(self) -> Files:
        """Files: `delete`, `download`, `download_to`, `get`, `list`, `upload`."""
        from openrouter_sdk.resources.media.files import Files

        return Files(self)

    @property
    def generations(self) -> Generations:
        """Generations: `content`, `get`, `submit_feedback`, `wait`."""
        from openrouter_sdk.resources.generations import Generations

        return Generations(self)

    @property
    def images(self) -> Images:
        """Images: `endpoints`, `generate`, `models`, `stream`."""
        from openrouter_sdk.resources.media.images import Images

        return Images(self)

    @property
    def rerank(self) -> Rerank:
        """Rerank: `documents`, `rerank`."""
        from openrouter_sdk.resources.rerank import Rerank

        return Rerank(self)

    @property
    def speech(self) -> Speech:
        """Speech: `create`, `to_file`."""
        from openrouter_sdk.resources.media.speech import Speech

        return Speech(self)

    @property
    def transcriptions(self) -> Transcriptions:
        """Transcriptions: `create`, `from_file`."""
        from openrouter_sdk.resources.media.transcriptions import Transcriptions

        return Transcriptions(self)

    @property
    def videos(self) -> Videos:
        """Videos: `content`, `download_to`, `generate`, `generate_and_wait`, `get`, `models`, `wait`."""
        from openrouter_sdk.resources.media.videos import Videos

        return Videos(self)

    def call(self, operation: Operation[T, Any], params: Mapping[str, object], options: Options | None) -> T:
        """Run an operation and return its data. The methods of resources call this."""
        options = self.conceal(options)
        data: T = self._complete(operation, params, options).data()
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

    def _connect(self, http: HttpSettings, http_client: Any, sleep: Any) -> None:
        self._http = sync_connections(http, http_client)
        self._sleep = sleep

    def _complete(
        self, operation: Operation[Any, Any], params: Mapping[str, object], options: Options | None
    ) -> CallState:
        with trimming:
            state = self._prepare(operation, params, options)
            self._driver(state, params).run()
        return state

    def _driver(self, state: CallState, params: Mapping[str, object]) -> SyncDriver:
        http = self._http
        return SyncDriver(self._exchange(state, params), http.connection(), self._sleep, http.drivers)
