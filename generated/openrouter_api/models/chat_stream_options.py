# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatStreamOptions."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatStreamOptions(_Model):
    """Options of a stream, without effect."""

    include_usage: bool | Unset = UNSET
    """Has no effect; leave it out. Every stream reports usage. Deprecated."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatStreamOptions)
        self.include_usage = pop("include_usage", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatStreamOptions.decode
ChatStreamOptions.wire_names = {
    "include_usage": "include_usage",
}
