# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model TextDoneEvent."""

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
class TextDoneEvent(_Model):
    """The text of a content part is finished."""

    content_index: int
    """Position of the content part within its item, counted from 0."""
    item_id: str
    """Id of the message that is being written."""
    logprobs: list[StreamLogprob]
    """Probabilities of the tokens in the text. Empty unless the request asked for them."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    text: str
    """The whole text; equal to all pieces joined."""
    type: Literal["response.output_text.done"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TextDoneEvent)
        self.content_index = pop("content_index", UNSET)
        self.item_id = pop("item_id", UNSET)
        value = pop("logprobs", UNSET)
        self.logprobs = [decode_stream_logprob(item) for item in value] if type(value) is list else value
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = TextDoneEvent.decode
TextDoneEvent.wire_names = {
    "content_index": "content_index",
    "item_id": "item_id",
    "logprobs": "logprobs",
    "output_index": "output_index",
    "sequence_number": "sequence_number",
    "text": "text",
    "type": "type",
}
