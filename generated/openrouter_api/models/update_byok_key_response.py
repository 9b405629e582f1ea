# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UpdateBYOKKeyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .byok_key import BYOKKey

decode_byok_key: Decode = late(globals(), "decode_byok_key", "byok_key")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class UpdateBYOKKeyResponse(_Model):
    """The changed credential, wrapped in `data`."""

    data: BYOKKey
    """The credential after the change, without its secret."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdateBYOKKeyResponse)
        value = pop("data", UNSET)
        self.data = decode_byok_key(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UpdateBYOKKeyResponse.decode
UpdateBYOKKeyResponse.wire_names = {
    "data": "data",
}
