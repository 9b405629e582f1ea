"""`client.chat`, with runs of tools and typed answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from openrouter_api.operations.chat import SEND
from openrouter_api.resources import chat as generated

if TYPE_CHECKING:
    from typing import TypeAlias, TypeVar, Unpack

    from openrouter_api.models import ChatResult, ChatStreamChunk
    from openrouter_sdk.config.options import Options
    from openrouter_sdk.streaming.stream import AsyncStream, Stream
    from openrouter_sdk.structured.parse_stream import AsyncParseStream, ParseStream
    from openrouter_sdk.structured.parsed_reply import ParsedReply
    from openrouter_sdk.structured.signatures import Adapter, ChatRequest, ChatStreamRequest, Form, Schema

    T = TypeVar("T")
    SyncBase: TypeAlias = generated.Chat[Options, Stream[ChatStreamChunk, ChatResult]]
    AsyncBase: TypeAlias = generated.AsyncChat[Options, AsyncStream[ChatStreamChunk, ChatResult]]
else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Chat, generated.AsyncChat


class Chat(SyncBase):
    """`client.chat`: `parse`, `parse_stream`, `send`, `stream`."""

    __slots__ = ()

    @overload
    def parse(self, output_type: Form[T], **request: Unpack[ChatRequest]) -> ParsedReply[T, ChatResult]: ...
    @overload
    def parse(
        self, output_type: Adapter[T], **request: Unpack[ChatRequest]
    ) -> ParsedReply[T, ChatResult]: ...
    @overload
    def parse(self, output_type: Schema, **request: Unpack[ChatRequest]) -> ParsedReply[Any, ChatResult]: ...
    def parse(self, output_type: Any, **request: Any) -> Any:
        """Ask for a value of a type, and return it with the reply.

        Args:
            output_type: A dataclass, TypedDict, NamedTuple, class of attrs, msgspec or pydantic, an enum, a
                Literal, a list, union or Optional of these, a `pydantic.TypeAdapter`, or a JSON schema as a
                dict, whose output is plain data.
            request: The arguments of `send`, and two of its own. `mode` is `json_schema` (the format of the
                reply), `tool` (the call of a function), `json_object` (the schema in the instructions), or,
                by default, `auto`: the first of these that the model supports by the catalogue.
                `output_retries` says how many times to ask again, with the reason, for an answer that is not
                JSON or not of the type, by default 0; a refused or truncated one is not asked for again.

        Types that have no strict schema, because they have objects with any keys, are sent as they are, with
        `strict` false, and validated all the same.

        Raises:
            InvalidArgumentError: JSON cannot say the type, the model does not support the mode, or an
                argument is invalid; nothing was sent.
            OutputError: The reply has no value of the type. OutputRefusedError, OutputTruncatedError,
                OutputNotJSONError and OutputInvalidError have `raw`, `reply`, `replies` and `cost`.
            APIError: The API reports an error.
            TransportError: There was no usable response.

        Source: protocol sections 14 and 15.

        Example:
            answer = client.chat.parse(
                Invoice, model="openai/gpt-4o-mini", messages=[{"role": "user", "content": text}]
            )
            print(answer.output.total, answer.cost)
        """
        from openrouter_sdk.structured.parsing import parse
        from openrouter_sdk.structured.requests import CHAT

        return parse(self._client, SEND, CHAT, output_type, request)

    @overload
    def parse_stream(
        self, output_type: Form[T], **request: Unpack[ChatStreamRequest]
    ) -> ParseStream[T, ChatResult]: ...
    @overload
    def parse_stream(
        self, output_type: Adapter[T], **request: Unpack[ChatStreamRequest]
    ) -> ParseStream[T, ChatResult]: ...
    @overload
    def parse_stream(
        self, output_type: Schema, **request: Unpack[ChatStreamRequest]
    ) -> ParseStream[Any, ChatResult]: ...
    def parse_stream(self, output_type: Any, **request: Any) -> Any:
        """Ask for a value of a type, streamed: the value so far as plain JSON data, and in the end the value.

        The arguments are those of `parse` without `output_retries`. The stream opens when it is entered with
        `with` or first iterated; invalid arguments raise at once, except a mode that the model does not
        support. Its loop ends with OutputError if the reply has no value of the type.

        Example:
            with client.chat.parse_stream(
                Invoice, model="openai/gpt-4o-mini", messages=[{"role": "user", "content": text}]
            ) as stream:
                for partial in stream:
                    print(partial)
            print(stream.output.total)
        """
        from openrouter_sdk.structured.parse_stream import ParseStream
        from openrouter_sdk.structured.requests import CHAT

        return ParseStream(self._client, SEND, CHAT, output_type, request)


class AsyncChat(AsyncBase):
    """`client.chat` of the asynchronous client: `parse`, `parse_stream`, `send`, `stream`."""

    __slots__ = ()

    @overload
    async def parse(
        self, output_type: Form[T], **request: Unpack[ChatRequest]
    ) -> ParsedReply[T, ChatResult]: ...
    @overload
    async def parse(
        self, output_type: Adapter[T], **request: Unpack[ChatRequest]
    ) -> ParsedReply[T, ChatResult]: ...
    @overload
    async def parse(
        self, output_type: Schema, **request: Unpack[ChatRequest]
    ) -> ParsedReply[Any, ChatResult]: ...
    async def parse(self, output_type: Any, **request: Any) -> Any:
        """Ask for a value of a type, and return it with the reply; see `Chat.parse`."""
        from openrouter_sdk.structured.parsing import async_parse
        from openrouter_sdk.structured.requests import CHAT

        return await async_parse(self._client, SEND, CHAT, output_type, request)

    @overload
    def parse_stream(
        self, output_type: Form[T], **request: Unpack[ChatStreamRequest]
    ) -> AsyncParseStream[T, ChatResult]: ...
    @overload
    def parse_stream(
        self, output_type: Adapter[T], **request: Unpack[ChatStreamRequest]
    ) -> AsyncParseStream[T, ChatResult]: ...
    @overload
    def parse_stream(
        self, output_type: Schema, **request: Unpack[ChatStreamRequest]
    ) -> AsyncParseStream[Any, ChatResult]: ...
    def parse_stream(self, output_type: Any, **request: Any) -> Any:
        """Ask for a value of a type, streamed; see `Chat.parse_stream`."""
        from openrouter_sdk.structured.parse_stream import AsyncParseStream
        from openrouter_sdk.structured.requests import CHAT

        return AsyncParseStream(self._client, SEND, CHAT, output_type, request)
