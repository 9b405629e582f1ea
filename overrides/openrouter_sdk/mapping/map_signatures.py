"""The types of the arguments of `map`, for type checkers only."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
from os import PathLike
from typing import Any, TypeAlias

from openrouter_api.params import (
    ChatFunctionToolDict,
    ChatMessagesDict,
    ChatSettings,
    InputsDict,
    ResponsesRequestToolsItemDict,
    ResponsesSettings,
)
from openrouter_sdk.config.call_options import CallOptions
from openrouter_sdk.progress import ProgressOption
from openrouter_sdk.tools.events import RunEvent
from openrouter_sdk.tools.functions.given_tools import AnyTool
from openrouter_sdk.tools.run_request import AsyncStepHooks, OutputArguments, RunSettings, StepHooks

MapRequest: TypeAlias = str | Mapping[str, Any]
"""The text of a prompt, or arguments of `send`, with an `id` that may be left out."""
Requests: TypeAlias = Iterable[MapRequest]
AsyncRequests: TypeAlias = Iterable[MapRequest] | AsyncIterable[MapRequest]

ChatTools: TypeAlias = Iterable[AnyTool | ChatFunctionToolDict]
ResponsesTools: TypeAlias = Iterable[AnyTool | ResponsesRequestToolsItemDict]


class MapArguments(CallOptions, total=False):
    """What maps take beside the arguments of requests."""

    concurrency: int
    window: int | None
    ordered: bool
    journal: str | PathLike[str] | None
    budget: float | None
    progress: ProgressOption


class RunMapArguments(RunSettings, total=False):
    """What maps with `tools` take beside them."""

    on_event: Callable[[RunEvent], object] | None


class SyncRunMap(RunMapArguments, StepHooks, total=False):
    """The same, with the functions that each run calls."""


class AsyncRunMap(RunMapArguments, AsyncStepHooks, total=False):
    """The same, with the functions that each asynchronous run calls."""


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
