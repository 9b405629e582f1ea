# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model EndpointInfo."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class EndpointInfo(_Model):
    """An endpoint that was considered for a request."""

    model: str
    """Model of the endpoint."""
    provider: str
    """Provider of the endpoint."""
    selected: bool
    """Whether the endpoint gave the answer. On an error, none did."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(EndpointInfo)
        self.model = pop("model", UNSET)
        self.provider = pop("provider", UNSET)
        self.selected = pop("selected", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = EndpointInfo.decode
EndpointInfo.wire_names = {
    "model": "model",
    "provider": "provider",
    "selected": "selected",
}
