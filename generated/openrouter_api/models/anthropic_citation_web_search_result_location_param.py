# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicCitationWebSearchResultLocationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicCitationWebSearchResultLocationParam(_Model):
    """A citation of a page from web search, sent back with an earlier answer."""

    cited_text: str
    """The passage quoted."""
    encrypted_index: str
    """Opaque reference to the passage, exactly as received."""
    title: str | None
    """Title of the page. Null when it has none."""
    type: Literal["web_search_result_location"]
    url: str
    """Address of the page."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCitationWebSearchResultLocationParam)
        self.cited_text = pop("cited_text", UNSET)
        self.encrypted_index = pop("encrypted_index", UNSET)
        self.title = pop("title", UNSET)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicCitationWebSearchResultLocationParam.decode
AnthropicCitationWebSearchResultLocationParam.wire_names = {
    "cited_text": "cited_text",
    "encrypted_index": "encrypted_index",
    "title": "title",
    "type": "type",
    "url": "url",
}
