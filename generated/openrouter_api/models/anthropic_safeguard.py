# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicSafeguard."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicSafeguard(_Model):
    """A safety check on the request, and what it is to know. Further fields depend on its type."""

    type: str
    """Which check to run. The known types are not documented."""
    classifier_context: dict[str, Any] | Unset = UNSET
    """Background for the classifier behind the check. The keys depend on the type."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicSafeguard)
        self.type = pop("type", UNSET)
        self.classifier_context = pop("classifier_context", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicSafeguard.decode
AnthropicSafeguard.wire_names = {
    "type": "type",
    "classifier_context": "classifier_context",
}
