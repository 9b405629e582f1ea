# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PrivateEndpointSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import PrivateEndpointStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class PrivateEndpointSummary(_Model):
    """A private endpoint in short form; `private_endpoints.get` gives the rest."""

    created_at: str
    """When the endpoint was created, ISO 8601."""
    id: str
    """Id that the other `private_endpoints` operations take."""
    model_name: str | None
    """Display name of the model. Null when unknown."""
    model_permaslug: str
    """Permanent slug of the model version that the endpoint serves."""
    model_slug: str | None
    """Slug of the model, which may move on to another version. Null when unknown."""
    provider_name: str
    """Name of the provider that runs the endpoint."""
    status: PrivateEndpointStatus
    """Whether the endpoint is a draft, in service or disabled."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PrivateEndpointSummary)
        self.created_at = pop("created_at", UNSET)
        self.id = pop("id", UNSET)
        self.model_name = pop("model_name", UNSET)
        self.model_permaslug = pop("model_permaslug", UNSET)
        self.model_slug = pop("model_slug", UNSET)
        self.provider_name = pop("provider_name", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = PrivateEndpointSummary.decode
PrivateEndpointSummary.wire_names = {
    "created_at": "created_at",
    "id": "id",
    "model_name": "model_name",
    "model_permaslug": "model_permaslug",
    "model_slug": "model_slug",
    "provider_name": "provider_name",
    "status": "status",
}
