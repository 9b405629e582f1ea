# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicWebSearchResultBlockParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicWebSearchResultBlockParam(_Model):
    """A page from an earlier web search, sent back with the conversation."""

    encrypted_content: str
    """Text of the page in opaque form, exactly as received."""
    title: str
    """Title of the page."""
    type: Literal["web_search_result"]
    url: str
    """Address of the page."""
    page_age: str | Unset | None = UNSET
    """How old the page is or when it last changed, as received."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicWebSearchResultBlockParam)
        self.encrypted_content = pop("encrypted_content", UNSET)
        self.title = pop("title", UNSET)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.page_age = pop("page_age", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicWebSearchResultBlockParam.decode
AnthropicWebSearchResultBlockParam.wire_names = {
    "encrypted_content": "encrypted_content",
    "title": "title",
    "type": "type",
    "url": "url",
    "page_age": "page_age",
}
