"""The resource `chat.completions`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, Required, TypedDict, Unpack, overload

from openrouter_api.operations.chat import SEND
from openrouter_sdk.compat.openai.calls import TimeoutTypes, checked, reader
from openrouter_sdk.compat.openai.event_streams import (
    AsyncChatCompletionStream,
    AsyncStreamManager,
    ChatCompletionStream,
    ChatEvents,
    StreamManager,
)
from openrouter_sdk.compat.openai.not_given import Omit, omit
from openrouter_sdk.compat.openai.resources.resource import Resource
from openrouter_sdk.compat.openai.types.chat import ChatCompletion, ChatCompletionChunk, ParsedChatCompletion

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from openrouter_sdk.compat.openai.http_response import APIResponse, AsyncAPIResponse
    from openrouter_sdk.compat.openai.streams import AsyncStream, Stream
    from openrouter_sdk.compat.openai.types.chat import ChatCompletionToolParam, Messages

_STORED: Final = "completions are not stored; openrouter_sdk's client.generations has what a call cost"
_ABSENT: Final[Mapping[str, str]] = {
    **dict.fromkeys(("list", "retrieve", "update", "delete", "messages"), _STORED)
}


class CompletionParams(TypedDict, total=False):
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
    response_format: Mapping[str, object] | Omit
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
    extra_headers: Mapping[str, str | Omit] | None
    extra_query: Mapping[str, object] | None
    extra_body: Mapping[str, object] | None
    timeout: TimeoutTypes | Omit | None


class Completions(Resource):
    """The resource `chat.completions`."""

    _absent = _ABSENT

    if TYPE_CHECKING:

        @overload
        def create(
            self, *, stream: Literal[True], **params: Unpack[CompletionParams]
        ) -> Stream[ChatCompletionChunk]: ...
        @overload
        def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[CompletionParams]
        ) -> ChatCompletion: ...
        @overload
        def create(
            self, *, stream: bool, **params: Unpack[CompletionParams]
        ) -> ChatCompletion | Stream[ChatCompletionChunk]: ...
        def create(self, **params: Any) -> Any: ...

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
            return self._call(SEND, locals(), reader(ChatCompletion), ChatCompletionChunk)

    def stream(self, **params: Unpack[CompletionParams]) -> StreamManager[ChatCompletionStream]:
        """Stream an answer as events, which have the text so far. Use it with `with`."""
        open_ = self._opening(checked("chat.completions.stream", params, CompletionParams))
        return StreamManager(ChatCompletionStream, ChatEvents(), open_)

    def parse(self, **params: Unpack[CompletionParams]) -> ParsedChatCompletion:
        """Return the answer to `create`. A class as the `response_format` is not supported."""
        arguments = checked("chat.completions.parse", params, CompletionParams)
        completion: ParsedChatCompletion = self._call(SEND, arguments, reader(ParsedChatCompletion))
        return completion

    @property
    def with_raw_response(self) -> RawCompletions:
        """The same methods, returning responses with status and headers."""
        return self._in_mode("raw")  # type: ignore[return-value]

    @property
    def with_streaming_response(self) -> StreamingCompletions:
        """The same methods, returning responses as context managers."""
        return self._in_mode("streaming")  # type: ignore[return-value]

    def _opening(self, arguments: Mapping[str, Any]) -> Callable[[], Any]:
        given = {**arguments, "stream": True}
        return lambda: self._call(SEND, given, reader(ChatCompletion), ChatCompletionChunk)


class AsyncCompletions(Resource):
    """The asynchronous resource `chat.completions`."""

    _absent = _ABSENT

    if TYPE_CHECKING:

        @overload
        async def create(
            self, *, stream: Literal[True], **params: Unpack[CompletionParams]
        ) -> AsyncStream[ChatCompletionChunk]: ...
        @overload
        async def create(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[CompletionParams]
        ) -> ChatCompletion: ...
        @overload
        async def create(
            self, *, stream: bool, **params: Unpack[CompletionParams]
        ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]: ...
        async def create(self, **params: Any) -> Any: ...

    else:
        create = Completions.create  # which returns an awaitable here

    def stream(self, **params: Unpack[CompletionParams]) -> AsyncStreamManager[AsyncChatCompletionStream]:
        """Stream an answer as events, which have the text so far. Use it with `async with`."""
        arguments = checked("chat.completions.stream", params, CompletionParams)
        given = {**arguments, "stream": True}
        return AsyncStreamManager(
            AsyncChatCompletionStream,
            ChatEvents(),
            lambda: self._call(SEND, given, reader(ChatCompletion), ChatCompletionChunk),
        )

    async def parse(self, **params: Unpack[CompletionParams]) -> ParsedChatCompletion:
        """Return the answer to `create`. A class as the `response_format` is not supported."""
        arguments = checked("chat.completions.parse", params, CompletionParams)
        completion: ParsedChatCompletion = await self._call(SEND, arguments, reader(ParsedChatCompletion))
        return completion

    @property
    def with_raw_response(self) -> AsyncRawCompletions:
        """The same methods, returning responses with status and headers."""
        return self._in_mode("raw")  # type: ignore[return-value]

    @property
    def with_streaming_response(self) -> AsyncStreamingCompletions:
        """The same methods, returning responses as context managers."""
        return self._in_mode("streaming")  # type: ignore[return-value]


class Chat(Resource):
    """The resource `chat`."""

    @property
    def completions(self) -> Completions:
        """The resource `chat.completions`."""
        return Completions(self._calls)


class AsyncChat(Resource):
    """The asynchronous resource `chat`."""

    @property
    def completions(self) -> AsyncCompletions:
        """The resource `chat.completions`."""
        return AsyncCompletions(self._calls)


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

    class StreamingCompletions:
        """`Completions` whose methods return responses as context managers."""

        def create(
            self, **params: Unpack[StreamedCompletionParams]
        ) -> AbstractContextManager[APIResponse[ChatCompletion]]: ...

    class AsyncStreamingCompletions:
        """`AsyncCompletions` whose methods return responses as context managers."""

        def create(
            self, **params: Unpack[StreamedCompletionParams]
        ) -> AbstractAsyncContextManager[AsyncAPIResponse[ChatCompletion]]: ...


class StreamedCompletionParams(CompletionParams, total=False):
    """Arguments of `create`."""

    stream: bool | Omit | None
