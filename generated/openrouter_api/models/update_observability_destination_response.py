# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UpdateObservabilityDestinationResponse."""

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
class UpdateObservabilityDestinationResponse(_Model):
    """The destination after the update."""

    data: ObservabilityDestination
    """The destination with its new settings."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdateObservabilityDestinationResponse)
        value = pop("data", UNSET)
        self.data = decode_observability_destination(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UpdateObservabilityDestinationResponse.decode
UpdateObservabilityDestinationResponse.wire_names = {
    "data": "data",
}
