# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesDeltaEventUsageServerToolUse."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesDeltaEventUsageServerToolUse(_Model):
    """How often server tools reached for the web."""

    web_fetch_requests: int
    """Number of pages fetched."""
    web_search_requests: int
    """Number of web searches made."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesDeltaEventUsageServerToolUse)
        self.web_fetch_requests = pop("web_fetch_requests", UNSET)
        self.web_search_requests = pop("web_search_requests", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesDeltaEventUsageServerToolUse.decode
MessagesDeltaEventUsageServerToolUse.wire_names = {
    "web_fetch_requests": "web_fetch_requests",
    "web_search_requests": "web_search_requests",
}
