# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatUrlCitationAnnotationUrlCitation."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatUrlCitationAnnotationUrlCitation(_Model):
    """A cited page and the passage of the reply that rests on it."""

    end_index: int
    """Where the passage ends in the reply, as a character position."""
    start_index: int
    """Where the passage begins in the reply, as a character position."""
    title: str
    """Title of the cited page."""
    url: str
    """Address of the cited page."""
    content: str | Unset = UNSET
    """Extract of the page, where given."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatUrlCitationAnnotationUrlCitation)
        self.end_index = pop("end_index", UNSET)
        self.start_index = pop("start_index", UNSET)
        self.title = pop("title", UNSET)
        self.url = pop("url", UNSET)
        self.content = pop("content", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatUrlCitationAnnotationUrlCitation.decode
ChatUrlCitationAnnotationUrlCitation.wire_names = {
    "end_index": "end_index",
    "start_index": "start_index",
    "title": "title",
    "url": "url",
    "content": "content",
}
