# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model TextDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .stream_logprob import StreamLogprob

decode_stream_logprob: Decode = late(globals(), "decode_stream_logprob", "stream_logprob")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class TextDeltaEvent(_Model):
    """A further piece of the answer."""

    content_index: int
    """Position of the content part within its item, counted from 0."""
    delta: str
    """Text to append to the content part received so far."""
    item_id: str
    """Id of the message that is being written."""
    logprobs: list[StreamLogprob]
    """Probabilities of the tokens in this piece. Empty unless the request asked for them."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.output_text.delta"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TextDeltaEvent)
        self.content_index = pop("content_index", UNSET)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        value = pop("logprobs", UNSET)
        self.logprobs = [decode_stream_logprob(item) for item in value] if type(value) is list else value
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = TextDeltaEvent.decode
TextDeltaEvent.wire_names = {
    "content_index": "content_index",
    "delta": "delta",
    "item_id": "item_id",
    "logprobs": "logprobs",
    "output_index": "output_index",
    "sequence_number": "sequence_number",
    "type": "type",
}
