# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type StopServerToolsWhen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Decode, late

if TYPE_CHECKING:
    from .stop_server_tools_when_condition import StopServerToolsWhenCondition

    StopServerToolsWhen: TypeAlias = list[StopServerToolsWhenCondition]
else:
    StopServerToolsWhen = Any  # its parts are imported when a value of them arrives
"""Conditions of which any one ends the use of server tools. The model then gets one last turn without
tools.
"""

decode_stop_server_tools_when_condition: Decode = late(
    globals(), "decode_stop_server_tools_when_condition", "stop_server_tools_when_condition"
)


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return [decode_stop_server_tools_when_condition(item) for item in value] if type(value) is list else value
