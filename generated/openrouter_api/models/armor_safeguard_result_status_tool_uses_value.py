# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ArmorSafeguardResultStatusToolUsesValue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .armor_safeguard_result_status_tool_uses_value_evaluated import (
        ArmorSafeguardResultStatusToolUsesValueEvaluated,
    )
    from .armor_safeguard_result_status_tool_uses_value_skipped import (
        ArmorSafeguardResultStatusToolUsesValueSkipped,
    )
    from .armor_safeguard_result_status_tool_uses_value_unavailable import (
        ArmorSafeguardResultStatusToolUsesValueUnavailable,
    )

    ArmorSafeguardResultStatusToolUsesValue: TypeAlias = (
        ArmorSafeguardResultStatusToolUsesValueEvaluated
        | ArmorSafeguardResultStatusToolUsesValueSkipped
        | ArmorSafeguardResultStatusToolUsesValueUnavailable
        | Unknown
    )
else:
    ArmorSafeguardResultStatusToolUsesValue = Any  # its parts are imported when a value of them arrives
"""What became of the check of one tool use: a verdict, skipped, or unavailable."""

decode = by_tag(
    "type",
    {
        "evaluated": "armor_safeguard_result_status_tool_uses_value_evaluated",
        "skipped": "armor_safeguard_result_status_tool_uses_value_skipped",
        "unavailable": "armor_safeguard_result_status_tool_uses_value_unavailable",
    },
)
