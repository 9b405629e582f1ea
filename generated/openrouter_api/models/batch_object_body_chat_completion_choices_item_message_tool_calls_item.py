# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectBodyChatCompletionChoicesItemMessageToolCallsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .batch_object_choices_item_message_tool_calls_item_function import (
        BatchObjectChoicesItemMessageToolCallsItemFunction,
    )

decode_batch_object_choices_item_message_tool_calls_item_function: Decode = late(
    globals(),
    "decode_batch_object_choices_item_message_tool_calls_item_function",
    "batch_object_choices_item_message_tool_calls_item_function",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectBodyChatCompletionChoicesItemMessageToolCallsItem(_Model):
    """A function that the model wants run."""

    function: BatchObjectChoicesItemMessageToolCallsItemFunction
    """Which function, with which arguments."""
    id: str
    """Id to repeat as `tool_call_id` in the message with the result."""
    index: int
    """Place of the call among the calls of the message, from 0."""
    type: Literal["function"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectBodyChatCompletionChoicesItemMessageToolCallsItem)
        value = pop("function", UNSET)
        self.function = decode_batch_object_choices_item_message_tool_calls_item_function(value)
        self.id = pop("id", UNSET)
        self.index = pop("index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectBodyChatCompletionChoicesItemMessageToolCallsItem.decode
BatchObjectBodyChatCompletionChoicesItemMessageToolCallsItem.wire_names = {
    "function": "function",
    "id": "id",
    "index": "index",
    "type": "type",
}
