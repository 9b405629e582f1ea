# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatStreamToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .chat_stream_tool_call_function import ChatStreamToolCallFunction

decode_chat_stream_tool_call_function: Decode = late(
    globals(), "decode_chat_stream_tool_call_function", "chat_stream_tool_call_function"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatStreamToolCall(_Model):
    """A piece of a tool call."""

    index: int
    """Which call this piece belongs to."""
    function: ChatStreamToolCallFunction | Unset = UNSET
    """Name of the function, or a piece of its arguments."""
    id: str | Unset = UNSET
    """Id of the call. May be absent on later pieces."""
    type: Literal["function"] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatStreamToolCall)
        self.index = pop("index", UNSET)
        self.id = pop("id", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("function", UNSET)
            self.function = decode_chat_stream_tool_call_function(value)
        else:
            self.function = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatStreamToolCall.decode
ChatStreamToolCall.wire_names = {
    "index": "index",
    "function": "function",
    "id": "id",
    "type": "type",
}
