# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UpdatePrivateEndpointRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import UpdatePrivateEndpointRequestDeclaredRegion


@_define(slots=True, kw_only=True, eq=False, repr=False)
class UpdatePrivateEndpointRequest(_Model):
    """New settings for a draft. What happens to settings left out is not documented."""

    upstream_model_id: str
    """Id by which the provider itself knows the model or deployment. Send it even when it stays the
    same.
    """
    base_url: str | Unset = UNSET
    """New base URL of the provider's API for this endpoint."""
    declared_region: UpdatePrivateEndpointRequestDeclaredRegion | Unset | None = UNSET
    """Region in which the endpoint processes requests, as you declare it. Null declares none."""
    declared_zdr: bool | Unset | None = UNSET
    """Whether the endpoint works under zero data retention (ZDR), as you declare it. Null declares
    nothing.
    """
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdatePrivateEndpointRequest)
        self.upstream_model_id = pop("upstream_model_id", UNSET)
        self.base_url = pop("base_url", UNSET)
        self.declared_region = pop("declared_region", UNSET)
        self.declared_zdr = pop("declared_zdr", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UpdatePrivateEndpointRequest.decode
UpdatePrivateEndpointRequest.wire_names = {
    "upstream_model_id": "upstream_model_id",
    "base_url": "base_url",
    "declared_region": "declared_region",
    "declared_zdr": "declared_zdr",
}
