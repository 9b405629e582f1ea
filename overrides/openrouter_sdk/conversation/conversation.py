"""`Conversation`, of the synchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from openrouter_sdk.catalogue.access import catalogue_for
from openrouter_sdk.conversation import turns
from openrouter_sdk.conversation.base_conversation import BaseConversation, R_co
from openrouter_sdk.conversation.turns import Turn

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from openrouter_api.models import ChatResult, ChatStreamChunk
    from openrouter_sdk.conversation.turn_signatures import (
        Content,
        ResumeArguments,
        Tools,
        TurnArguments,
        TypedTurnArguments,
    )
    from openrouter_sdk.streaming.stream import Stream
    from openrouter_sdk.structured.parse_stream import ParseStream
    from openrouter_sdk.structured.parsed_reply import ParsedReply
    from openrouter_sdk.structured.signatures import Adapter, Form, Schema
    from openrouter_sdk.tools.run.decisions import Decisions
    from openrouter_sdk.tools.run.run_state import RunState
    from openrouter_sdk.tools.tool_run import ToolRun
    from openrouter_sdk.tools.tool_stream import ToolStream

T = TypeVar("T")


class Conversation(BaseConversation[R_co]):
    """A chat that remembers what was said::

        chat = client.chat.conversation(model="openai/gpt-4o-mini", system="Answer in one sentence.")
        print(chat.send("What is the capital of France?").text)
        print(chat.send("And how many people live there?").text)
        path.write_text(chat.to_json())

    A turn is what is sent and all that comes back. One that fails, or whose stream is left, changes nothing
    but the cost. Whole turns are left out, the oldest first, before the conversation gets too long for the
    model; `trimmed` says which. One turn happens at a time.
    """

    @overload
    def send(  # type: ignore[overload-overlap]
        self: Conversation[ChatResult],
        content: Content,
        *,
        output_type: Form[T],
        **request: Unpack[TypedTurnArguments],
    ) -> ParsedReply[T, ChatResult]: ...
    @overload
    def send(
        self: Conversation[ChatResult],
        content: Content,
        *,
        output_type: Adapter[T],
        **request: Unpack[TypedTurnArguments],
    ) -> ParsedReply[T, ChatResult]: ...
    @overload
    def send(
        self: Conversation[ChatResult],
        content: Content,
        *,
        output_type: Schema,
        **request: Unpack[TypedTurnArguments],
    ) -> ParsedReply[Any, ChatResult]: ...
    @overload
    def send(
        self,
        content: Content,
        *,
        output_type: Form[T],
        tools: Tools = ...,
        **request: Unpack[TypedTurnArguments],
    ) -> ToolRun[T]: ...
    @overload
    def send(
        self, content: Content, *, output_type: Any, tools: Tools = ..., **request: Unpack[TypedTurnArguments]
    ) -> ToolRun[Any]: ...
    @overload
    def send(self, content: Content, *, tools: Tools, **request: Unpack[TurnArguments]) -> ToolRun[None]: ...
    @overload
    def send(self, content: Content, **request: Unpack[TurnArguments]) -> R_co: ...
    def send(self, content: Any, **request: Any) -> Any:
        """Say something, and return the reply.

        Args:
            content: Text, a content part, a list of these, or messages.
            output_type: A type for the answer, as `parse` takes it; `mode` and `output_retries` go with it.
            tools: Tools of this turn in place of those of the conversation.
            request: Arguments of `send` and `run_tools` that differ in this turn.

        Returns:
            What `client.chat.send` returns; with `output_type`, what `parse` returns; with tools, or
            arguments of runs such as `limits`, what `run_tools` returns. A run that waits for decisions is
            resumed with `resume`.

        Raises what that method raises, and InvalidArgumentError if another turn is going on or waits. The
        conversation is then as before; `resume(state=error.state)` goes on with a run that failed.
        """
        with self._alone():
            turn = self._begin(content, request, streams=False)
            self._prepare(turn)
            return self._carry_out(turn)

    @overload
    def stream(  # type: ignore[overload-overlap]
        self: Conversation[ChatResult],
        content: Content,
        *,
        output_type: Form[T],
        **request: Unpack[TypedTurnArguments],
    ) -> ParseStream[T, ChatResult]: ...
    @overload
    def stream(
        self: Conversation[ChatResult],
        content: Content,
        *,
        output_type: Adapter[T],
        **request: Unpack[TypedTurnArguments],
    ) -> ParseStream[T, ChatResult]: ...
    @overload
    def stream(
        self: Conversation[ChatResult],
        content: Content,
        *,
        output_type: Schema,
        **request: Unpack[TypedTurnArguments],
    ) -> ParseStream[Any, ChatResult]: ...
    @overload
    def stream(
        self,
        content: Content,
        *,
        output_type: Form[T],
        tools: Tools = ...,
        **request: Unpack[TypedTurnArguments],
    ) -> ToolStream[T]: ...
    @overload
    def stream(
        self, content: Content, *, output_type: Any, tools: Tools = ..., **request: Unpack[TypedTurnArguments]
    ) -> ToolStream[Any]: ...
    @overload
    def stream(
        self, content: Content, *, tools: Tools, **request: Unpack[TurnArguments]
    ) -> ToolStream[None]: ...
    @overload
    def stream(  # type: ignore[overload-overlap]
        self: Conversation[ChatResult],
        content: Content,
        *,
        keep_partial: bool = ...,
        **request: Unpack[TurnArguments],
    ) -> Stream[ChatStreamChunk, ChatResult]: ...
    @overload
    def stream(self, content: Content, **request: Unpack[TurnArguments]) -> ToolStream[None]: ...
    def stream(self, content: Any, **request: Any) -> Any:
        """Say something, and stream the reply::

            with chat.stream("Tell me more.") as stream:
                for text in stream.text():
                    print(text, end="")

        Takes the arguments of `send`, and `keep_partial`, by which the text of a stream that is left, or
        breaks, becomes the reply. Without it, the conversation is then as before. Returns what
        `client.chat.stream`, `parse_stream` or `stream_tools` returns.
        """
        with self._alone():
            turn = self._begin(content, request, streams=True)
            self._prepare(turn)
            return self._open(turn)

    def resume(
        self,
        decisions: Decisions | None = None,
        *,
        state: RunState | str | Mapping[str, Any] | None = None,
        **request: Unpack[ResumeArguments],
    ) -> ToolRun[Any]:
        """Go on with the run of the last turn, which waits, or with one that failed.

        Args:
            decisions: On pending calls, by id: `Approve()`, `Reject("why")`, `ToolResult(value)`.
            state: The state of a turn that failed, `error.state`; by default the run that waits.
            resend: Whether to send again a request that may have been billed.
            request: Other arguments of `run_tools`.

        Raises what `run_tools` raises. The run then still waits, with what has been done since.
        """
        with self._alone():
            run: ToolRun[Any] = self._carry_out(self._resume(decisions, state, request))
            return run

    def resume_stream(
        self,
        decisions: Decisions | None = None,
        *,
        state: RunState | str | Mapping[str, Any] | None = None,
        **request: Unpack[ResumeArguments],
    ) -> ToolStream[Any]:
        """Do the same as `resume`, streamed."""
        with self._alone():
            stream: ToolStream[Any] = self._open(self._resume(decisions, state, request))
            return stream

    def _prepare(self, turn: Turn) -> None:
        if self._needs_catalogue(turn):
            catalogue_for(self._client)
        self._fit(turn)

    def _carry_out(self, turn: Turn) -> Any:
        try:
            result = self._call(turn)
        except BaseException as error:
            self._take(turn, turns.of_failure(turn, error))
            raise
        self._take(turn, turns.outcome_of(turn, result))
        return result

    def _open(self, turn: Turn) -> Any:
        turn.stream = self._call_stream(turn)
        self._turn = turn
        return turn.stream
