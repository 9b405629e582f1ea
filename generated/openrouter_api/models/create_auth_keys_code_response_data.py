# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateAuthKeysCodeResponseData."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateAuthKeysCodeResponseData(_Model):
    """An authorization code that waits to be exchanged."""

    app_id: int
    """Number of the app to which the code was issued."""
    created_at: str
    """When the code was made, ISO 8601."""
    id: str
    """The code itself: pass it as `code` when exchanging."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateAuthKeysCodeResponseData)
        self.app_id = pop("app_id", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateAuthKeysCodeResponseData.decode
CreateAuthKeysCodeResponseData.wire_names = {
    "app_id": "app_id",
    "created_at": "created_at",
    "id": "id",
}
