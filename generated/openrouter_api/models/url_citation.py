# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model URLCitation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class URLCitation(_Model):
    """Points from a stretch of the answer to a web page as its source."""

    end_index: int
    """Position in the text where the cited stretch ends."""
    start_index: int
    """Position in the text where the cited stretch begins."""
    title: str
    """Title of the page."""
    type: Literal["url_citation"]
    url: str
    """Address of the page."""
    content: str | Unset = UNSET
    """The cited passage of the page."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(URLCitation)
        self.end_index = pop("end_index", UNSET)
        self.start_index = pop("start_index", UNSET)
        self.title = pop("title", UNSET)
        self.type = pop("type", UNSET)
        self.url = pop("url", UNSET)
        self.content = pop("content", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = URLCitation.decode
URLCitation.wire_names = {
    "end_index": "end_index",
    "start_index": "start_index",
    "title": "title",
    "type": "type",
    "url": "url",
    "content": "content",
}
