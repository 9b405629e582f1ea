# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateAuthKeysCodeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .create_auth_keys_code_response_data import CreateAuthKeysCodeResponseData

decode_create_auth_keys_code_response_data: Decode = late(
    globals(), "decode_create_auth_keys_code_response_data", "create_auth_keys_code_response_data"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateAuthKeysCodeResponse(_Model):
    """The new authorization code, wrapped in `data`."""

    data: CreateAuthKeysCodeResponseData
    """The code and the app it belongs to."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateAuthKeysCodeResponse)
        value = pop("data", UNSET)
        self.data = decode_create_auth_keys_code_response_data(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateAuthKeysCodeResponse.decode
CreateAuthKeysCodeResponse.wire_names = {
    "data": "data",
}
