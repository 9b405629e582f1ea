"""`client.responses`, with runs of tools and typed answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from openrouter_api.operations.responses import SEND
from openrouter_api.resources import responses as generated
from openrouter_sdk.resources.run_methods import async_run_method, run_method

if TYPE_CHECKING:
    from typing import TypeVar, Unpack

    from openrouter_api.models import OpenResponsesResult, StreamEvents
    from openrouter_sdk.config.options import Options
    from openrouter_sdk.resources.map_methods import AsyncResponsesMaps, ResponsesMaps
    from openrouter_sdk.streaming.stream import AsyncStream, Stream
    from openrouter_sdk.structured.parse_stream import AsyncParseStream, ParseStream
    from openrouter_sdk.structured.parsed_reply import ParsedReply
    from openrouter_sdk.structured.signatures import (
        Adapter,
        Form,
        ResponsesRequest,
        ResponsesStreamRequest,
        Schema,
    )
    from openrouter_sdk.tools.run_request import (
        AsyncResponsesRun,
        AsyncResponsesStreamRun,
        AsyncResponsesStreamTypedRun,
        AsyncResponsesTypedRun,
        ResponsesRun,
        ResponsesStreamRun,
        ResponsesStreamTypedRun,
        ResponsesTypedRun,
    )
    from openrouter_sdk.tools.tool_run import ToolRun
    from openrouter_sdk.tools.tool_stream import AsyncToolStream, ToolStream

    T = TypeVar("T")

    class SyncBase(ResponsesMaps, generated.Responses[Options, Stream[StreamEvents, OpenResponsesResult]]):
        """What is generated, with the types of `map`."""

    class AsyncBase(
        AsyncResponsesMaps, generated.AsyncResponses[Options, AsyncStream[StreamEvents, OpenResponsesResult]]
    ):
        """What is generated, with the types of `map`."""

else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Responses, generated.AsyncResponses


class Responses(SyncBase):
    """`client.responses`: `map`, `parse`, `parse_stream`, `run_tools`, `send`, `stream`, `stream_tools`."""

    __slots__ = ()

    if not TYPE_CHECKING:  # its types are in the base

        def map(self, requests: Any, **settings: Any) -> Any:
            """Send many requests at the same time, and hand over a row with the result of each.

            The arguments are those of `client.chat.map`. The `input` that all requests have in common comes
            before the prompts that are strings.
            """
            from openrouter_sdk.mapping.sync_map import map_requests

            return map_requests(self._client, SEND, requests, settings)

    @overload
    def parse(
        self, output_type: Form[T], **request: Unpack[ResponsesRequest]
    ) -> ParsedReply[T, OpenResponsesResult]: ...
    @overload
    def parse(
        self, output_type: Adapter[T], **request: Unpack[ResponsesRequest]
    ) -> ParsedReply[T, OpenResponsesResult]: ...
    @overload
    def parse(
        self, output_type: Schema, **request: Unpack[ResponsesRequest]
    ) -> ParsedReply[Any, OpenResponsesResult]: ...
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

        The catalogue is that of `client.models`, which the first call of a client fetches with `GET /models`,
        for a given mode, too. `client.models.load` saves that request; if it fails, all modes are taken to be
        supported.

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
            answer = client.responses.parse(
                Invoice, model="openai/gpt-4o-mini", input=text
            )
            print(answer.output.total, answer.cost)
        """
        from openrouter_sdk.structured.parsing import parse
        from openrouter_sdk.structured.requests import RESPONSES

        return parse(self._client, SEND, RESPONSES, output_type, request)

    @overload
    def parse_stream(
        self, output_type: Form[T], **request: Unpack[ResponsesStreamRequest]
    ) -> ParseStream[T, OpenResponsesResult]: ...
    @overload
    def parse_stream(
        self, output_type: Adapter[T], **request: Unpack[ResponsesStreamRequest]
    ) -> ParseStream[T, OpenResponsesResult]: ...
    @overload
    def parse_stream(
        self, output_type: Schema, **request: Unpack[ResponsesStreamRequest]
    ) -> ParseStream[Any, OpenResponsesResult]: ...
    def parse_stream(self, output_type: Any, **request: Any) -> Any:
        """Ask for a value of a type, streamed: the value so far as plain JSON data, and in the end the value.

        The arguments are those of `parse` without `output_retries`. The stream opens when it is entered with
        `with` or first iterated; invalid arguments raise at once, except a mode that the model does not
        support. Its loop ends with OutputError if the reply has no value of the type.

        Example:
            with client.responses.parse_stream(
                Invoice, model="openai/gpt-4o-mini", input=text
            ) as stream:
                for partial in stream:
                    print(partial)
            print(stream.output.total)
        """
        from openrouter_sdk.structured.parse_stream import ParseStream
        from openrouter_sdk.structured.requests import RESPONSES

        return ParseStream(self._client, SEND, RESPONSES, output_type, request)

    @overload
    def run_tools(self, **request: Unpack[ResponsesRun]) -> ToolRun[None]: ...
    @overload
    def run_tools(self, *, output_type: Form[T], **request: Unpack[ResponsesTypedRun]) -> ToolRun[T]: ...
    @overload
    def run_tools(self, *, output_type: Adapter[T], **request: Unpack[ResponsesTypedRun]) -> ToolRun[T]: ...
    @overload
    def run_tools(self, *, output_type: Schema, **request: Unpack[ResponsesTypedRun]) -> ToolRun[Any]: ...
    @run_method(SEND, "run_tools")
    def run_tools(self, **request: Any) -> Any:
        """Let a model answer with the help of tools: send, run what it calls, send the results, to the end.

        Takes `input`, text or a list of items, the arguments of `chat.run_tools`, which see, and those of
        `send`. `run.messages` has the items of the conversation.

        Source: protocol sections 7 and 15.

        Example:
            run = client.responses.run_tools(
                model="openai/gpt-4o-mini", input="Is it warm in Paris?", tools=[get_weather]
            )
            print(run.text, run.cost)
        """
        raise NotImplementedError

    @overload
    def stream_tools(self, **request: Unpack[ResponsesStreamRun]) -> ToolStream[None]: ...
    @overload
    def stream_tools(
        self, *, output_type: Form[T], **request: Unpack[ResponsesStreamTypedRun]
    ) -> ToolStream[T]: ...
    @overload
    def stream_tools(
        self, *, output_type: Adapter[T], **request: Unpack[ResponsesStreamTypedRun]
    ) -> ToolStream[T]: ...
    @overload
    def stream_tools(
        self, *, output_type: Schema, **request: Unpack[ResponsesStreamTypedRun]
    ) -> ToolStream[Any]: ...
    @run_method(SEND, "stream_tools")
    def stream_tools(self, **request: Any) -> Any:
        """Do the same as `run_tools`, streamed: an iterator of events, which has the result at its end.

        Takes the arguments of `run_tools` without `on_event`; invalid ones raise at once.

        Example:
            with client.responses.stream_tools(model=..., input=input, tools=[get_weather]) as run:
                for text in run.text():
                    print(text, end="")
            print(run.result().cost)
        """
        raise NotImplementedError


class AsyncResponses(AsyncBase):
    """`client.responses` of the asynchronous client, with the methods of `Responses`."""

    __slots__ = ()

    if not TYPE_CHECKING:  # its types are in the base

        def map(self, requests: Any, **settings: Any) -> Any:
            """Send many requests at the same time; see `AsyncChat.map`, whose arguments it takes."""
            from openrouter_sdk.mapping.async_map import map_requests

            return map_requests(self._client, SEND, requests, settings)

    @overload
    async def parse(
        self, output_type: Form[T], **request: Unpack[ResponsesRequest]
    ) -> ParsedReply[T, OpenResponsesResult]: ...
    @overload
    async def parse(
        self, output_type: Adapter[T], **request: Unpack[ResponsesRequest]
    ) -> ParsedReply[T, OpenResponsesResult]: ...
    @overload
    async def parse(
        self, output_type: Schema, **request: Unpack[ResponsesRequest]
    ) -> ParsedReply[Any, OpenResponsesResult]: ...
    async def parse(self, output_type: Any, **request: Any) -> Any:
        """Ask for a value of a type, and return it with the reply; see `Responses.parse`."""
        from openrouter_sdk.structured.parsing import async_parse
        from openrouter_sdk.structured.requests import RESPONSES

        return await async_parse(self._client, SEND, RESPONSES, output_type, request)

    @overload
    def parse_stream(
        self, output_type: Form[T], **request: Unpack[ResponsesStreamRequest]
    ) -> AsyncParseStream[T, OpenResponsesResult]: ...
    @overload
    def parse_stream(
        self, output_type: Adapter[T], **request: Unpack[ResponsesStreamRequest]
    ) -> AsyncParseStream[T, OpenResponsesResult]: ...
    @overload
    def parse_stream(
        self, output_type: Schema, **request: Unpack[ResponsesStreamRequest]
    ) -> AsyncParseStream[Any, OpenResponsesResult]: ...
    def parse_stream(self, output_type: Any, **request: Any) -> Any:
        """Ask for a value of a type, streamed; see `Responses.parse_stream`."""
        from openrouter_sdk.structured.parse_stream import AsyncParseStream
        from openrouter_sdk.structured.requests import RESPONSES

        return AsyncParseStream(self._client, SEND, RESPONSES, output_type, request)

    @overload
    async def run_tools(self, **request: Unpack[AsyncResponsesRun]) -> ToolRun[None]: ...
    @overload
    async def run_tools(
        self, *, output_type: Form[T], **request: Unpack[AsyncResponsesTypedRun]
    ) -> ToolRun[T]: ...
    @overload
    async def run_tools(
        self, *, output_type: Adapter[T], **request: Unpack[AsyncResponsesTypedRun]
    ) -> ToolRun[T]: ...
    @overload
    async def run_tools(
        self, *, output_type: Schema, **request: Unpack[AsyncResponsesTypedRun]
    ) -> ToolRun[Any]: ...
    @async_run_method(SEND, "run_tools_async")
    async def run_tools(self, **request: Any) -> Any:
        """Let a model answer with the help of tools; see `run_tools` of `OpenRouter`.

        Tools and functions of the run may be asynchronous. Tools run in a task group; synchronous ones, in
        threads. Cancelling the run cancels them, and what has finished by then is in the `state` of the
        exception.
        """
        raise NotImplementedError

    @overload
    def stream_tools(self, **request: Unpack[AsyncResponsesStreamRun]) -> AsyncToolStream[None]: ...
    @overload
    def stream_tools(
        self, *, output_type: Form[T], **request: Unpack[AsyncResponsesStreamTypedRun]
    ) -> AsyncToolStream[T]: ...
    @overload
    def stream_tools(
        self, *, output_type: Adapter[T], **request: Unpack[AsyncResponsesStreamTypedRun]
    ) -> AsyncToolStream[T]: ...
    @overload
    def stream_tools(
        self, *, output_type: Schema, **request: Unpack[AsyncResponsesStreamTypedRun]
    ) -> AsyncToolStream[Any]: ...
    @run_method(SEND, "stream_tools_async")
    def stream_tools(self, **request: Any) -> Any:
        """Do the same as `run_tools`, streamed: an asynchronous iterator of events, to be entered.

        Example:
            async with client.responses.stream_tools(model=..., input=input, tools=[get_weather]) as run:
                async for text in run.text():
                    print(text, end="")
            print((await run.result()).cost)
        """
        raise NotImplementedError
