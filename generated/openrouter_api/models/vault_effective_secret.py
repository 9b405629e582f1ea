# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model VaultEffectiveSecret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import VaultEffectiveSecretScope


@_define(slots=True, kw_only=True, eq=False, repr=False)
class VaultEffectiveSecret(_Model):
    """A secret that an intern can use: what is known of it, without its value."""

    created_at: str
    """When the secret was stored."""
    fingerprint: str | None
    """Mark that stands for the value without giving it away. How it is made is not documented. Null
    when there is none.
    """
    hosts: list[str] | None
    """Exact names of the hosts the secret is for. Null when none are recorded."""
    name: str
    """Name the secret is stored under."""
    scope: VaultEffectiveSecretScope
    """Where the intern has the secret from."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(VaultEffectiveSecret)
        self.created_at = pop("created_at", UNSET)
        self.fingerprint = pop("fingerprint", UNSET)
        self.hosts = pop("hosts", UNSET)
        self.name = pop("name", UNSET)
        self.scope = pop("scope", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = VaultEffectiveSecret.decode
VaultEffectiveSecret.wire_names = {
    "created_at": "created_at",
    "fingerprint": "fingerprint",
    "hosts": "hosts",
    "name": "name",
    "scope": "scope",
}
