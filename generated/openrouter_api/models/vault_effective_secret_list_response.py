# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model VaultEffectiveSecretListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .vault_effective_secret import VaultEffectiveSecret

decode_vault_effective_secret: Decode = late(
    globals(), "decode_vault_effective_secret", "vault_effective_secret"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class VaultEffectiveSecretListResponse(_Model):
    """One page of the secrets an intern can use."""

    data: list[VaultEffectiveSecret]
    """The secrets of this page."""
    has_more: bool
    """Whether more secrets follow this page."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(VaultEffectiveSecretListResponse)
        value = pop("data", UNSET)
        self.data = [decode_vault_effective_secret(item) for item in value] if type(value) is list else value
        self.has_more = pop("has_more", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = VaultEffectiveSecretListResponse.decode
VaultEffectiveSecretListResponse.wire_names = {
    "data": "data",
    "has_more": "has_more",
}
