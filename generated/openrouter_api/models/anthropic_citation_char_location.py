# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicCitationCharLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicCitationCharLocation(_Model):
    """A citation of a span of characters in a plain-text document."""

    cited_text: str
    """The passage quoted."""
    document_index: int
    """Which document of the request is cited, counted from 0."""
    document_title: str | None
    """Title of the document. Null when it has none."""
    end_char_index: int
    """Position just after the last cited character."""
    file_id: str | None
    """Id of the cited file. Null when the document was not given as a file."""
    start_char_index: int
    """Position of the first cited character, counted from 0."""
    type: Literal["char_location"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCitationCharLocation)
        self.cited_text = pop("cited_text", UNSET)
        self.document_index = pop("document_index", UNSET)
        self.document_title = pop("document_title", UNSET)
        self.end_char_index = pop("end_char_index", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.start_char_index = pop("start_char_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicCitationCharLocation.decode
AnthropicCitationCharLocation.wire_names = {
    "cited_text": "cited_text",
    "document_index": "document_index",
    "document_title": "document_title",
    "end_char_index": "end_char_index",
    "file_id": "file_id",
    "start_char_index": "start_char_index",
    "type": "type",
}
