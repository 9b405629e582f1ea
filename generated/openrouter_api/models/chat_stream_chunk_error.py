# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatStreamChunkError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .chat_stream_chunk_error_metadata import ChatStreamChunkErrorMetadata
    from .error_availability import ErrorAvailability

decode_chat_stream_chunk_error_metadata: Decode = late(
    globals(), "decode_chat_stream_chunk_error_metadata", "chat_stream_chunk_error_metadata"
)
decode_error_availability: Decode = late(globals(), "decode_error_availability", "error_availability")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatStreamChunkError(_Model):
    """A failure that occurred after generation had begun."""

    message: str
    """What went wrong, in words for a person. Generic for failures of the 500 class."""
    availability: ErrorAvailability | Unset = UNSET
    """Why the model could not be used, when that is the cause."""
    code: int | str | Unset | None = UNSET
    """Numeric status of the failure, for example 429 or 502. Older answers have a string such as
    `server_error`.
    """
    metadata: ChatStreamChunkErrorMetadata | Unset = UNSET
    """The error type, and the provider's code where it may be shown."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatStreamChunkError)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
            value = pop("metadata", UNSET)
            self.metadata = decode_chat_stream_chunk_error_metadata(value)
        else:
            self.availability = UNSET
            self.metadata = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatStreamChunkError.decode
ChatStreamChunkError.wire_names = {
    "message": "message",
    "availability": "availability",
    "code": "code",
    "metadata": "metadata",
}
