# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateExternalUserRequest."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateExternalUserRequest(_Model):
    """The end user to put on record."""

    user: str
    """Your id of the user, 1 to 512 characters."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateExternalUserRequest)
        self.user = pop("user", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateExternalUserRequest.decode
CreateExternalUserRequest.wire_names = {
    "user": "user",
}
