# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenAIResponseFunctionToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ToolCallStatus
    from .open_ai_response_function_tool_call_subagent_items_item import (
        OpenAIResponseFunctionToolCallSubagentItemsItem,
    )

decode_open_ai_response_function_tool_call_subagent_items_item: Decode = late(
    globals(),
    "decode_open_ai_response_function_tool_call_subagent_items_item",
    "open_ai_response_function_tool_call_subagent_items_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenAIResponseFunctionToolCall(_Model):
    """The model's call of a function."""

    arguments: str
    """Arguments as JSON text. They may fail to parse or to match the schema."""
    call_id: str
    """Id that ties the call to its output. Repeat it in the `function_call_output`."""
    name: str
    """Function that is called."""
    type: Literal["function_call"]
    async_: bool | Unset = UNSET
    """Whether the call is asynchronous, as the function was declared."""
    id: str | Unset = UNSET
    """Id of the item; unlike `call_id`, it does not link to the output."""
    namespace: str | Unset = UNSET
    """Namespace that the function was declared in. Absent for a function outside any."""
    status: ToolCallStatus | Unset = UNSET
    """How far the call has been written."""
    subagent_id: str | Unset = UNSET
    """Id of the sub-agent concerned, when the call spawned one."""
    subagent_items: list[OpenAIResponseFunctionToolCallSubagentItemsItem] | Unset = UNSET
    """Items of a sub-agent that was suspended. In a stream, only the finished item and the final
    response have them.
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
        self = _new(OpenAIResponseFunctionToolCall)
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
                [decode_open_ai_response_function_tool_call_subagent_items_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.subagent_items = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OpenAIResponseFunctionToolCall.decode
OpenAIResponseFunctionToolCall.wire_names = {
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
