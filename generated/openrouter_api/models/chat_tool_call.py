# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .chat_tool_call_function import ChatToolCallFunction

decode_chat_tool_call_function: Decode = late(
    globals(), "decode_chat_tool_call_function", "chat_tool_call_function"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatToolCall(_Model):
    """A function that the model wants run."""

    function: ChatToolCallFunction
    """Which function, with which arguments."""
    id: str
    """Id to repeat as `tool_call_id` in the message with the result."""
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
        self = _new(ChatToolCall)
        value = pop("function", UNSET)
        self.function = decode_chat_tool_call_function(value)
        self.id = pop("id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatToolCall.decode
ChatToolCall.wire_names = {
    "function": "function",
    "id": "id",
    "type": "type",
}
