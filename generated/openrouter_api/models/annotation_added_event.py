# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnnotationAddedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .open_ai_responses_annotation import OpenAIResponsesAnnotation

decode_open_ai_responses_annotation: Decode = late(
    globals(), "decode_open_ai_responses_annotation", "open_ai_responses_annotation"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnnotationAddedEvent(_Model):
    """A citation was attached to the text of a message."""

    annotation: OpenAIResponsesAnnotation
    """The citation: of a web page, of a file, or of the path of a produced file."""
    annotation_index: int
    """Position of the citation among those of its content part, counted from 0."""
    content_index: int
    """Position of the content part within its item, counted from 0."""
    item_id: str
    """Id of the message that is being written."""
    output_index: int
    """Position of that item in the answer's `output`, counted from 0."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.output_text.annotation.added"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnnotationAddedEvent)
        value = pop("annotation", UNSET)
        self.annotation = decode_open_ai_responses_annotation(value)
        self.annotation_index = pop("annotation_index", UNSET)
        self.content_index = pop("content_index", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnnotationAddedEvent.decode
AnnotationAddedEvent.wire_names = {
    "annotation": "annotation",
    "annotation_index": "annotation_index",
    "content_index": "content_index",
    "item_id": "item_id",
    "output_index": "output_index",
    "sequence_number": "sequence_number",
    "type": "type",
}
