# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ExternalUser."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ExternalUser(_Model):
    """An end user of your own product, as OpenRouter has it on record."""

    created_at: str
    """When the user was put on record."""
    is_active: bool
    """Whether the user is active."""
    updated_at: str
    """When the record last changed."""
    user: str
    """Your id of the user, which names it in the other calls."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ExternalUser)
        self.created_at = pop("created_at", UNSET)
        self.is_active = pop("is_active", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        self.user = pop("user", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ExternalUser.decode
ExternalUser.wire_names = {
    "created_at": "created_at",
    "is_active": "is_active",
    "updated_at": "updated_at",
    "user": "user",
}
