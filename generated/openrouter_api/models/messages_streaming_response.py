# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesStreamingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .messages_stream_events import MessagesStreamEvents

decode_messages_stream_events: Decode = late(
    globals(), "decode_messages_stream_events", "messages_stream_events"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesStreamingResponse(_Model):
    """An event as it stands on the wire, with name and payload."""

    data: MessagesStreamEvents
    """The event itself."""
    event: str
    """Name of the event, the same as the `type` of its data."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesStreamingResponse)
        value = pop("data", UNSET)
        self.data = decode_messages_stream_events(value)
        self.event = pop("event", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesStreamingResponse.decode
MessagesStreamingResponse.wire_names = {
    "data": "data",
    "event": "event",
}
