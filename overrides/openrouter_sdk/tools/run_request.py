"""The arguments of `run_tools` and `stream_tools`, for type checkers only."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from os import PathLike
from typing import Any, Literal, TypeAlias, TypedDict

from openrouter_api.params import (
    ChatFunctionToolDict,
    ChatMessagesDict,
    ChatSettings,
    InputsDict,
    ResponsesRequestToolsItemDict,
    ResponsesSettings,
)
from openrouter_sdk.config.call_options import CallOptions
from openrouter_sdk.structured.modes import Mode
from openrouter_sdk.tools.driving.conduct.hooks import Deny
from openrouter_sdk.tools.events import RunEvent
from openrouter_sdk.tools.functions.given_tools import AnyTool
from openrouter_sdk.tools.run.actions import NextStep, PlannedCall
from openrouter_sdk.tools.run.decisions import Decisions, ToolResult
from openrouter_sdk.tools.run.run_limits import RunLimits
from openrouter_sdk.tools.run.run_state import RunState

Before: TypeAlias = Deny | Mapping[str, Any] | None
After: TypeAlias = ToolResult | None
Changes: TypeAlias = Mapping[str, Any] | None


class RunSettings(TypedDict, total=False):
    """How runs are carried out."""

    limits: RunLimits | None
    final_turn: bool
    context: object
    max_parallel: int
    on_tool_error: Literal["return", "raise"]


class RunArguments(RunSettings, CallOptions, total=False):
    """What runs of both clients take, beside the arguments of requests."""

    state: RunState | str | Mapping[str, Any] | None
    decisions: Decisions | None
    resend: bool


class OutputArguments(TypedDict, total=False):
    """What runs with an `output_type` take beside it."""

    mode: Mode
    output_retries: int


class StepHooks(TypedDict, total=False):
    """The functions that a run calls at each step."""

    stop_when: Callable[[RunState], object] | Sequence[Callable[[RunState], object]] | None
    prepare_step: Callable[[NextStep], Changes] | None
    before_tool: Callable[[PlannedCall], Before] | None
    after_tool: Callable[[PlannedCall, Any], After] | None


class AsyncStepHooks(TypedDict, total=False):
    """The functions that an asynchronous run calls at each step, which may be asynchronous."""

    stop_when: Callable[[RunState], object] | Sequence[Callable[[RunState], object]] | None
    prepare_step: Callable[[NextStep], Changes | Awaitable[Changes]] | None
    before_tool: Callable[[PlannedCall], Before | Awaitable[Before]] | None
    after_tool: Callable[[PlannedCall, Any], After | Awaitable[After]] | None


class SyncHooks(StepHooks, total=False):
    """The functions that a run calls."""

    checkpoint: str | PathLike[str] | Callable[[RunState], object] | None


class AsyncHooks(AsyncStepHooks, total=False):
    """The functions that an asynchronous run calls."""

    checkpoint: str | PathLike[str] | Callable[[RunState], object] | None


class ChatConversation(ChatSettings, total=False):
    """The arguments of chat requests."""

    messages: Sequence[ChatMessagesDict]
    tools: Iterable[AnyTool | ChatFunctionToolDict]


class ResponsesConversation(ResponsesSettings, total=False):
    """The arguments of responses requests."""

    input: InputsDict
    tools: Iterable[AnyTool | ResponsesRequestToolsItemDict]


class ChatStreamRun(ChatConversation, RunArguments, SyncHooks, total=False):
    """The arguments of `chat.stream_tools`."""


class ChatRun(ChatStreamRun, total=False):
    """The arguments of `chat.run_tools`."""

    on_event: Callable[[RunEvent], object] | None


class AsyncChatStreamRun(ChatConversation, RunArguments, AsyncHooks, total=False):
    """The arguments of `chat.stream_tools` of the asynchronous client."""


class AsyncChatRun(AsyncChatStreamRun, total=False):
    """The arguments of `chat.run_tools` of the asynchronous client."""

    on_event: Callable[[RunEvent], object] | None


class ResponsesStreamRun(ResponsesConversation, RunArguments, SyncHooks, total=False):
    """The arguments of `responses.stream_tools`."""


class ResponsesRun(ResponsesStreamRun, total=False):
    """The arguments of `responses.run_tools`."""

    on_event: Callable[[RunEvent], object] | None


class AsyncResponsesStreamRun(ResponsesConversation, RunArguments, AsyncHooks, total=False):
    """The arguments of `responses.stream_tools` of the asynchronous client."""


class AsyncResponsesRun(AsyncResponsesStreamRun, total=False):
    """The arguments of `responses.run_tools` of the asynchronous client."""

    on_event: Callable[[RunEvent], object] | None


class ChatStreamTypedRun(ChatStreamRun, OutputArguments, total=False):
    """The same, with an `output_type`."""


class ChatTypedRun(ChatRun, OutputArguments, total=False):
    """The same, with an `output_type`."""


class AsyncChatStreamTypedRun(AsyncChatStreamRun, OutputArguments, total=False):
    """The same, with an `output_type`."""


class AsyncChatTypedRun(AsyncChatRun, OutputArguments, total=False):
    """The same, with an `output_type`."""


class ResponsesStreamTypedRun(ResponsesStreamRun, OutputArguments, total=False):
    """The same, with an `output_type`."""


class ResponsesTypedRun(ResponsesRun, OutputArguments, total=False):
    """The same, with an `output_type`."""


class AsyncResponsesStreamTypedRun(AsyncResponsesStreamRun, OutputArguments, total=False):
    """The same, with an `output_type`."""


class AsyncResponsesTypedRun(AsyncResponsesRun, OutputArguments, total=False):
    """The same, with an `output_type`."""
