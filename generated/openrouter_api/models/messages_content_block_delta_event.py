# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesContentBlockDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .messages_content_block_delta_event_delta import MessagesContentBlockDeltaEventDelta

decode_messages_content_block_delta_event_delta: Decode = late(
    globals(), "decode_messages_content_block_delta_event_delta", "messages_content_block_delta_event_delta"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesContentBlockDeltaEvent(_Model):
    """Stream event: a further piece of a content block."""

    delta: MessagesContentBlockDeltaEventDelta
    """The piece to append."""
    index: int
    """Position of the block in the message's `content`."""
    type: Literal["content_block_delta"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesContentBlockDeltaEvent)
        value = pop("delta", UNSET)
        self.delta = decode_messages_content_block_delta_event_delta(value)
        self.index = pop("index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesContentBlockDeltaEvent.decode
MessagesContentBlockDeltaEvent.wire_names = {
    "delta": "delta",
    "index": "index",
    "type": "type",
}
