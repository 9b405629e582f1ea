# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ConfigurationUpdateItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .configuration_update_reasoning import ConfigurationUpdateReasoning

decode_configuration_update_reasoning: Decode = late(
    globals(), "decode_configuration_update_reasoning", "configuration_update_reasoning"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ConfigurationUpdateItem(_Model):
    """Input item that changes settings in the course of a conversation."""

    reasoning: ConfigurationUpdateReasoning
    """Reasoning settings to change to."""
    type: Literal["configuration_update"]
    id: str | Unset | None = UNSET
    """Id of the item; null or absent when it was sent without one."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ConfigurationUpdateItem)
        value = pop("reasoning", UNSET)
        self.reasoning = decode_configuration_update_reasoning(value)
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ConfigurationUpdateItem.decode
ConfigurationUpdateItem.wire_names = {
    "reasoning": "reasoning",
    "type": "type",
    "id": "id",
}
