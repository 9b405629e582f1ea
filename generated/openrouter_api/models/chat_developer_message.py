# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatDeveloperMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .chat_content_text import ChatContentText
    from .chat_developer_message_configuration_update import ChatDeveloperMessageConfigurationUpdate

decode_chat_content_text: Decode = late(globals(), "decode_chat_content_text", "chat_content_text")
decode_chat_developer_message_configuration_update: Decode = late(
    globals(),
    "decode_chat_developer_message_configuration_update",
    "chat_developer_message_configuration_update",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatDeveloperMessage(_Model):
    """Instructions of the developer, the successor of the system message in newer OpenAI models."""

    content: str | list[ChatContentText]
    """The instructions, as a string or as text parts."""
    role: Literal["developer"]
    configuration_update: ChatDeveloperMessageConfigurationUpdate | Unset | None = UNSET
    """Settings to change at this point of the conversation. None change when absent or null."""
    name: str | Unset = UNSET
    """Name of the author. Models not from OpenAI get it as a prefix to the content."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatDeveloperMessage)
        value = pop("content", UNSET)
        self.content = [decode_chat_content_text(item) for item in value] if type(value) is list else value
        self.role = pop("role", UNSET)
        self.name = pop("name", UNSET)
        if rest:
            value = pop("configuration_update", UNSET)
            self.configuration_update = decode_chat_developer_message_configuration_update(value)
        else:
            self.configuration_update = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatDeveloperMessage.decode
ChatDeveloperMessage.wire_names = {
    "content": "content",
    "role": "role",
    "configuration_update": "configuration_update",
    "name": "name",
}
