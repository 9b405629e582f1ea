# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatSystemMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .chat_content_text import ChatContentText
    from .chat_system_message_configuration_update import ChatSystemMessageConfigurationUpdate

decode_chat_content_text: Decode = late(globals(), "decode_chat_content_text", "chat_content_text")
decode_chat_system_message_configuration_update: Decode = late(
    globals(), "decode_chat_system_message_configuration_update", "chat_system_message_configuration_update"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatSystemMessage(_Model):
    """Instructions that govern the whole conversation."""

    content: str | list[ChatContentText]
    """What the model is told, as a string or as text parts."""
    role: Literal["system"]
    configuration_update: ChatSystemMessageConfigurationUpdate | Unset | None = UNSET
    """Settings to change with this message. None change when absent or null."""
    name: str | Unset = UNSET
    """Name of the author, put before the content for models not from OpenAI."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatSystemMessage)
        value = pop("content", UNSET)
        self.content = [decode_chat_content_text(item) for item in value] if type(value) is list else value
        self.role = pop("role", UNSET)
        self.name = pop("name", UNSET)
        if rest:
            value = pop("configuration_update", UNSET)
            self.configuration_update = decode_chat_system_message_configuration_update(value)
        else:
            self.configuration_update = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatSystemMessage.decode
ChatSystemMessage.wire_names = {
    "content": "content",
    "role": "role",
    "configuration_update": "configuration_update",
    "name": "name",
}
