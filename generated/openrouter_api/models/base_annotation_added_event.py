# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BaseAnnotationAddedEvent."""

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
class BaseAnnotationAddedEvent(_Model):
    """BaseAnnotationAddedEvent, as the API has it."""

    annotation: OpenAIResponsesAnnotation
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
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
        self = _new(BaseAnnotationAddedEvent)
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
decode = BaseAnnotationAddedEvent.decode
BaseAnnotationAddedEvent.wire_names = {
    "annotation": "annotation",
    "annotation_index": "annotation_index",
    "content_index": "content_index",
    "item_id": "item_id",
    "output_index": "output_index",
    "sequence_number": "sequence_number",
    "type": "type",
}
