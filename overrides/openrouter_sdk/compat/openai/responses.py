"""The resource `responses`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, Literal, Protocol, Unpack, overload

from openrouter_api.operations.responses import SEND
from openrouter_sdk.compat.openai.calls import CallOptions, Omit, Resource, checked, omit, reader
from openrouter_sdk.compat.openai.streams import (
    AsyncResponseStream,
    ResponseStream,
)
from openrouter_sdk.compat.openai.types.responses import Response, ResponseStreamEvent

if TYPE_CHECKING:
    from openrouter_sdk.compat.openai.http_response import APIResponse
    from openrouter_sdk.compat.openai.streams import AsyncStream, Stream
    from openrouter_sdk.compat.openai.types.responses import ResponseInput

_STORED: Final = "responses are not stored; send the earlier output as input"
_ABSENT: Final = {
    **dict.fromkeys(("retrieve", "delete", "cancel", "input_items"), _STORED),
    "compact": "use the plugin context-compression of responses.create",
    "connect": "use responses.create(stream=True)",
    "input_tokens": "nothing counts tokens before a call; a response has its usage",
    "parse": "use responses.create with text={'format': {'type': 'json_schema', ...}}",
}


_read = reader(Response)


class ResponseParams(CallOptions, total=False):
    """Arguments of `create`, without `stream`."""

    access_programs: Mapping[str, object] | Omit | None
    background: bool | Omit | None
    background_options: Mapping[str, object] | Omit | None
    context_management: Iterable[Mapping[str, object]] | Omit | None
    conversation: str | Mapping[str, object] | Omit | None
    image: Mapping[str, object] | Omit | None
    include: Sequence[str] | Omit | None
    input: ResponseInput | Omit
    instructions: str | Omit | None
    max_output_tokens: int | Omit | None
    max_tool_calls: int | Omit | None
    metadata: Mapping[str, str] | Omit | None
    model: str | Omit
    moderation: Mapping[str, object] | Omit | None
    parallel_tool_calls: bool | Omit | None
    previous_response_id: str | Omit | None
    prompt: Mapping[str, object] | Omit | None
    prompt_cache_key: str | Omit
    prompt_cache_options: Mapping[str, object] | Omit
    prompt_cache_retention: str | Omit | None
    reasoning: Mapping[str, object] | Omit | None
    safety_identifier: str | Omit
    service_tier: str | Omit | None
    store: bool | Omit | None
    stream_options: Mapping[str, object] | Omit | None
    temperature: float | Omit | None
    text: Mapping[str, object] | Omit
    tool_choice: str | Mapping[str, object] | Omit
    tools: Iterable[Mapping[str, object]] | Omit
    top_logprobs: int | Omit | None
    top_p: float | Omit | None
    truncation: str | Omit | None
    user: str | Omit


if TYPE_CHECKING:

    class _Create(Protocol):
        @overload
        def __call__(
            self, *, stream: Literal[True], **params: Unpack[ResponseParams]
        ) -> Stream[ResponseStreamEvent]: ...
        @overload
        def __call__(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ResponseParams]
        ) -> Response: ...
        @overload
        def __call__(
            self, *, stream: bool, **params: Unpack[ResponseParams]
        ) -> Response | Stream[ResponseStreamEvent]: ...

    class _AsyncCreate(Protocol):
        @overload
        async def __call__(
            self, *, stream: Literal[True], **params: Unpack[ResponseParams]
        ) -> AsyncStream[ResponseStreamEvent]: ...
        @overload
        async def __call__(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ResponseParams]
        ) -> Response: ...
        @overload
        async def __call__(
            self, *, stream: bool, **params: Unpack[ResponseParams]
        ) -> Response | AsyncStream[ResponseStreamEvent]: ...


class Responses(Resource):
    """The resource `responses`."""

    _absent = _ABSENT

    if TYPE_CHECKING:
        create: _Create
    else:

        def create(
            self,
            *,
            access_programs=omit,
            background=omit,
            background_options=omit,
            context_management=omit,
            conversation=omit,
            image=omit,
            include=omit,
            input=omit,
            instructions=omit,
            max_output_tokens=omit,
            max_tool_calls=omit,
            metadata=omit,
            model=omit,
            moderation=omit,
            parallel_tool_calls=omit,
            previous_response_id=omit,
            prompt=omit,
            prompt_cache_key=omit,
            prompt_cache_options=omit,
            prompt_cache_retention=omit,
            reasoning=omit,
            safety_identifier=omit,
            service_tier=omit,
            store=omit,
            stream_options=omit,
            temperature=omit,
            text=omit,
            tool_choice=omit,
            tools=omit,
            top_logprobs=omit,
            top_p=omit,
            truncation=omit,
            user=omit,
            stream=omit,
            extra_headers=None,
            extra_query=None,
            extra_body=None,
            timeout=omit,
        ):
            """Ask a model for a response, whole or as a stream of events."""
            return self._send(SEND, locals(), _read, ResponseStreamEvent)

    def stream(self, **params: Unpack[ResponseParams]) -> ResponseStream:
        """Stream a response as events, which have the text so far. Use it with `with`."""
        given = {**checked("stream", params, ResponseParams), "stream": True}
        return ResponseStream(lambda: self._send(SEND, given, _read, ResponseStreamEvent))

    @property
    def with_raw_response(self) -> RawResponses:
        """The same methods, returning responses with status and headers."""
        return self._in_mode("raw")  # type: ignore[return-value]


class AsyncResponses(Resource):
    """The asynchronous resource `responses`."""

    _absent = _ABSENT

    if TYPE_CHECKING:
        create: _AsyncCreate
    else:
        create = Responses.create  # which returns an awaitable here

    def stream(self, **params: Unpack[ResponseParams]) -> AsyncResponseStream:
        """Stream a response as events, which have the text so far. Use it with `async with`."""
        given = {**checked("stream", params, ResponseParams), "stream": True}
        return AsyncResponseStream(lambda: self._send(SEND, given, _read, ResponseStreamEvent))

    @property
    def with_raw_response(self) -> AsyncRawResponses:
        """The same methods, returning responses with status and headers."""
        return self._in_mode("raw")  # type: ignore[return-value]


if TYPE_CHECKING:

    class RawResponses:
        """`Responses` whose methods return HTTP responses."""

        def create(self, **params: Unpack[ResponseParams]) -> APIResponse[Response]: ...

    class AsyncRawResponses:
        """`AsyncResponses` whose methods return HTTP responses."""

        async def create(self, **params: Unpack[ResponseParams]) -> APIResponse[Response]: ...
