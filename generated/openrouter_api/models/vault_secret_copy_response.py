# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model VaultSecretCopyResponse."""

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
class VaultSecretCopyResponse(_Model):
    """The copies that were made."""

    data: list[VaultSecret]
    """The secrets the intern now has, without their values."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(VaultSecretCopyResponse)
        value = pop("data", UNSET)
        self.data = [decode_vault_secret(item) for item in value] if type(value) is list else value
        self.additional_properties = rest
        return self


_new = object.__new__
decode = VaultSecretCopyResponse.decode
VaultSecretCopyResponse.wire_names = {
    "data": "data",
}
