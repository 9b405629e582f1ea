# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ListEndpointsZdrResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .public_endpoint import PublicEndpoint

decode_public_endpoint: Decode = late(globals(), "decode_public_endpoint", "public_endpoint")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ListEndpointsZdrResponse(_Model):
    """All endpoints without data retention."""

    data: list[PublicEndpoint]
    """The endpoints, of every model."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListEndpointsZdrResponse)
        value = pop("data", UNSET)
        self.data = [decode_public_endpoint(item) for item in value] if type(value) is list else value
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ListEndpointsZdrResponse.decode
ListEndpointsZdrResponse.wire_names = {
    "data": "data",
}
