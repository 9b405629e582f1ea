# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ArmorSafeguardResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .armor_safeguard_result_status import ArmorSafeguardResultStatus

decode_armor_safeguard_result_status: Decode = late(
    globals(), "decode_armor_safeguard_result_status", "armor_safeguard_result_status"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ArmorSafeguardResult(_Model):
    """What Armor found out about the tool uses of an answer."""

    status: ArmorSafeguardResultStatus
    """The verdicts."""
    type: Literal["dangerous_tool_use"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ArmorSafeguardResult)
        value = pop("status", UNSET)
        self.status = decode_armor_safeguard_result_status(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ArmorSafeguardResult.decode
ArmorSafeguardResult.wire_names = {
    "status": "status",
    "type": "type",
}
