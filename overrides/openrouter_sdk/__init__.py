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
    "AnyTool": "openrouter_sdk.tools.functions.given_tools",
    "App": "openrouter_sdk.config.attribution",
    "Approve": "openrouter_sdk.tools.run.decisions",
    "AsyncMapRows": "openrouter_sdk.mapping.async_map",
    "AsyncOpenRouter": "openrouter_sdk.async_client",
    "AsyncPager": "openrouter_sdk.pagination.pager",
    "AsyncParseStream": "openrouter_sdk.structured.parse_stream",
    "AsyncSpending": "openrouter_sdk.accounts.spending",
    "AsyncStream": "openrouter_sdk.streaming.stream",
    "AsyncToolStream": "openrouter_sdk.tools.tool_stream",
    "Attempt": "openrouter_sdk.config.attempts",
    "BatchResults": "openrouter_sdk.jobs.batch_results",
    "BatchRow": "openrouter_sdk.jobs.batch_results",
    "AsyncConversation": "openrouter_sdk.conversation.async_conversation",
    "CallDecision": "openrouter_sdk.tools.run.decisions",
    "Conversation": "openrouter_sdk.conversation.conversation",
    "Criteria": "openrouter_sdk.structured.decisions.scales",
    "Decision": "openrouter_sdk.structured.decisions.decision",
    "Score": "openrouter_sdk.structured.decisions.scales",
    "Deny": "openrouter_sdk.tools.driving.conduct.hooks",
    "Estimate": "openrouter_sdk.mapping.estimate",
    "Login": "openrouter_sdk.oauth",
    "MapRow": "openrouter_sdk.mapping.map_row",
    "MapRows": "openrouter_sdk.mapping.sync_map",
    "MapSummary": "openrouter_sdk.mapping.map_row",
    "NextStep": "openrouter_sdk.tools.run.actions",
    "OpenRouter": "openrouter_sdk.client",
    "Options": "openrouter_sdk.config.options",
    "Pager": "openrouter_sdk.pagination.pager",
    "ParseStream": "openrouter_sdk.structured.parse_stream",
    "ParsedReply": "openrouter_sdk.structured.parsed_reply",
    "PendingCall": "openrouter_sdk.tools.run.decisions",
    "PlannedCall": "openrouter_sdk.tools.run.actions",
    "Progress": "openrouter_sdk.progress",
    "ReasoningDelta": "openrouter_sdk.events.deltas",
    "Price": "openrouter_sdk.catalogue.price",
    "Reject": "openrouter_sdk.tools.run.decisions",
    "Response": "openrouter_sdk.exchange.response",
    "ResponseCache": "openrouter_sdk.config.attribution",
    "RetryBudget": "openrouter_sdk.config.retry",
    "RetryPolicy": "openrouter_sdk.config.retry",
    "RunEvent": "openrouter_sdk.tools.events",
    "RunFinished": "openrouter_sdk.tools.events",
    "RunLimits": "openrouter_sdk.tools.run.run_limits",
    "RunPaused": "openrouter_sdk.tools.events",
    "RunState": "openrouter_sdk.tools.run.run_state",
    "RunUsage": "openrouter_sdk.tools.run.ledger",
    "Snapshot": "openrouter_sdk.accounts.totals",
    "Spending": "openrouter_sdk.accounts.spending",
    "StepFinished": "openrouter_sdk.tools.events",
    "Stream": "openrouter_sdk.streaming.stream",
    "TextDelta": "openrouter_sdk.events.deltas",
    "Timeout": "openrouter_sdk.config.timeouts",
    "Tool": "openrouter_sdk.tools.functions.tool",
    "ToolCallDelta": "openrouter_sdk.tools.events",
    "ToolContext": "openrouter_sdk.tools.functions.tool_context",
    "ToolError": "openrouter_sdk.tools.functions.tool_context",
    "ToolFinished": "openrouter_sdk.tools.events",
    "ToolProgress": "openrouter_sdk.tools.events",
    "ToolResult": "openrouter_sdk.tools.run.decisions",
    "ToolRun": "openrouter_sdk.tools.tool_run",
    "ToolStarted": "openrouter_sdk.tools.events",
    "ToolStream": "openrouter_sdk.tools.tool_stream",
    "Totals": "openrouter_sdk.accounts.totals",
    "Unknown": "openrouter_api.types",
    "tool": "openrouter_sdk.tools.functions.tool",
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
        place = _MODULES.get(name) or ("openrouter_sdk.errors" if name in __all__ else None)
        if place is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(place), name)
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
