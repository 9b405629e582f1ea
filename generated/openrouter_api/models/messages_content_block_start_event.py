# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesContentBlockStartEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .messages_content_block_start_event_content_block import MessagesContentBlockStartEventContentBlock

decode_messages_content_block_start_event_content_block: Decode = late(
    globals(),
    "decode_messages_content_block_start_event_content_block",
    "messages_content_block_start_event_content_block",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesContentBlockStartEvent(_Model):
    """Stream event: a content block begins."""

    content_block: MessagesContentBlockStartEventContentBlock
    """The block in its initial state, which the deltas then fill."""
    index: int
    """Position of the block in the message's `content`."""
    type: Literal["content_block_start"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesContentBlockStartEvent)
        value = pop("content_block", UNSET)
        self.content_block = decode_messages_content_block_start_event_content_block(value)
        self.index = pop("index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesContentBlockStartEvent.decode
MessagesContentBlockStartEvent.wire_names = {
    "content_block": "content_block",
    "index": "index",
    "type": "type",
}
