# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model DeletePrivateEndpointResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .delete_private_endpoint_response_data import DeletePrivateEndpointResponseData

decode_delete_private_endpoint_response_data: Decode = late(
    globals(), "decode_delete_private_endpoint_response_data", "delete_private_endpoint_response_data"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class DeletePrivateEndpointResponse(_Model):
    """Confirmation that a private endpoint was removed."""

    data: DeletePrivateEndpointResponseData
    """What was removed."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DeletePrivateEndpointResponse)
        value = pop("data", UNSET)
        self.data = decode_delete_private_endpoint_response_data(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = DeletePrivateEndpointResponse.decode
DeletePrivateEndpointResponse.wire_names = {
    "data": "data",
}
