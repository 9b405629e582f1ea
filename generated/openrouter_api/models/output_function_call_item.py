# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputFunctionCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import OutputFunctionCallItemStatus
    from .output_function_call_item_subagent_items_item import OutputFunctionCallItemSubagentItemsItem

decode_output_function_call_item_subagent_items_item: Decode = late(
    globals(),
    "decode_output_function_call_item_subagent_items_item",
    "output_function_call_item_subagent_items_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputFunctionCallItem(_Model):
    """The model's call of one of your functions, for your program to carry out."""

    arguments: str
    """The arguments as JSON text; it may be invalid JSON, so parse with care."""
    call_id: str
    """Name it in the `function_call_output` that answers the call."""
    name: str
    """Name of the function called."""
    type: Literal["function_call"]
    async_: bool | Unset = UNSET
    """Whether the call is asynchronous, as the function was declared."""
    id: str | Unset = UNSET
    """Id of the item."""
    namespace: str | Unset = UNSET
    """Namespace the function belongs to, if it was declared in one."""
    status: OutputFunctionCallItemStatus | Unset = UNSET
    """How far the call has come."""
    subagent_id: str | Unset = UNSET
    """Id of the sub-agent that makes the call, if one does. Send it back as received."""
    subagent_items: list[OutputFunctionCallItemSubagentItemsItem] | Unset = UNSET
    """State of the suspended sub-agent that makes the call. In a stream, only the done event and the
    final response have it.
    """
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputFunctionCallItem)
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
                [decode_output_function_call_item_subagent_items_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.subagent_items = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputFunctionCallItem.decode
OutputFunctionCallItem.wire_names = {
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
