# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatToolMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .chat_content_items import ChatContentItems

decode_chat_content_items: Decode = late(globals(), "decode_chat_content_items", "chat_content_items")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatToolMessage(_Model):
    """The result of a tool call, given back to the model."""

    content: str | list[ChatContentItems]
    """The result, as a string or as parts."""
    role: Literal["tool"]
    tool_call_id: str
    """Id of the call that this answers."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatToolMessage)
        value = pop("content", UNSET)
        self.content = [decode_chat_content_items(item) for item in value] if type(value) is list else value
        self.role = pop("role", UNSET)
        self.tool_call_id = pop("tool_call_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatToolMessage.decode
ChatToolMessage.wire_names = {
    "content": "content",
    "role": "role",
    "tool_call_id": "tool_call_id",
}
