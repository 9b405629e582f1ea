# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ServerToolNativeSupport."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ServerToolNativeSupport(_Model):
    """Where a tool is built in at the provider, in numbers. `tools.get_tool` names the models."""

    endpoint_count: int
    """Number of endpoints, each one model at one provider, that have the tool built in."""
    model_count: int
    """Number of models that have the tool built in at some provider."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ServerToolNativeSupport)
        self.endpoint_count = pop("endpoint_count", UNSET)
        self.model_count = pop("model_count", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ServerToolNativeSupport.decode
ServerToolNativeSupport.wire_names = {
    "endpoint_count": "endpoint_count",
    "model_count": "model_count",
}
