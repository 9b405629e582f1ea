# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateKeysResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .create_keys_response_data import CreateKeysResponseData

decode_create_keys_response_data: Decode = late(
    globals(), "decode_create_keys_response_data", "create_keys_response_data"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateKeysResponse(_Model):
    """A new API key: its string, shown this once, and its settings."""

    data: CreateKeysResponseData
    """Settings of the new key."""
    key: str
    """The key string itself, to be sent as bearer token. No later call returns it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateKeysResponse)
        value = pop("data", UNSET)
        self.data = decode_create_keys_response_data(value)
        self.key = pop("key", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateKeysResponse.decode
CreateKeysResponse.wire_names = {
    "data": "data",
    "key": "key",
}
