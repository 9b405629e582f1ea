# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicUsageIteration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Shape, Unknown, by_shape, by_tag

if TYPE_CHECKING:
    from .anthropic_advisor_message_usage_iteration import AnthropicAdvisorMessageUsageIteration
    from .anthropic_compaction_usage_iteration import AnthropicCompactionUsageIteration
    from .anthropic_message_usage_iteration import AnthropicMessageUsageIteration
    from .anthropic_unknown_usage_iteration import AnthropicUnknownUsageIteration

    AnthropicUsageIteration: TypeAlias = (
        AnthropicCompactionUsageIteration
        | AnthropicMessageUsageIteration
        | AnthropicAdvisorMessageUsageIteration
        | AnthropicUnknownUsageIteration
        | Unknown
    )
else:
    AnthropicUsageIteration = Any  # its parts are imported when a value of them arrives
"""Tokens of one step within an answer, by kind of step."""

decode = by_tag(
    "type",
    {
        "compaction": "anthropic_compaction_usage_iteration",
        "message": "anthropic_message_usage_iteration",
        "advisor_message": "anthropic_advisor_message_usage_iteration",
    },
    unknown=by_shape(
        Shape(
            "anthropic_unknown_usage_iteration",
            frozenset(["type"]),
            {
                "cache_creation": (dict, type(None)),
                "cache_creation_input_tokens": (int,),
                "cache_read_input_tokens": (int,),
                "input_tokens": (int,),
                "output_tokens": (int,),
                "type": (str,),
            },
        )
    ),
    absent=by_shape(
        Shape(
            "anthropic_unknown_usage_iteration",
            frozenset(["type"]),
            {
                "cache_creation": (dict, type(None)),
                "cache_creation_input_tokens": (int,),
                "cache_read_input_tokens": (int,),
                "input_tokens": (int,),
                "output_tokens": (int,),
                "type": (str,),
            },
        )
    ),
)
