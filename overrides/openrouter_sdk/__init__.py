"""openrouter-sdk: a Python client for the OpenRouter HTTP API.

    from openrouter_sdk import OpenRouter

    with OpenRouter() as client:
        reply = client.chat.send(model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}])
        print(reply.text, reply.cost)

Names are imported on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_sdk._version import __version__

if TYPE_CHECKING:
    from openrouter_api.types import Unknown
    from openrouter_sdk import content, errors
    from openrouter_sdk.accounts.spending import AsyncSpending, Spending
    from openrouter_sdk.accounts.totals import Snapshot, Totals
    from openrouter_sdk.async_client import AsyncOpenRouter
    from openrouter_sdk.catalogue.price import Price
    from openrouter_sdk.client import OpenRouter
    from openrouter_sdk.config.attempts import Attempt
    from openrouter_sdk.config.attribution import App, ResponseCache
    from openrouter_sdk.config.options import Options
    from openrouter_sdk.config.retry import RetryBudget, RetryPolicy
    from openrouter_sdk.config.timeouts import Timeout
    from openrouter_sdk.conversation.async_conversation import AsyncConversation
    from openrouter_sdk.conversation.conversation import Conversation
    from openrouter_sdk.errors import (
        APIError,
        AuthenticationError,
        InvalidArgumentError,
        MissingKeyError,
        ModelMismatchError,
        ModerationError,
        OpenRouterError,
        OutputError,
        PaymentRequiredError,
        RateLimitError,
        RequestTimeoutError,
        TransportError,
    )
    from openrouter_sdk.events.deltas import ReasoningDelta, TextDelta
    from openrouter_sdk.exchange.response import Response
    from openrouter_sdk.jobs.batch_results import BatchResults, BatchRow
    from openrouter_sdk.mapping.async_map import AsyncMapRows
    from openrouter_sdk.mapping.estimate import Estimate
    from openrouter_sdk.mapping.map_row import MapRow, MapSummary
    from openrouter_sdk.mapping.sync_map import MapRows
    from openrouter_sdk.oauth import Login
    from openrouter_sdk.pagination.pager import AsyncPager, Pager
    from openrouter_sdk.progress import Progress
    from openrouter_sdk.streaming.stream import AsyncStream, Stream
    from openrouter_sdk.structured.decisions.decision import Decision
    from openrouter_sdk.structured.decisions.scales import Criteria, Score
    from openrouter_sdk.structured.parse_stream import AsyncParseStream, ParseStream
    from openrouter_sdk.structured.parsed_reply import ParsedReply
    from openrouter_sdk.tools.driving.conduct.hooks import Deny
    from openrouter_sdk.tools.events import (
        RunEvent,
        RunFinished,
        RunPaused,
        StepFinished,
        ToolCallDelta,
        ToolFinished,
        ToolProgress,
        ToolStarted,
    )
    from openrouter_sdk.tools.functions.given_tools import AnyTool
    from openrouter_sdk.tools.functions.tool import Tool, tool
    from openrouter_sdk.tools.functions.tool_context import ToolContext, ToolError
    from openrouter_sdk.tools.run.actions import NextStep, PlannedCall
    from openrouter_sdk.tools.run.decisions import Approve, CallDecision, PendingCall, Reject, ToolResult
    from openrouter_sdk.tools.run.ledger import RunUsage
    from openrouter_sdk.tools.run.run_limits import RunLimits
    from openrouter_sdk.tools.run.run_state import RunState
    from openrouter_sdk.tools.tool_run import ToolRun
    from openrouter_sdk.tools.tool_stream import AsyncToolStream, ToolStream

_MODULES = {
    "AnyTool": "tools.functions.given_tools",
    "App": "config.attribution",
    "Approve": "tools.run.decisions",
    "AsyncMapRows": "mapping.async_map",
    "AsyncOpenRouter": "async_client",
    "AsyncPager": "pagination.pager",
    "AsyncParseStream": "structured.parse_stream",
    "AsyncSpending": "accounts.spending",
    "AsyncStream": "streaming.stream",
    "AsyncToolStream": "tools.tool_stream",
    "Attempt": "config.attempts",
    "BatchResults": "jobs.batch_results",
    "BatchRow": "jobs.batch_results",
    "AsyncConversation": "conversation.async_conversation",
    "CallDecision": "tools.run.decisions",
    "Conversation": "conversation.conversation",
    "Criteria": "structured.decisions.scales",
    "Decision": "structured.decisions.decision",
    "Score": "structured.decisions.scales",
    "Deny": "tools.driving.conduct.hooks",
    "Estimate": "mapping.estimate",
    "Login": "oauth",
    "MapRow": "mapping.map_row",
    "MapRows": "mapping.sync_map",
    "MapSummary": "mapping.map_row",
    "NextStep": "tools.run.actions",
    "OpenRouter": "client",
    "Options": "config.options",
    "Pager": "pagination.pager",
    "ParseStream": "structured.parse_stream",
    "ParsedReply": "structured.parsed_reply",
    "PendingCall": "tools.run.decisions",
    "PlannedCall": "tools.run.actions",
    "Progress": "progress",
    "ReasoningDelta": "events.deltas",
    "Price": "catalogue.price",
    "Reject": "tools.run.decisions",
    "Response": "exchange.response",
    "ResponseCache": "config.attribution",
    "RetryBudget": "config.retry",
    "RetryPolicy": "config.retry",
    "RunEvent": "tools.events",
    "RunFinished": "tools.events",
    "RunLimits": "tools.run.run_limits",
    "RunPaused": "tools.events",
    "RunState": "tools.run.run_state",
    "RunUsage": "tools.run.ledger",
    "Snapshot": "accounts.totals",
    "Spending": "accounts.spending",
    "StepFinished": "tools.events",
    "Stream": "streaming.stream",
    "TextDelta": "events.deltas",
    "Timeout": "config.timeouts",
    "Tool": "tools.functions.tool",
    "ToolCallDelta": "tools.events",
    "ToolContext": "tools.functions.tool_context",
    "ToolError": "tools.functions.tool_context",
    "ToolFinished": "tools.events",
    "ToolProgress": "tools.events",
    "ToolResult": "tools.run.decisions",
    "ToolRun": "tools.tool_run",
    "ToolStarted": "tools.events",
    "ToolStream": "tools.tool_stream",
    "Totals": "accounts.totals",
    "Unknown": "types",
    "tool": "tools.functions.tool",
}
_DEPRECATED = frozenset(("UNSET", "Unset"))

__all__ = [
    "APIError",
    "AnyTool",
    "App",
    "Approve",
    "AsyncConversation",
    "AsyncMapRows",
    "AsyncOpenRouter",
    "AsyncPager",
    "AsyncParseStream",
    "AsyncSpending",
    "AsyncStream",
    "AsyncToolStream",
    "Attempt",
    "AuthenticationError",
    "BatchResults",
    "BatchRow",
    "CallDecision",
    "Conversation",
    "Criteria",
    "Decision",
    "Deny",
    "Estimate",
    "InvalidArgumentError",
    "Login",
    "MapRow",
    "MapRows",
    "MapSummary",
    "MissingKeyError",
    "ModelMismatchError",
    "ModerationError",
    "NextStep",
    "OpenRouter",
    "OpenRouterError",
    "Options",
    "OutputError",
    "Pager",
    "ParseStream",
    "ParsedReply",
    "PaymentRequiredError",
    "PendingCall",
    "PlannedCall",
    "Price",
    "Progress",
    "RateLimitError",
    "ReasoningDelta",
    "Reject",
    "RequestTimeoutError",
    "Response",
    "ResponseCache",
    "RetryBudget",
    "RetryPolicy",
    "RunEvent",
    "RunFinished",
    "RunLimits",
    "RunPaused",
    "RunState",
    "RunUsage",
    "Score",
    "Snapshot",
    "Spending",
    "StepFinished",
    "Stream",
    "TextDelta",
    "Timeout",
    "Tool",
    "ToolCallDelta",
    "ToolContext",
    "ToolError",
    "ToolFinished",
    "ToolProgress",
    "ToolResult",
    "ToolRun",
    "ToolStarted",
    "ToolStream",
    "Totals",
    "TransportError",
    "Unknown",
    "__version__",
    "content",
    "errors",
    "tool",
]

if not TYPE_CHECKING:  # so that type checkers report unknown names

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        if name in ("content", "errors"):
            return import_module(f"openrouter_sdk.{name}")
        if name in _DEPRECATED:
            return _deprecated(name)
        place = _MODULES.get(name) or ("errors" if name in __all__ else None)
        if place is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{place}"), name)
        globals()[name] = value
        return value

    def _deprecated(name: str) -> Any:
        """Return a value of `openrouter_api.unset`, with a warning."""
        import sys
        import warnings

        from openrouter_api import unset

        # `from openrouter_sdk import name` first asks whether there is such a name, which is no use of it.
        if "importlib" not in sys._getframe(2).f_code.co_filename:
            advice = "what is absent reads as None, and what is not given can be left out"
            warnings.warn(f"{name} is deprecated: {advice}", DeprecationWarning, stacklevel=3)
        return getattr(unset, name)

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
