# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ExternalUserResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .external_user import ExternalUser

decode_external_user: Decode = late(globals(), "decode_external_user", "external_user")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ExternalUserResponse(_Model):
    """Wraps one external user."""

    data: ExternalUser
    """The user as it is on record now."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ExternalUserResponse)
        value = pop("data", UNSET)
        self.data = decode_external_user(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ExternalUserResponse.decode
ExternalUserResponse.wire_names = {
    "data": "data",
}
