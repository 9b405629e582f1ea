"""`AsyncConversation`, of the asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from openrouter_sdk.catalogue.access import async_catalogue_for
from openrouter_sdk.conversation import turns
from openrouter_sdk.conversation.base_conversation import BaseConversation, R_co
from openrouter_sdk.conversation.streamed_turns import late_stream
from openrouter_sdk.conversation.turns import Turn

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from openrouter_api.models import ChatResult, ChatStreamChunk
    from openrouter_sdk.conversation.turn_signatures import (
        AsyncResumeArguments,
        AsyncTurnArguments,
        AsyncTypedTurnArguments,
        Content,
        Tools,
    )
    from openrouter_sdk.streaming.stream import AsyncStream
    from openrouter_sdk.structured.parse_stream import AsyncParseStream
    from openrouter_sdk.structured.parsed_reply import ParsedReply
    from openrouter_sdk.structured.signatures import Adapter, Form, Schema
    from openrouter_sdk.tools.run.decisions import Decisions
    from openrouter_sdk.tools.run.run_state import RunState
    from openrouter_sdk.tools.tool_run import ToolRun
    from openrouter_sdk.tools.tool_stream import AsyncToolStream

T = TypeVar("T")


class AsyncConversation(BaseConversation[R_co]):
    """A chat that remembers what was said, of the asynchronous client; see `Conversation`::

        chat = client.chat.conversation(model="openai/gpt-4o-mini", system="Answer in one sentence.")
        print((await chat.send("What is the capital of France?")).text)
        async with chat.stream("And how many people live there?") as stream:
            async for text in stream.text():
                print(text, end="")

    Its methods are awaited; streams are entered with `async with`.
    """

    @overload
    async def send(  # type: ignore[overload-overlap]
        self: AsyncConversation[ChatResult],
        content: Content,
        *,
        output_type: Form[T],
        **request: Unpack[AsyncTypedTurnArguments],
    ) -> ParsedReply[T, ChatResult]: ...
    @overload
    async def send(
        self: AsyncConversation[ChatResult],
        content: Content,
        *,
        output_type: Adapter[T],
        **request: Unpack[AsyncTypedTurnArguments],
    ) -> ParsedReply[T, ChatResult]: ...
    @overload
    async def send(
        self: AsyncConversation[ChatResult],
        content: Content,
        *,
        output_type: Schema,
        **request: Unpack[AsyncTypedTurnArguments],
    ) -> ParsedReply[Any, ChatResult]: ...
    @overload
    async def send(
        self,
        content: Content,
        *,
        output_type: Form[T],
        tools: Tools = ...,
        **request: Unpack[AsyncTypedTurnArguments],
    ) -> ToolRun[T]: ...
    @overload
    async def send(
        self,
        content: Content,
        *,
        output_type: Any,
        tools: Tools = ...,
        **request: Unpack[AsyncTypedTurnArguments],
    ) -> ToolRun[Any]: ...
    @overload
    async def send(
        self, content: Content, *, tools: Tools, **request: Unpack[AsyncTurnArguments]
    ) -> ToolRun[None]: ...
    @overload
    async def send(self, content: Content, **request: Unpack[AsyncTurnArguments]) -> R_co: ...
    async def send(self, content: Any, **request: Any) -> Any:
        """Say something, and return the reply; see `Conversation.send`."""
        with self._alone():
            turn = self._begin(content, request, streams=False)
            await self._prepare(turn)
            return await self._carry_out(turn)

    @overload
    def stream(  # type: ignore[overload-overlap]
        self: AsyncConversation[ChatResult],
        content: Content,
        *,
        output_type: Form[T],
        **request: Unpack[AsyncTypedTurnArguments],
    ) -> AsyncParseStream[T, ChatResult]: ...
    @overload
    def stream(
        self: AsyncConversation[ChatResult],
        content: Content,
        *,
        output_type: Adapter[T],
        **request: Unpack[AsyncTypedTurnArguments],
    ) -> AsyncParseStream[T, ChatResult]: ...
    @overload
    def stream(
        self: AsyncConversation[ChatResult],
        content: Content,
        *,
        output_type: Schema,
        **request: Unpack[AsyncTypedTurnArguments],
    ) -> AsyncParseStream[Any, ChatResult]: ...
    @overload
    def stream(
        self,
        content: Content,
        *,
        output_type: Form[T],
        tools: Tools = ...,
        **request: Unpack[AsyncTypedTurnArguments],
    ) -> AsyncToolStream[T]: ...
    @overload
    def stream(
        self,
        content: Content,
        *,
        output_type: Any,
        tools: Tools = ...,
        **request: Unpack[AsyncTypedTurnArguments],
    ) -> AsyncToolStream[Any]: ...
    @overload
    def stream(
        self, content: Content, *, tools: Tools, **request: Unpack[AsyncTurnArguments]
    ) -> AsyncToolStream[None]: ...
    @overload
    def stream(  # type: ignore[overload-overlap]
        self: AsyncConversation[ChatResult],
        content: Content,
        *,
        keep_partial: bool = ...,
        **request: Unpack[AsyncTurnArguments],
    ) -> AsyncStream[ChatStreamChunk, ChatResult]: ...
    @overload
    def stream(self, content: Content, **request: Unpack[AsyncTurnArguments]) -> AsyncToolStream[None]: ...
    def stream(self, content: Any, **request: Any) -> Any:
        """Say something, and stream the reply; see `Conversation.stream`."""
        with self._alone():
            return self._open(self._begin(content, request, streams=True))

    async def resume(
        self,
        decisions: Decisions | None = None,
        *,
        state: RunState | str | Mapping[str, Any] | None = None,
        **request: Unpack[AsyncResumeArguments],
    ) -> ToolRun[Any]:
        """Go on with the run of the last turn, which waits or failed; see `Conversation.resume`."""
        with self._alone():
            run: ToolRun[Any] = await self._carry_out(self._resume(decisions, state, request))
            return run

    def resume_stream(
        self,
        decisions: Decisions | None = None,
        *,
        state: RunState | str | Mapping[str, Any] | None = None,
        **request: Unpack[AsyncResumeArguments],
    ) -> AsyncToolStream[Any]:
        """Do the same as `resume`, streamed."""
        with self._alone():
            stream: AsyncToolStream[Any] = self._open(self._resume(decisions, state, request))
            return stream

    async def _prepare(self, turn: Turn) -> Any:
        if self._needs_catalogue(turn):
            await async_catalogue_for(self._client)
        return self._fit(turn)

    async def _carry_out(self, turn: Turn) -> Any:
        try:
            result = await self._call(turn)
        except BaseException as error:
            self._take(turn, turns.of_failure(turn, error))
            raise
        self._take(turn, turns.outcome_of(turn, result))
        return result

    def _open(self, turn: Turn) -> Any:
        if self._needs_catalogue(turn):
            turn.stream = late_stream(self._quiet, turn, self._call_stream(turn), self._prepare)
        else:
            self._fit(turn)
            turn.stream = self._call_stream(turn)
        self._turn = turn
        return turn.stream
