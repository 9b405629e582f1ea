"""The resource `chat.completions`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, Required, Unpack, overload

from openrouter_api.operations.chat import SEND
from openrouter_sdk.compat.openai.calls import (
    AsyncCalls,
    CallOptions,
    Omit,
    Resource,
    SyncCalls,
    checked,
    omit,
    reader,
)
from openrouter_sdk.compat.openai.streams import (
    AsyncChatCompletionStream,
    ChatCompletionStream,
)
from openrouter_sdk.compat.openai.types.chat import ChatCompletion, ChatCompletionChunk, ParsedChatCompletion

if TYPE_CHECKING:
    from openrouter_sdk.compat.openai.http_response import APIResponse
    from openrouter_sdk.compat.openai.streams import AsyncStream, Stream
    from openrouter_sdk.compat.openai.types.chat import ChatCompletionToolParam, Messages

_STORED: Final = "completions are not stored; openrouter_sdk's client.generations has what a call cost"
_ABSENT: Final[Mapping[str, str]] = {
    **dict.fromkeys(("list", "retrieve", "update", "delete", "messages"), _STORED)
}


_read = reader(ChatCompletion)


class CompletionParams(CallOptions, total=False):
    """Arguments of `create`, without `stream`."""

    messages: Required[Messages]
    model: Required[str]
    audio: Mapping[str, object] | Omit | None
    frequency_penalty: float | Omit | None
    function_call: str | Mapping[str, object] | Omit
    functions: Iterable[Mapping[str, object]] | Omit
    logit_bias: Mapping[str, int] | Omit | None
    logprobs: bool | Omit | None
    max_completion_tokens: int | Omit | None
    max_tokens: int | Omit | None
    metadata: Mapping[str, str] | Omit | None
    modalities: Sequence[str] | Omit | None
    moderation: Mapping[str, object] | Omit | None
    n: int | Omit | None
    parallel_tool_calls: bool | Omit
    prediction: Mapping[str, object] | Omit | None
    presence_penalty: float | Omit | None
    prompt_cache_key: str | Omit
    prompt_cache_options: Mapping[str, object] | Omit
    prompt_cache_retention: str | Omit | None
    reasoning_effort: str | Omit | None
    response_format: Mapping[str, object] | type[Any] | Omit
    safety_identifier: str | Omit
    seed: int | Omit | None
    service_tier: str | Omit | None
    stop: str | Sequence[str] | Omit | None
    store: bool | Omit | None
    stream_options: Mapping[str, object] | Omit | None
    temperature: float | Omit | None
    tool_choice: str | Mapping[str, object] | Omit
    tools: Iterable[ChatCompletionToolParam | Mapping[str, object]] | Omit
    top_logprobs: int | Omit | None
    top_p: float | Omit | None
    user: str | Omit
    verbosity: str | Omit | None
    web_search_options: Mapping[str, object] | Omit


if TYPE_CHECKING:

    class _Create(Protocol):
        @overload
        def __call__(
            self, *, stream: Literal[True], **params: Unpack[CompletionParams]
        ) -> Stream[ChatCompletionChunk]: ...
        @overload
        def __call__(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[CompletionParams]
        ) -> ChatCompletion: ...
        @overload
        def __call__(
            self, *, stream: bool, **params: Unpack[CompletionParams]
        ) -> ChatCompletion | Stream[ChatCompletionChunk]: ...

    class _AsyncCreate(Protocol):
        @overload
        async def __call__(
            self, *, stream: Literal[True], **params: Unpack[CompletionParams]
        ) -> AsyncStream[ChatCompletionChunk]: ...
        @overload
        async def __call__(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[CompletionParams]
        ) -> ChatCompletion: ...
        @overload
        async def __call__(
            self, *, stream: bool, **params: Unpack[CompletionParams]
        ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]: ...


class Completions(Resource):
    """The resource `chat.completions`."""

    _absent = _ABSENT

    if TYPE_CHECKING:
        create: _Create
    else:

        def create(
            self,
            *,
            messages,
            model,
            audio=omit,
            frequency_penalty=omit,
            function_call=omit,
            functions=omit,
            logit_bias=omit,
            logprobs=omit,
            max_completion_tokens=omit,
            max_tokens=omit,
            metadata=omit,
            modalities=omit,
            moderation=omit,
            n=omit,
            parallel_tool_calls=omit,
            prediction=omit,
            presence_penalty=omit,
            prompt_cache_key=omit,
            prompt_cache_options=omit,
            prompt_cache_retention=omit,
            reasoning_effort=omit,
            response_format=omit,
            safety_identifier=omit,
            seed=omit,
            service_tier=omit,
            stop=omit,
            store=omit,
            stream_options=omit,
            temperature=omit,
            tool_choice=omit,
            tools=omit,
            top_logprobs=omit,
            top_p=omit,
            user=omit,
            verbosity=omit,
            web_search_options=omit,
            stream=omit,
            extra_headers=None,
            extra_query=None,
            extra_body=None,
            timeout=omit,
        ):
            """Ask a model for an answer, whole or as a stream of chunks."""
            return self._send(SEND, locals(), _read, ChatCompletionChunk)

    def stream(self, **params: Unpack[CompletionParams]) -> ChatCompletionStream:
        """Stream an answer as events, which have the text so far. Use it with `with`."""
        given = {**checked("stream", params, CompletionParams), "stream": True}
        return ChatCompletionStream(lambda: self._send(SEND, given, _read, ChatCompletionChunk))

    def parse(self, **params: Unpack[CompletionParams]) -> ParsedChatCompletion:
        """Return the answer to `create`, with its content as an instance of a class as the `response_format`.

        The class may be of pydantic, attrs or msgspec, a dataclass, a TypedDict or a NamedTuple.
        """
        from openrouter_sdk.compat.openai.parsed_content import typed

        given, read = typed(checked("parse", params, CompletionParams, takes_class=True))
        return self._call(SEND, {**given, "stream": False}, read)

    @property
    def with_raw_response(self) -> RawCompletions:
        """The same methods, returning responses with status and headers."""
        return self._in_mode("raw")  # type: ignore[return-value]


class AsyncCompletions(Resource):
    """The asynchronous resource `chat.completions`."""

    _absent = _ABSENT

    if TYPE_CHECKING:
        create: _AsyncCreate
    else:
        create = Completions.create  # which returns an awaitable here

    def stream(self, **params: Unpack[CompletionParams]) -> AsyncChatCompletionStream:
        """Stream an answer as events, which have the text so far. Use it with `async with`."""
        given = {**checked("stream", params, CompletionParams), "stream": True}
        return AsyncChatCompletionStream(lambda: self._send(SEND, given, _read, ChatCompletionChunk))

    async def parse(self, **params: Unpack[CompletionParams]) -> ParsedChatCompletion:
        """Return the answer to `create`, with its content as an instance; see `Completions.parse`."""
        from openrouter_sdk.compat.openai.parsed_content import typed

        given, read = typed(checked("parse", params, CompletionParams, takes_class=True))
        return await self._acall(SEND, {**given, "stream": False}, read)

    @property
    def with_raw_response(self) -> AsyncRawCompletions:
        """The same methods, returning responses with status and headers."""
        return self._in_mode("raw")  # type: ignore[return-value]


if TYPE_CHECKING:

    class RawCompletions:
        """`Completions` whose methods return responses."""

        @overload
        def create(
            self, *, stream: Literal[True], **params: Unpack[CompletionParams]
        ) -> APIResponse[Stream[ChatCompletionChunk]]: ...
        @overload
        def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[CompletionParams]
        ) -> APIResponse[ChatCompletion]: ...
        def create(self, **params: Any) -> Any: ...

    class AsyncRawCompletions:
        """`AsyncCompletions` whose methods return responses."""

        @overload
        async def create(
            self, *, stream: Literal[True], **params: Unpack[CompletionParams]
        ) -> APIResponse[AsyncStream[ChatCompletionChunk]]: ...
        @overload
        async def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[CompletionParams]
        ) -> APIResponse[ChatCompletion]: ...
        async def create(self, **params: Any) -> Any: ...


class Chat:
    """The resource `chat`."""

    def __init__(self, calls: SyncCalls) -> None:
        self.completions = Completions(calls)


class AsyncChat:
    """The asynchronous resource `chat`."""

    def __init__(self, calls: AsyncCalls) -> None:
        self.completions = AsyncCompletions(calls)


_NO_THREADS: Final = "OpenRouter has none; send the messages with chat.completions.create"
_BETA_ABSENT: Final[Mapping[str, str]] = dict.fromkeys(("assistants", "realtime", "threads"), _NO_THREADS)


class Beta(Resource):
    """The resource `beta`, where older programs find `chat`."""

    _absent = _BETA_ABSENT

    def __init__(self, calls: SyncCalls) -> None:
        super().__init__(calls)
        self.chat = Chat(calls)


class AsyncBeta(Resource):
    """The asynchronous resource `beta`."""

    _absent = _BETA_ABSENT

    def __init__(self, calls: AsyncCalls) -> None:
        super().__init__(calls)
        self.chat = AsyncChat(calls)
