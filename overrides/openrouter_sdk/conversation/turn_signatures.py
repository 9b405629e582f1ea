"""The arguments of conversations, for type checkers only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias, TypedDict

from openrouter_api.params import ChatFunctionToolDict, ChatMessagesDict, ChatSettings
from openrouter_sdk.config.call_options import CallOptions
from openrouter_sdk.tools.events import RunEvent
from openrouter_sdk.tools.functions.given_tools import AnyTool
from openrouter_sdk.tools.run_request import AsyncHooks, OutputArguments, RunSettings, SyncHooks

Content: TypeAlias = "str | Mapping[str, Any] | Sequence[str | Mapping[str, Any]]"
"""Text, a content part, a list of these, or messages."""
Tools: TypeAlias = Iterable[AnyTool | ChatFunctionToolDict]


class CallArguments(RunSettings, CallOptions, total=False):
    """What turns take beside the arguments of requests."""

    on_event: Callable[[RunEvent], object] | None


class BeginArguments(TypedDict, total=False):
    """What conversations take beside the arguments of their turns."""

    system: str | Sequence[Mapping[str, Any]] | None
    messages: Sequence[ChatMessagesDict]
    max_prompt_tokens: int | None
    state: str | bytes | Mapping[str, Any] | None


class TurnArguments(ChatSettings, CallArguments, SyncHooks, total=False):
    """The arguments of a turn."""


class AsyncTurnArguments(ChatSettings, CallArguments, AsyncHooks, total=False):
    """The arguments of a turn of the asynchronous client."""


class ConversationArguments(TurnArguments, BeginArguments, total=False):
    """The arguments of `chat.conversation`."""


class AsyncConversationArguments(AsyncTurnArguments, BeginArguments, total=False):
    """The arguments of `chat.conversation` of the asynchronous client."""


class TypedTurnArguments(TurnArguments, OutputArguments, total=False):
    """The arguments of a turn with an `output_type`."""


class AsyncTypedTurnArguments(AsyncTurnArguments, OutputArguments, total=False):
    """The arguments of a turn of the asynchronous client with an `output_type`."""


class ResumeArguments(SyncHooks, CallArguments, total=False):
    """The arguments of `resume`, beside state and decisions."""

    tools: Tools
    resend: bool


class AsyncResumeArguments(AsyncHooks, CallArguments, total=False):
    """The arguments of `resume` of the asynchronous client, beside state and decisions."""

    tools: Tools
    resend: bool
