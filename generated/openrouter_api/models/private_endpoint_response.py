# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PrivateEndpointResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .private_endpoint import PrivateEndpoint

decode_private_endpoint: Decode = late(globals(), "decode_private_endpoint", "private_endpoint")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class PrivateEndpointResponse(_Model):
    """One private endpoint in full, wrapped in `data`."""

    data: PrivateEndpoint
    """The endpoint as it is now."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PrivateEndpointResponse)
        value = pop("data", UNSET)
        self.data = decode_private_endpoint(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = PrivateEndpointResponse.decode
PrivateEndpointResponse.wire_names = {
    "data": "data",
}
