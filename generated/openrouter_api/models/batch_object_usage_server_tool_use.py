# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectUsageServerToolUse."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectUsageServerToolUse(_Model):
    """How often a batch used server tools."""

    tool_calls_executed: int | Unset | None = UNSET
    """Server tool calls that were carried out. Null when not counted."""
    tool_calls_requested: int | Unset | None = UNSET
    """Server tool calls that the model asked for. Null when not counted."""
    web_search_requests: int | Unset | None = UNSET
    """Web searches made. Null when not counted."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectUsageServerToolUse)
        self.tool_calls_executed = pop("tool_calls_executed", UNSET)
        self.tool_calls_requested = pop("tool_calls_requested", UNSET)
        self.web_search_requests = pop("web_search_requests", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectUsageServerToolUse.decode
BatchObjectUsageServerToolUse.wire_names = {
    "tool_calls_executed": "tool_calls_executed",
    "tool_calls_requested": "tool_calls_requested",
    "web_search_requests": "web_search_requests",
}
