# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ArmorSafeguardResultStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .armor_safeguard_result_status_tool_uses_value import ArmorSafeguardResultStatusToolUsesValue

decode_armor_safeguard_result_status_tool_uses_value: Decode = late(
    globals(),
    "decode_armor_safeguard_result_status_tool_uses_value",
    "armor_safeguard_result_status_tool_uses_value",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ArmorSafeguardResultStatus(_Model):
    """Verdicts on tool uses, one by one."""

    tool_uses: dict[str, ArmorSafeguardResultStatusToolUsesValue]
    """The verdict on each tool use. What the keys are is not documented; ids of tool calls are likely."""
    type: Literal["available"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ArmorSafeguardResultStatus)
        value = pop("tool_uses", UNSET)
        self.tool_uses = (
            {
                key: decode_armor_safeguard_result_status_tool_uses_value(member)
                for key, member in value.items()
            }
            if type(value) is dict
            else value
        )
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ArmorSafeguardResultStatus.decode
ArmorSafeguardResultStatus.wire_names = {
    "tool_uses": "tool_uses",
    "type": "type",
}
