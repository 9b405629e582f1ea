# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ListEndpointsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .list_endpoints_response_architecture import ListEndpointsResponseArchitecture
    from .public_endpoint import PublicEndpoint

decode_list_endpoints_response_architecture: Decode = late(
    globals(), "decode_list_endpoints_response_architecture", "list_endpoints_response_architecture"
)
decode_public_endpoint: Decode = late(globals(), "decode_public_endpoint", "public_endpoint")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ListEndpointsResponse(_Model):
    """A model with the endpoints that serve it."""

    architecture: ListEndpointsResponseArchitecture
    """What goes in and out, and how text is split into tokens."""
    created: int
    """When the model was added, in Unix seconds."""
    description: str
    """What the model is, in prose."""
    endpoints: list[PublicEndpoint]
    """Offers of the model, one for each provider and variety."""
    id: str
    """Id to use as `model` in requests."""
    name: str
    """Display name."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListEndpointsResponse)
        value = pop("architecture", UNSET)
        self.architecture = decode_list_endpoints_response_architecture(value)
        self.created = pop("created", UNSET)
        self.description = pop("description", UNSET)
        value = pop("endpoints", UNSET)
        self.endpoints = [decode_public_endpoint(item) for item in value] if type(value) is list else value
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ListEndpointsResponse.decode
ListEndpointsResponse.wire_names = {
    "architecture": "architecture",
    "created": "created",
    "description": "description",
    "endpoints": "endpoints",
    "id": "id",
    "name": "name",
}
