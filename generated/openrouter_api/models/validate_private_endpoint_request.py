# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ValidatePrivateEndpointRequest."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ValidatePrivateEndpointRequest(_Model):
    """Where to validate a private endpoint."""

    workspace_id: str
    """Workspace in which to validate the endpoint. By the reason `no_byok_key`, it must hold a key for
    the provider.
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
        self = _new(ValidatePrivateEndpointRequest)
        self.workspace_id = pop("workspace_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ValidatePrivateEndpointRequest.decode
ValidatePrivateEndpointRequest.wire_names = {
    "workspace_id": "workspace_id",
}
