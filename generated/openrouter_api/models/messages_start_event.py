# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesStartEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .messages_start_event_message import MessagesStartEventMessage

decode_messages_start_event_message: Decode = late(
    globals(), "decode_messages_start_event_message", "messages_start_event_message"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesStartEvent(_Model):
    """Stream event: the message begins."""

    message: MessagesStartEventMessage
    """The message without its content, which the events after it bring."""
    type: Literal["message_start"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesStartEvent)
        value = pop("message", UNSET)
        self.message = decode_messages_start_event_message(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesStartEvent.decode
MessagesStartEvent.wire_names = {
    "message": "message",
    "type": "type",
}
