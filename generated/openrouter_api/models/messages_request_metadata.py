# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesRequestMetadata."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesRequestMetadata(_Model):
    """Who the request is made for."""

    user_id: str | Unset | None = UNSET
    """Opaque id of the end user, without personal data. Serves to detect abuse."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestMetadata)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesRequestMetadata.decode
MessagesRequestMetadata.wire_names = {
    "user_id": "user_id",
}
