# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type StopServerToolsWhenCondition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .stop_server_tools_when_finish_reason_is import StopServerToolsWhenFinishReasonIs
    from .stop_server_tools_when_has_tool_call import StopServerToolsWhenHasToolCall
    from .stop_server_tools_when_max_cost import StopServerToolsWhenMaxCost
    from .stop_server_tools_when_max_tokens_used import StopServerToolsWhenMaxTokensUsed
    from .stop_server_tools_when_step_count_is import StopServerToolsWhenStepCountIs

    StopServerToolsWhenCondition: TypeAlias = (
        StopServerToolsWhenStepCountIs
        | StopServerToolsWhenHasToolCall
        | StopServerToolsWhenMaxTokensUsed
        | StopServerToolsWhenMaxCost
        | StopServerToolsWhenFinishReasonIs
        | Unknown
    )
else:
    StopServerToolsWhenCondition = Any  # its parts are imported when a value of them arrives
"""A condition that ends the use of server tools."""

decode = by_tag(
    "type",
    {
        "step_count_is": "stop_server_tools_when_step_count_is",
        "has_tool_call": "stop_server_tools_when_has_tool_call",
        "max_tokens_used": "stop_server_tools_when_max_tokens_used",
        "max_cost": "stop_server_tools_when_max_cost",
        "finish_reason_is": "stop_server_tools_when_finish_reason_is",
    },
)
