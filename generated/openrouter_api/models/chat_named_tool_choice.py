# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatNamedToolChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .chat_named_tool_choice_function import ChatNamedToolChoiceFunction

decode_chat_named_tool_choice_function: Decode = late(
    globals(), "decode_chat_named_tool_choice_function", "chat_named_tool_choice_function"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatNamedToolChoice(_Model):
    """Makes the model call one particular function."""

    function: ChatNamedToolChoiceFunction
    """The function to call."""
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
        self = _new(ChatNamedToolChoice)
        value = pop("function", UNSET)
        self.function = decode_chat_named_tool_choice_function(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatNamedToolChoice.decode
ChatNamedToolChoice.wire_names = {
    "function": "function",
    "type": "type",
}
