# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreatePrivateEndpointValidationFailedResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .create_private_endpoint_validation_failed_response_data import (
        CreatePrivateEndpointValidationFailedResponseData,
    )
    from .create_private_endpoint_validation_failed_response_error import (
        CreatePrivateEndpointValidationFailedResponseError,
    )

decode_create_private_endpoint_validation_failed_response_data: Decode = late(
    globals(),
    "decode_create_private_endpoint_validation_failed_response_data",
    "create_private_endpoint_validation_failed_response_data",
)
decode_create_private_endpoint_validation_failed_response_error: Decode = late(
    globals(),
    "decode_create_private_endpoint_validation_failed_response_error",
    "create_private_endpoint_validation_failed_response_error",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreatePrivateEndpointValidationFailedResponse(_Model):
    """A private endpoint was created, but could not be put into service as `activate` asked."""

    data: CreatePrivateEndpointValidationFailedResponseData
    """The endpoint and what the validation found."""
    error: CreatePrivateEndpointValidationFailedResponseError
    """What went wrong, in short."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreatePrivateEndpointValidationFailedResponse)
        value = pop("data", UNSET)
        self.data = decode_create_private_endpoint_validation_failed_response_data(value)
        value = pop("error", UNSET)
        self.error = decode_create_private_endpoint_validation_failed_response_error(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreatePrivateEndpointValidationFailedResponse.decode
CreatePrivateEndpointValidationFailedResponse.wire_names = {
    "data": "data",
    "error": "error",
}
