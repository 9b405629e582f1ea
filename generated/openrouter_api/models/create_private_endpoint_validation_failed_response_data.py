# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreatePrivateEndpointValidationFailedResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .managed_private_endpoint import ManagedPrivateEndpoint
    from .private_endpoint_validation_nullable import PrivateEndpointValidationNullable

decode_managed_private_endpoint: Decode = late(
    globals(), "decode_managed_private_endpoint", "managed_private_endpoint"
)
decode_private_endpoint_validation_nullable: Decode = late(
    globals(), "decode_private_endpoint_validation_nullable", "private_endpoint_validation_nullable"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreatePrivateEndpointValidationFailedResponseData(_Model):
    """The endpoint that was created, and its validation."""

    endpoint: ManagedPrivateEndpoint
    """The endpoint as it was left; keep its `id` to mend, activate or delete it."""
    validation: PrivateEndpointValidationNullable | None
    """Result of the checks. Null when there is none."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreatePrivateEndpointValidationFailedResponseData)
        value = pop("endpoint", UNSET)
        self.endpoint = decode_managed_private_endpoint(value)
        value = pop("validation", UNSET)
        self.validation = decode_private_endpoint_validation_nullable(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreatePrivateEndpointValidationFailedResponseData.decode
CreatePrivateEndpointValidationFailedResponseData.wire_names = {
    "endpoint": "endpoint",
    "validation": "validation",
}
