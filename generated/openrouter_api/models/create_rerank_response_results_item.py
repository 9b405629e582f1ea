# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateRerankResponseResultsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .create_rerank_response_results_item_document import CreateRerankResponseResultsItemDocument

decode_create_rerank_response_results_item_document: Decode = late(
    globals(),
    "decode_create_rerank_response_results_item_document",
    "create_rerank_response_results_item_document",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateRerankResponseResultsItem(_Model):
    """One document with its score."""

    document: CreateRerankResponseResultsItemDocument
    """The document itself. One sent as a plain string comes back as an object with `text`."""
    index: int
    """Position of the document in the request, counted from 0."""
    relevance_score: float
    """How well the document fits the query; higher fits better. Scales differ between models."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateRerankResponseResultsItem)
        value = pop("document", UNSET)
        self.document = decode_create_rerank_response_results_item_document(value)
        self.index = pop("index", UNSET)
        self.relevance_score = pop("relevance_score", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateRerankResponseResultsItem.decode
CreateRerankResponseResultsItem.wire_names = {
    "document": "document",
    "index": "index",
    "relevance_score": "relevance_score",
}
