# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model VaultSecretCopyRequest."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class VaultSecretCopyRequest(_Model):
    """Which secrets of the vault to copy to an intern."""

    names: list[str]
    """Names of the secrets, 1 to 100, as `vault.list_vault_secrets` gives them."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(VaultSecretCopyRequest)
        self.names = pop("names", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = VaultSecretCopyRequest.decode
VaultSecretCopyRequest.wire_names = {
    "names": "names",
}
