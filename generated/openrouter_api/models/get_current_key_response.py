# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GetCurrentKeyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .get_current_key_response_data import GetCurrentKeyResponseData

decode_get_current_key_response_data: Decode = late(
    globals(), "decode_get_current_key_response_data", "get_current_key_response_data"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GetCurrentKeyResponse(_Model):
    """Wraps what is known of the key in use."""

    data: GetCurrentKeyResponseData
    """Settings and spend of the key that signed the request."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetCurrentKeyResponse)
        value = pop("data", UNSET)
        self.data = decode_get_current_key_response_data(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GetCurrentKeyResponse.decode
GetCurrentKeyResponse.wire_names = {
    "data": "data",
}
