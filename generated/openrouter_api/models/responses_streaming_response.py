# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ResponsesStreamingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .stream_events import StreamEvents

decode_stream_events: Decode = late(globals(), "decode_stream_events", "stream_events")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ResponsesStreamingResponse(_Model):
    """One server-sent event of a response stream, which ends with the text `[DONE]` in place of an
    event.
    """

    data: StreamEvents
    """The event, sent as JSON; its `type` tells which it is."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ResponsesStreamingResponse)
        value = pop("data", UNSET)
        self.data = decode_stream_events(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ResponsesStreamingResponse.decode
ResponsesStreamingResponse.wire_names = {
    "data": "data",
}
