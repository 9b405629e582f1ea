# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ListPrivateEndpointsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .private_endpoint_summary import PrivateEndpointSummary

decode_private_endpoint_summary: Decode = late(
    globals(), "decode_private_endpoint_summary", "private_endpoint_summary"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ListPrivateEndpointsResponse(_Model):
    """All private endpoints, in short form."""

    data: list[PrivateEndpointSummary]
    """The endpoints; `status` tells drafts and disabled ones from those in service."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListPrivateEndpointsResponse)
        value = pop("data", UNSET)
        self.data = (
            [decode_private_endpoint_summary(item) for item in value] if type(value) is list else value
        )
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ListPrivateEndpointsResponse.decode
ListPrivateEndpointsResponse.wire_names = {
    "data": "data",
}
