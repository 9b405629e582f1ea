# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model FunctionCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ToolCallStatus
    from .function_call_item_subagent_items_item import FunctionCallItemSubagentItemsItem

decode_function_call_item_subagent_items_item: Decode = late(
    globals(), "decode_function_call_item_subagent_items_item", "function_call_item_subagent_items_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class FunctionCallItem(_Model):
    """An earlier function call by the model, replayed as input."""

    arguments: str
    """The arguments as JSON text; it may be invalid JSON, so parse with care."""
    call_id: str
    """Pairs the call with its `function_call_output`."""
    name: str
    """Name of the function called."""
    type: Literal["function_call"]
    async_: bool | Unset | None = UNSET
    """Whether the call was asynchronous, as the function was declared; null when not told."""
    id: str | Unset | None = UNSET
    """Id of the item."""
    namespace: str | Unset | None = UNSET
    """Namespace the function belongs to, if it was declared in one."""
    status: ToolCallStatus | Unset | None = UNSET
    """How far the call has come."""
    subagent_id: str | Unset | None = UNSET
    """Id of the sub-agent that made the call, if one did. Send it back as received."""
    subagent_items: list[FunctionCallItemSubagentItemsItem] | Unset | None = UNSET
    """State of the suspended sub-agent that made the call. Send the items back as received."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FunctionCallItem)
        self.arguments = pop("arguments", UNSET)
        self.call_id = pop("call_id", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.async_ = pop("async", UNSET)
        self.id = pop("id", UNSET)
        self.namespace = pop("namespace", UNSET)
        self.status = pop("status", UNSET)
        self.subagent_id = pop("subagent_id", UNSET)
        if rest:
            value = pop("subagent_items", UNSET)
            self.subagent_items = (
                [decode_function_call_item_subagent_items_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.subagent_items = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = FunctionCallItem.decode
FunctionCallItem.wire_names = {
    "arguments": "arguments",
    "call_id": "call_id",
    "name": "name",
    "type": "type",
    "async_": "async",
    "id": "id",
    "namespace": "namespace",
    "status": "status",
    "subagent_id": "subagent_id",
    "subagent_items": "subagent_items",
}
