# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectChoicesItemMessageAnnotationsItemUrlCitation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .batch_object_item_message_annotations_item_url_citation_url_citation import (
        BatchObjectItemMessageAnnotationsItemUrlCitationUrlCitation,
    )

decode_batch_object_item_message_annotations_item_url_citation_url_citation: Decode = late(
    globals(),
    "decode_batch_object_item_message_annotations_item_url_citation_url_citation",
    "batch_object_item_message_annotations_item_url_citation_url_citation",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectChoicesItemMessageAnnotationsItemUrlCitation(_Model):
    """A web page that the reply cites."""

    type: Literal["url_citation"]
    url_citation: BatchObjectItemMessageAnnotationsItemUrlCitationUrlCitation
    """The page, and where in the reply it is cited."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectChoicesItemMessageAnnotationsItemUrlCitation)
        self.type = pop("type", UNSET)
        value = pop("url_citation", UNSET)
        self.url_citation = decode_batch_object_item_message_annotations_item_url_citation_url_citation(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectChoicesItemMessageAnnotationsItemUrlCitation.decode
BatchObjectChoicesItemMessageAnnotationsItemUrlCitation.wire_names = {
    "type": "type",
    "url_citation": "url_citation",
}
