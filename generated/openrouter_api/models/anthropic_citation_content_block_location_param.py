# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicCitationContentBlockLocationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicCitationContentBlockLocationParam(_Model):
    """A citation of whole blocks of a document, sent back with an earlier answer."""

    cited_text: str
    """The passage quoted."""
    document_index: int
    """Which document of the request is cited, counted from 0."""
    document_title: str | None
    """Title of the document. Null when it has none."""
    end_block_index: int
    """Position just after the last cited block."""
    start_block_index: int
    """Position of the first cited block, counted from 0."""
    type: Literal["content_block_location"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCitationContentBlockLocationParam)
        self.cited_text = pop("cited_text", UNSET)
        self.document_index = pop("document_index", UNSET)
        self.document_title = pop("document_title", UNSET)
        self.end_block_index = pop("end_block_index", UNSET)
        self.start_block_index = pop("start_block_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicCitationContentBlockLocationParam.decode
AnthropicCitationContentBlockLocationParam.wire_names = {
    "cited_text": "cited_text",
    "document_index": "document_index",
    "document_title": "document_title",
    "end_block_index": "end_block_index",
    "start_block_index": "start_block_index",
    "type": "type",
}
