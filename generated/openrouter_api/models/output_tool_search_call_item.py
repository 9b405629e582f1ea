# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputToolSearchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ToolCallStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputToolSearchCallItem(_Model):
    """The model's wish to search for tools with deferred loading, for your program to carry out."""

    call_id: str
    """Name it in the `tool_search_output` that answers the call."""
    execution: Literal["client"]
    status: ToolCallStatus
    """How far the call has come."""
    type: Literal["tool_search_call"]
    arguments: Any = UNSET
    """What to search for, in the form the model gave it."""
    id: str | Unset = UNSET
    """Id of the item."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputToolSearchCallItem)
        self.call_id = pop("call_id", UNSET)
        self.execution = pop("execution", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.arguments = pop("arguments", UNSET)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputToolSearchCallItem.decode
OutputToolSearchCallItem.wire_names = {
    "call_id": "call_id",
    "execution": "execution",
    "status": "status",
    "type": "type",
    "arguments": "arguments",
    "id": "id",
}
