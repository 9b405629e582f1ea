# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ArmorContext."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .armor_auto_mode import ArmorAutoMode

decode_armor_auto_mode: Decode = late(globals(), "decode_armor_auto_mode", "armor_auto_mode")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ArmorContext(_Model):
    """Background for Armor's classifier. Other keys are allowed."""

    v: float
    """Version of this format. Which ones exist is not documented."""
    auto_mode: ArmorAutoMode | Unset = UNSET
    """Rules of permission and denial, and facts about the surroundings."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ArmorContext)
        self.v = pop("v", UNSET)
        if rest:
            value = pop("auto_mode", UNSET)
            self.auto_mode = decode_armor_auto_mode(value)
        else:
            self.auto_mode = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ArmorContext.decode
ArmorContext.wire_names = {
    "v": "v",
    "auto_mode": "auto_mode",
}
