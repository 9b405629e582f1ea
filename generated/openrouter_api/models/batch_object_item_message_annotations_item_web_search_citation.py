# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectItemMessageAnnotationsItemWebSearchCitation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .batch_object_annotations_item_web_search_citation_web_search_citation import (
        BatchObjectAnnotationsItemWebSearchCitationWebSearchCitation,
    )

decode_batch_object_annotations_item_web_search_citation_web_search_citation: Decode = late(
    globals(),
    "decode_batch_object_annotations_item_web_search_citation_web_search_citation",
    "batch_object_annotations_item_web_search_citation_web_search_citation",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectItemMessageAnnotationsItemWebSearchCitation(_Model):
    """A search result that the reply cites."""

    type: Literal["web_search_citation"]
    web_search_citation: BatchObjectAnnotationsItemWebSearchCitationWebSearchCitation
    """The cited result."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectItemMessageAnnotationsItemWebSearchCitation)
        self.type = pop("type", UNSET)
        value = pop("web_search_citation", UNSET)
        self.web_search_citation = (
            decode_batch_object_annotations_item_web_search_citation_web_search_citation(value)
        )
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectItemMessageAnnotationsItemWebSearchCitation.decode
BatchObjectItemMessageAnnotationsItemWebSearchCitation.wire_names = {
    "type": "type",
    "web_search_citation": "web_search_citation",
}
