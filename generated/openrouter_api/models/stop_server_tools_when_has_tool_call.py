# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model StopServerToolsWhenHasToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class StopServerToolsWhenHasToolCall(_Model):
    """Stops when the model calls a certain tool."""

    tool_name: str
    """Name of the tool to stop at."""
    type: Literal["has_tool_call"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(StopServerToolsWhenHasToolCall)
        self.tool_name = pop("tool_name", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = StopServerToolsWhenHasToolCall.decode
StopServerToolsWhenHasToolCall.wire_names = {
    "tool_name": "tool_name",
    "type": "type",
}
