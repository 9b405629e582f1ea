# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ORAnthropicNullableCaller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_code_execution_20250825_caller import AnthropicCodeExecution20250825Caller
    from .anthropic_code_execution_20260120_caller import AnthropicCodeExecution20260120Caller
    from .anthropic_direct_caller import AnthropicDirectCaller

    ORAnthropicNullableCaller: TypeAlias = (
        AnthropicDirectCaller
        | AnthropicCodeExecution20250825Caller
        | AnthropicCodeExecution20260120Caller
        | Unknown
    )
else:
    ORAnthropicNullableCaller = Any  # its parts are imported when a value of them arrives
"""Who called a server tool: the model itself, or code running in a version of the code execution tool."""

decode = by_tag(
    "type",
    {
        "direct": "anthropic_direct_caller",
        "code_execution_20250825": "anthropic_code_execution_20250825_caller",
        "code_execution_20260120": "anthropic_code_execution_20260120_caller",
    },
)
