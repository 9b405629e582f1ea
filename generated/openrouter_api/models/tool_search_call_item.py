# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ToolSearchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ToolSearchCallItemExecution, ToolSearchCallItemStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ToolSearchCallItem(_Model):
    """An earlier search for tools with deferred loading, replayed as input."""

    call_id: str
    """Pairs the call with its `tool_search_output`."""
    execution: ToolSearchCallItemExecution
    """Who carries out the search."""
    type: Literal["tool_search_call"]
    arguments: Any = UNSET
    """What was searched for, in the form the model gave it."""
    id: str | Unset | None = UNSET
    """Id of the item."""
    status: ToolSearchCallItemStatus | Unset | None = UNSET
    """How far the search has come."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ToolSearchCallItem)
        self.call_id = pop("call_id", UNSET)
        self.execution = pop("execution", UNSET)
        self.type = pop("type", UNSET)
        self.arguments = pop("arguments", UNSET)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ToolSearchCallItem.decode
ToolSearchCallItem.wire_names = {
    "call_id": "call_id",
    "execution": "execution",
    "type": "type",
    "arguments": "arguments",
    "id": "id",
    "status": "status",
}
