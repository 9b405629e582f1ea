# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ExchangeAuthCodeForAPIKeyResponse."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ExchangeAuthCodeForAPIKeyResponse(_Model):
    """A fresh API key of the user who logged in."""

    key: str
    """The API key in plain text. Keep it: an exchange cannot be repeated with the same code."""
    user_id: str | None
    """Id of the user who owns the key, or null when it is not disclosed."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ExchangeAuthCodeForAPIKeyResponse)
        self.key = pop("key", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ExchangeAuthCodeForAPIKeyResponse.decode
ExchangeAuthCodeForAPIKeyResponse.wire_names = {
    "key": "key",
    "user_id": "user_id",
}
