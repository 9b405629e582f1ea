# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputMemoryServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import OutputMemoryServerToolItemAction, ToolCallStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputMemoryServerToolItem(_Model):
    """An operation of the memory tool."""

    status: ToolCallStatus
    """How far the operation has come."""
    type: Literal["openrouter:memory"]
    action: OutputMemoryServerToolItemAction | Unset = UNSET
    """What was done."""
    id: str | Unset = UNSET
    """Id of the item."""
    key: str | Unset = UNSET
    """Name the value is kept under."""
    value: Any = UNSET
    """The value read or written."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputMemoryServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.action = pop("action", UNSET)
        self.id = pop("id", UNSET)
        self.key = pop("key", UNSET)
        self.value = pop("value", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputMemoryServerToolItem.decode
OutputMemoryServerToolItem.wire_names = {
    "status": "status",
    "type": "type",
    "action": "action",
    "id": "id",
    "key": "key",
    "value": "value",
}
