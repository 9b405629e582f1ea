# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicCitationPageLocationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicCitationPageLocationParam(_Model):
    """A citation of pages in a PDF, sent back with an earlier answer."""

    cited_text: str
    """The passage quoted."""
    document_index: int
    """Which document of the request is cited, counted from 0."""
    document_title: str | None
    """Title of the document. Null when it has none."""
    end_page_number: int
    """Number of the page just after the last one cited."""
    start_page_number: int
    """Number of the first cited page, counted from 1."""
    type: Literal["page_location"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCitationPageLocationParam)
        self.cited_text = pop("cited_text", UNSET)
        self.document_index = pop("document_index", UNSET)
        self.document_title = pop("document_title", UNSET)
        self.end_page_number = pop("end_page_number", UNSET)
        self.start_page_number = pop("start_page_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicCitationPageLocationParam.decode
AnthropicCitationPageLocationParam.wire_names = {
    "cited_text": "cited_text",
    "document_index": "document_index",
    "document_title": "document_title",
    "end_page_number": "end_page_number",
    "start_page_number": "start_page_number",
    "type": "type",
}
