# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateKeysRequestExternal."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateKeysRequestExternal(_Model):
    """The end user of your own product that a new key is for."""

    user: str
    """Your id of the user, as in `external_users`."""
    api_key: str | Unset = UNSET
    """An API key that goes with the user. Beyond the name, nothing is documented."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateKeysRequestExternal)
        self.user = pop("user", UNSET)
        self.api_key = pop("api_key", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateKeysRequestExternal.decode
CreateKeysRequestExternal.wire_names = {
    "user": "user",
    "api_key": "api_key",
}
