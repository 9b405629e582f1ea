# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GetCurrentKeyResponseDataRateLimit."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GetCurrentKeyResponseDataRateLimit(_Model):
    """Leftover of an older rate limit scheme; carries no usable numbers."""

    interval: str
    """Period that `requests` once referred to."""
    note: str
    """Remark of the server about this block, for people to read."""
    requests: int
    """Always -1, which is not a count."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetCurrentKeyResponseDataRateLimit)
        self.interval = pop("interval", UNSET)
        self.note = pop("note", UNSET)
        self.requests = pop("requests", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GetCurrentKeyResponseDataRateLimit.decode
GetCurrentKeyResponseDataRateLimit.wire_names = {
    "interval": "interval",
    "note": "note",
    "requests": "requests",
}
