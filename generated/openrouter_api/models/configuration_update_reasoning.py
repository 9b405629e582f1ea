# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ConfigurationUpdateReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ConfigurationUpdateReasoningEffort


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ConfigurationUpdateReasoning(_Model):
    """A change in how much the model thinks."""

    effort: ConfigurationUpdateReasoningEffort
    """How much to think from this point of the conversation on."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ConfigurationUpdateReasoning)
        self.effort = pop("effort", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ConfigurationUpdateReasoning.decode
ConfigurationUpdateReasoning.wire_names = {
    "effort": "effort",
}
