# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model EndpointsMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .endpoint_info import EndpointInfo

decode_endpoint_info: Decode = late(globals(), "decode_endpoint_info", "endpoint_info")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class EndpointsMetadata(_Model):
    """The endpoints considered for a request."""

    available: list[EndpointInfo]
    """The endpoints, one by one."""
    total: int
    """How many there were."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(EndpointsMetadata)
        value = pop("available", UNSET)
        self.available = [decode_endpoint_info(item) for item in value] if type(value) is list else value
        self.total = pop("total", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = EndpointsMetadata.decode
EndpointsMetadata.wire_names = {
    "available": "available",
    "total": "total",
}
