# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicCitationsConfig."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicCitationsConfig(_Model):
    """Whether a fetched document may be cited."""

    enabled: bool
    """Whether the model may cite the document."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCitationsConfig)
        self.enabled = pop("enabled", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicCitationsConfig.decode
AnthropicCitationsConfig.wire_names = {
    "enabled": "enabled",
}
