# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ManagedPrivateEndpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import PrivateEndpointDeclaredRegion, PrivateEndpointStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ManagedPrivateEndpoint(_Model):
    """A private endpoint with its state, as the calls that create, activate, enable or disable it
    answer.
    """

    created_at: str
    """When the endpoint was created, ISO 8601."""
    declared_region: PrivateEndpointDeclaredRegion | None
    """Region that you declared for the endpoint. Null when none was declared."""
    declared_zdr: bool | None
    """Zero data retention (ZDR) as you declared it for the endpoint. Null when nothing was declared."""
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
        self = _new(ManagedPrivateEndpoint)
        self.created_at = pop("created_at", UNSET)
        self.declared_region = pop("declared_region", UNSET)
        self.declared_zdr = pop("declared_zdr", UNSET)
        self.id = pop("id", UNSET)
        self.model_name = pop("model_name", UNSET)
        self.model_permaslug = pop("model_permaslug", UNSET)
        self.model_slug = pop("model_slug", UNSET)
        self.provider_name = pop("provider_name", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ManagedPrivateEndpoint.decode
ManagedPrivateEndpoint.wire_names = {
    "created_at": "created_at",
    "declared_region": "declared_region",
    "declared_zdr": "declared_zdr",
    "id": "id",
    "model_name": "model_name",
    "model_permaslug": "model_permaslug",
    "model_slug": "model_slug",
    "provider_name": "provider_name",
    "status": "status",
}
