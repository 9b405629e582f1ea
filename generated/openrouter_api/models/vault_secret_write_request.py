# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model VaultSecretWriteRequest."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class VaultSecretWriteRequest(_Model):
    """A secret value and the hosts it is for."""

    hosts: list[str]
    """Exact names of the hosts the secret is for, 1 to 100."""
    value: str
    """The secret itself, 1 to 65536 characters. No call returns it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(VaultSecretWriteRequest)
        self.hosts = pop("hosts", UNSET)
        self.value = pop("value", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = VaultSecretWriteRequest.decode
VaultSecretWriteRequest.wire_names = {
    "hosts": "hosts",
    "value": "value",
}
