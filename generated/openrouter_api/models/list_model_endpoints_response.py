# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ListModelEndpointsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .list_endpoints_response import ListEndpointsResponse

decode_list_endpoints_response: Decode = late(
    globals(), "decode_list_endpoints_response", "list_endpoints_response"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ListModelEndpointsResponse(_Model):
    """Envelope of a model and its endpoints."""

    data: ListEndpointsResponse
    """The model and its endpoints."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListModelEndpointsResponse)
        value = pop("data", UNSET)
        self.data = decode_list_endpoints_response(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ListModelEndpointsResponse.decode
ListModelEndpointsResponse.wire_names = {
    "data": "data",
}
