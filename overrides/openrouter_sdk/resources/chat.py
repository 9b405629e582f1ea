"""`client.chat`, with runs of tools and typed answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from openrouter_api.operation import take_options
from openrouter_api.operations.chat import SEND
from openrouter_api.resources import chat as generated
from openrouter_sdk.resources.run_methods import async_run_method, run_method

if TYPE_CHECKING:
    from typing import TypeVar, Unpack

    from openrouter_api.models import ChatResult, ChatStreamChunk
    from openrouter_sdk.config.options import Options
    from openrouter_sdk.resources.conversation_methods import AsyncChatConversations, ChatConversations
    from openrouter_sdk.resources.map_methods import AsyncChatMaps, ChatMaps
    from openrouter_sdk.streaming.stream import AsyncStream, Stream
    from openrouter_sdk.structured.parse_stream import AsyncParseStream, ParseStream
    from openrouter_sdk.structured.parsed_reply import ParsedReply
    from openrouter_sdk.structured.signatures import Adapter, ChatRequest, ChatStreamRequest, Form, Schema
    from openrouter_sdk.tools import run_request as runs
    from openrouter_sdk.tools.tool_run import ToolRun
    from openrouter_sdk.tools.tool_stream import AsyncToolStream, ToolStream

    T = TypeVar("T")

    class SyncBase(ChatConversations, ChatMaps, generated.Chat[Options, Stream[ChatStreamChunk, ChatResult]]):
        """What is generated, with the types of `conversation` and `map`."""

    class AsyncBase(
        AsyncChatConversations,
        AsyncChatMaps,
        generated.AsyncChat[Options, AsyncStream[ChatStreamChunk, ChatResult]],
    ):
        """What is generated, with the types of `conversation` and `map`."""

else:  # subscripting a generic class takes a while
    SyncBase, AsyncBase = generated.Chat, generated.AsyncChat


class Chat(SyncBase):
    """`client.chat`: `conversation`, `map`, and `parse`, `run_tools`, `send`, each also as a stream."""

    __slots__ = ()

    if not TYPE_CHECKING:  # its types are in the base

        def map(self, requests: Any, **settings: Any) -> Any:
            """Send many requests at the same time, and hand over their results: a row for each.

            Args:
                requests: An iterable of prompts (`str`) and of dicts with arguments of `send` and, maybe, an
                    `id`. It is read as far as needed, in the thread of the loop.
                output_type: Each result is what `parse` returns for this type.
                tools: Each result is what `run_tools` returns with these tools.
                concurrency: How many requests are in flight at the same time, by default 16.
                window: How many rows are read ahead of the loop, by default four times as many.
                ordered: Whether rows come in the order of the requests, by default True, or as they end.
                journal: Path of a file that keeps what was sent and what came of it. If the program ends in
                    whatever way, another map with it takes the results from there, and sends the rest.
                budget: The most that all rows together may cost, in USD.
                progress: True, a function of the `Progress`, or a bar of tqdm.
                settings: Arguments and options that all requests have in common; `messages` come before the
                    prompts that are strings. Those of a request override them.

            A failed row has an `error` and ends nothing; `row.value` raises it. With the journal of an
            earlier run, results are taken from it without a request; rows that failed, or whose request has
            changed, are sent; those that were in flight when that run ended are sent once more, `in_doubt`.

            Raises:
                InvalidArgumentError: An argument is invalid, or a request is none or has the id of another.
                JournalError: The journal is that of another run, or broken. JournalLockedError: it is in use.
                SaveError: The journal cannot be written. It is raised after the rows that were in flight.

            Example:
                with client.chat.map(prompts, model="openai/gpt-4o-mini", journal="run.jsonl") as rows:
                    for row in rows:
                        print(row.value.text if row.ok else row.error)
                print(rows.summary)
            """
            from openrouter_sdk.mapping.sync_map import map_requests

            return map_requests(self._client, SEND, requests, settings)

        def conversation(self, **settings: Any) -> Any:
            """Return a conversation, which remembers what was said; nothing is sent yet.

            Args:
                model: The model, as for `send`.
                system: Instructions, which are never left out.
                messages: What was said before.
                tools: What `run_tools` takes; each turn is then a run of tools.
                max_prompt_tokens: How long prompts may be. By default, what the context of the model holds by
                    the catalogue, which is fetched once the conversation has about 4,096 tokens.
                state: A saved conversation: what its `to_json()` returned.
                settings: Arguments of `send` and `run_tools`, and options, for all turns.

            Raises InvalidArgumentError for an invalid argument, and InvalidStateError for a damaged `state`.
            Warns if `provider.order` is set, with which a session does not stay at one provider.

            Source: protocol section 16.

            Example:
                chat = client.chat.conversation(model="openai/gpt-4o-mini", system="Answer in one sentence.")
                print(chat.send("What is the capital of France?").text)
                print(chat.send("And how many people live there?").text, chat.cost)
            """
            from openrouter_sdk.conversation.conversation import Conversation

            client: Any = self._client
            options = take_options(client, SEND, settings)
            return Conversation(client.configured(options), settings)

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

    @overload
    def run_tools(self, **request: Unpack[runs.ChatRun]) -> ToolRun[None]: ...
    @overload
    def run_tools(self, *, output_type: Form[T], **request: Unpack[runs.ChatTypedRun]) -> ToolRun[T]: ...
    @overload
    def run_tools(self, *, output_type: Adapter[T], **request: Unpack[runs.ChatTypedRun]) -> ToolRun[T]: ...
    @overload
    def run_tools(self, *, output_type: Schema, **request: Unpack[runs.ChatTypedRun]) -> ToolRun[Any]: ...
    @run_method(SEND, "run_tools")
    def run_tools(self, **request: Any) -> Any:
        """Let a model answer with the help of tools: send, run what it calls, send the results, to the end.

        Args:
            messages: The conversation. With `state`, messages that continue it.
            tools: Functions, `Tool`s, server tools, and schemas as dicts, whose calls wait for the program.
            limits: What the run may use; by default `RunLimits()`, 20 steps.
            final_turn: Whether the model gets a last turn without tools at a limit, by default True.
            state: The state of an earlier run, to resume or continue: `run.state`, `error.state`, or as JSON.
            decisions: On pending calls of the state, by id: `Approve()`, `Reject("why")`, `ToolResult(x)`.
            resend: Whether to send again a request that was in flight when the state was saved.
            context: What tools get as `ToolContext.context`. It is neither sent nor stored.
            checkpoint: Path of a file for the state, or a function of it. It is saved before each request and
                each start of a tool, and after each end; if that fails, the run ends before.
            stop_when: Functions of the `RunState`, asked after each step; a true result ends the run.
            prepare_step: Function of the `NextStep`; returns arguments that differ in this step, or None.
            before_tool: Function of the call; returns None, `Deny("why")`, or other arguments as a dict.
            after_tool: Function of the call and of what the tool returned or raised; returns None, or a
                `ToolResult` to use instead.
            on_tool_error: `return` sends the message of an exception to the model; `raise` ends the run with
                a ToolFailedError, after the other calls of the step have finished.
            max_parallel: How many tools may run at the same time, by default 8.
            on_event: Function that is told of each event, such as `ToolStarted`; see `stream_tools`.
            request: All other arguments and options of `send`.

        Tools run in threads, except for a single call without a timeout, which runs in that of the caller.

        Raises:
            InvalidArgumentError: An argument is invalid; nothing was sent.
            RequestInDoubtError: A request of the state may have been billed; nothing was sent.
            ToolFailedError: A tool raised an exception, with `on_tool_error="raise"`.
            APIError: The API reports an error.
            TransportError: There was no usable response.

        Whatever exception leaves a run has its `state`, also a KeyboardInterrupt or one of a hook.

        Source: protocol section 15.

        Example:
            run = client.chat.run_tools(
                model="openai/gpt-4o-mini",
                messages=[{"role": "user", "content": "Is it warm in Paris?"}],
                tools=[get_weather],
                limits=RunLimits(max_steps=10, max_cost=0.05),
            )
            print(run.text, run.cost)
        """
        raise NotImplementedError

    @overload
    def stream_tools(self, **request: Unpack[runs.ChatStreamRun]) -> ToolStream[None]: ...
    @overload
    def stream_tools(
        self, *, output_type: Form[T], **request: Unpack[runs.ChatStreamTypedRun]
    ) -> ToolStream[T]: ...
    @overload
    def stream_tools(
        self, *, output_type: Adapter[T], **request: Unpack[runs.ChatStreamTypedRun]
    ) -> ToolStream[T]: ...
    @overload
    def stream_tools(
        self, *, output_type: Schema, **request: Unpack[runs.ChatStreamTypedRun]
    ) -> ToolStream[Any]: ...
    @run_method(SEND, "stream_tools")
    def stream_tools(self, **request: Any) -> Any:
        """Do the same as `run_tools`, streamed: an iterator of events, which has the result at its end.

        Takes the arguments of `run_tools` without `on_event`; invalid ones raise at once.

        Example:
            with client.chat.stream_tools(model=..., messages=messages, tools=[get_weather]) as run:
                for text in run.text():
                    print(text, end="")
            print(run.result().cost)
        """
        raise NotImplementedError


class AsyncChat(AsyncBase):
    """`client.chat` of the asynchronous client, with the methods of `Chat`."""

    __slots__ = ()

    if not TYPE_CHECKING:  # its types are in the base

        def map(self, requests: Any, **settings: Any) -> Any:
            """Send many requests at the same time; see `Chat.map`. The result is an asynchronous iterator.

            `requests` may be asynchronous, too.

            Example:
                async with client.chat.map(prompts, model="openai/gpt-4o-mini", journal="run.jsonl") as rows:
                    async for row in rows:
                        print(row.value.text if row.ok else row.error)
            """
            from openrouter_sdk.mapping.async_map import map_requests

            return map_requests(self._client, SEND, requests, settings)

        def conversation(self, **settings: Any) -> Any:
            """Return a conversation, which remembers what was said; see `Chat.conversation`."""
            from openrouter_sdk.conversation.async_conversation import AsyncConversation

            client: Any = self._client
            options = take_options(client, SEND, settings)
            return AsyncConversation(client.configured(options), settings)

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

    @overload
    async def run_tools(self, **request: Unpack[runs.AsyncChatRun]) -> ToolRun[None]: ...
    @overload
    async def run_tools(
        self, *, output_type: Form[T], **request: Unpack[runs.AsyncChatTypedRun]
    ) -> ToolRun[T]: ...
    @overload
    async def run_tools(
        self, *, output_type: Adapter[T], **request: Unpack[runs.AsyncChatTypedRun]
    ) -> ToolRun[T]: ...
    @overload
    async def run_tools(
        self, *, output_type: Schema, **request: Unpack[runs.AsyncChatTypedRun]
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
    def stream_tools(self, **request: Unpack[runs.AsyncChatStreamRun]) -> AsyncToolStream[None]: ...
    @overload
    def stream_tools(
        self, *, output_type: Form[T], **request: Unpack[runs.AsyncChatStreamTypedRun]
    ) -> AsyncToolStream[T]: ...
    @overload
    def stream_tools(
        self, *, output_type: Adapter[T], **request: Unpack[runs.AsyncChatStreamTypedRun]
    ) -> AsyncToolStream[T]: ...
    @overload
    def stream_tools(
        self, *, output_type: Schema, **request: Unpack[runs.AsyncChatStreamTypedRun]
    ) -> AsyncToolStream[Any]: ...
    @run_method(SEND, "stream_tools_async")
    def stream_tools(self, **request: Any) -> Any:
        """Do the same as `run_tools`, streamed: an asynchronous iterator of events, to be entered.

        Example:
            async with client.chat.stream_tools(model=..., messages=messages, tools=[get_weather]) as run:
                async for text in run.text():
                    print(text, end="")
            print((await run.result()).cost)
        """
        raise NotImplementedError
