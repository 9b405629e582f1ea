# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatStreamingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .chat_stream_chunk import ChatStreamChunk

decode_chat_stream_chunk: Decode = late(globals(), "decode_chat_stream_chunk", "chat_stream_chunk")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatStreamingResponse(_Model):
    """One server-sent event of a streamed reply."""

    data: ChatStreamChunk
    """The chunk that the event carries."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatStreamingResponse)
        value = pop("data", UNSET)
        self.data = decode_chat_stream_chunk(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatStreamingResponse.decode
ChatStreamingResponse.wire_names = {
    "data": "data",
}
