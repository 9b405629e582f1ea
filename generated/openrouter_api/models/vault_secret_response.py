# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model VaultSecretResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .vault_secret import VaultSecret

decode_vault_secret: Decode = late(globals(), "decode_vault_secret", "vault_secret")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class VaultSecretResponse(_Model):
    """Wraps the secret just stored."""

    data: VaultSecret
    """What is known of the secret, without its value."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(VaultSecretResponse)
        value = pop("data", UNSET)
        self.data = decode_vault_secret(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = VaultSecretResponse.decode
VaultSecretResponse.wire_names = {
    "data": "data",
}
