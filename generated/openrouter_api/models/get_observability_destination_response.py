# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GetObservabilityDestinationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .observability_destination import ObservabilityDestination

decode_observability_destination: Decode = late(
    globals(), "decode_observability_destination", "observability_destination"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GetObservabilityDestinationResponse(_Model):
    """The destination that was asked for."""

    data: ObservabilityDestination
    """The destination with its settings."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetObservabilityDestinationResponse)
        value = pop("data", UNSET)
        self.data = decode_observability_destination(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GetObservabilityDestinationResponse.decode
GetObservabilityDestinationResponse.wire_names = {
    "data": "data",
}
