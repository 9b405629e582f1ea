# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OAuthJwks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .o_auth_jwks_keys_item import OAuthJwksKeysItem

decode_o_auth_jwks_keys_item: Decode = late(
    globals(), "decode_o_auth_jwks_keys_item", "o_auth_jwks_keys_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OAuthJwks(_Model):
    """A JSON Web Key Set, the public keys for checking signatures."""

    keys: list[OAuthJwksKeysItem]
    """The keys, told apart by `kid`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OAuthJwks)
        value = pop("keys", UNSET)
        self.keys = [decode_o_auth_jwks_keys_item(item) for item in value] if type(value) is list else value
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OAuthJwks.decode
OAuthJwks.wire_names = {
    "keys": "keys",
}
