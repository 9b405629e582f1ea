# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .messages_delta_event_delta import MessagesDeltaEventDelta
    from .messages_delta_event_usage import MessagesDeltaEventUsage

decode_messages_delta_event_delta: Decode = late(
    globals(), "decode_messages_delta_event_delta", "messages_delta_event_delta"
)
decode_messages_delta_event_usage: Decode = late(
    globals(), "decode_messages_delta_event_usage", "messages_delta_event_usage"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesDeltaEvent(_Model):
    """Stream event: the fields of the message that are known only near its end."""

    delta: MessagesDeltaEventDelta
    """Why the message ended."""
    type: Literal["message_delta"]
    usage: MessagesDeltaEventUsage
    """Token counts of the whole message so far, not of this event."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesDeltaEvent)
        value = pop("delta", UNSET)
        self.delta = decode_messages_delta_event_delta(value)
        self.type = pop("type", UNSET)
        value = pop("usage", UNSET)
        self.usage = decode_messages_delta_event_usage(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesDeltaEvent.decode
MessagesDeltaEvent.wire_names = {
    "delta": "delta",
    "type": "type",
    "usage": "usage",
}
