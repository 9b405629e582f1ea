"""The types of the arguments of `map`, for type checkers only."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping, Sequence
from os import PathLike
from typing import Any, Literal, TypeAlias, TypedDict

from openrouter_api.operation import Retries, Timeouts
from openrouter_api.params import (
    ChatFunctionToolDict,
    ChatMessagesDict,
    ChatSettings,
    InputsDict,
    ResponsesRequestToolsItemDict,
    ResponsesSettings,
)
from openrouter_sdk.config.options import Options
from openrouter_sdk.progress import ProgressOption
from openrouter_sdk.structured.modes import Mode
from openrouter_sdk.tools.events import RunEvent
from openrouter_sdk.tools.functions.given_tools import AnyTool
from openrouter_sdk.tools.run.actions import NextStep, PlannedCall
from openrouter_sdk.tools.run.run_limits import RunLimits
from openrouter_sdk.tools.run.run_state import RunState
from openrouter_sdk.tools.run_request import After, Before, Changes

MapRequest: TypeAlias = str | Mapping[str, Any]
"""The text of a prompt, or arguments of `send`, with an `id` that may be left out."""
Requests: TypeAlias = Iterable[MapRequest]
AsyncRequests: TypeAlias = Iterable[MapRequest] | AsyncIterable[MapRequest]

ChatTools: TypeAlias = Iterable[AnyTool | ChatFunctionToolDict]
ResponsesTools: TypeAlias = Iterable[AnyTool | ResponsesRequestToolsItemDict]


class MapArguments(TypedDict, total=False):
    """What maps take beside the arguments of requests."""

    concurrency: int
    window: int | None
    ordered: bool
    journal: str | PathLike[str] | None
    budget: float | None
    progress: ProgressOption
    timeout: float | Timeouts | None
    retries: int | Retries
    headers: Mapping[str, str | None]
    extra_query: Mapping[str, object]
    extra_body: Mapping[str, object]
    options: Options | None


class OutputArguments(TypedDict, total=False):
    """What maps with an `output_type` take beside it."""

    mode: Mode
    output_retries: int


class RunMapArguments(TypedDict, total=False):
    """What maps with `tools` take beside them."""

    limits: RunLimits | None
    final_turn: bool
    context: object
    max_parallel: int
    on_tool_error: Literal["return", "raise"]
    on_event: Callable[[RunEvent], object] | None
    stop_when: Callable[[RunState], object] | Sequence[Callable[[RunState], object]] | None


class SyncRunMap(RunMapArguments, total=False):
    """The functions that each run calls."""

    prepare_step: Callable[[NextStep], Changes] | None
    before_tool: Callable[[PlannedCall], Before] | None
    after_tool: Callable[[PlannedCall, Any], After] | None


class AsyncRunMap(RunMapArguments, total=False):
    """The functions that each asynchronous run calls, which may be asynchronous."""

    prepare_step: Callable[[NextStep], Changes | Awaitable[Changes]] | None
    before_tool: Callable[[PlannedCall], Before | Awaitable[Before]] | None
    after_tool: Callable[[PlannedCall, Any], After | Awaitable[After]] | None


class ChatMap(ChatSettings, MapArguments, total=False):
    """The arguments of `chat.map`."""

    messages: Sequence[ChatMessagesDict]


class ChatParseMap(ChatMap, OutputArguments, total=False):
    """The same, with an `output_type`."""


class ChatRunMap(ChatMap, SyncRunMap, total=False):
    """The same, with `tools`."""


class ChatTypedRunMap(ChatRunMap, OutputArguments, total=False):
    """The same, with both."""


class AsyncChatRunMap(ChatMap, AsyncRunMap, total=False):
    """The arguments of `chat.map` of the asynchronous client, with `tools`."""


class AsyncChatTypedRunMap(AsyncChatRunMap, OutputArguments, total=False):
    """The same, with an `output_type`."""


class ResponsesMap(ResponsesSettings, MapArguments, total=False):
    """The arguments of `responses.map`."""

    input: InputsDict


class ResponsesParseMap(ResponsesMap, OutputArguments, total=False):
    """The same, with an `output_type`."""


class ResponsesRunMap(ResponsesMap, SyncRunMap, total=False):
    """The same, with `tools`."""


class ResponsesTypedRunMap(ResponsesRunMap, OutputArguments, total=False):
    """The same, with both."""


class AsyncResponsesRunMap(ResponsesMap, AsyncRunMap, total=False):
    """The arguments of `responses.map` of the asynchronous client, with `tools`."""


class AsyncResponsesTypedRunMap(AsyncResponsesRunMap, OutputArguments, total=False):
    """The same, with an `output_type`."""
