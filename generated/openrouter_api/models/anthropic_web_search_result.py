# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicWebSearchResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicWebSearchResult(_Model):
    """A page that web search found."""

    encrypted_content: str
    """Text of the page in opaque form. Send it back unchanged so that later turns can cite it."""
    page_age: str | None
    """How old the page is or when it last changed, as text. Null when unknown."""
    title: str
    """Title of the page."""
    type: Literal["web_search_result"]
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
        self = _new(AnthropicWebSearchResult)
        self.encrypted_content = pop("encrypted_content", UNSET)
        self.page_age = pop("page_age", UNSET)
        self.title = pop("title", UNSET)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicWebSearchResult.decode
AnthropicWebSearchResult.wire_names = {
    "encrypted_content": "encrypted_content",
    "page_age": "page_age",
    "title": "title",
    "type": "type",
    "url": "url",
}
