# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AlignmentChatToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .alignment_chat_tool_call_function import AlignmentChatToolCallFunction

decode_alignment_chat_tool_call_function: Decode = late(
    globals(), "decode_alignment_chat_tool_call_function", "alignment_chat_tool_call_function"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AlignmentChatToolCall(_Model):
    """A function call in a rejected answer."""

    function: AlignmentChatToolCallFunction
    """The function called, with its arguments."""
    id: str
    """Id of the call."""
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
        self = _new(AlignmentChatToolCall)
        value = pop("function", UNSET)
        self.function = decode_alignment_chat_tool_call_function(value)
        self.id = pop("id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AlignmentChatToolCall.decode
AlignmentChatToolCall.wire_names = {
    "function": "function",
    "id": "id",
    "type": "type",
}
