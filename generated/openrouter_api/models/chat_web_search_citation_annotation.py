# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatWebSearchCitationAnnotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .chat_web_search_citation_annotation_web_search_citation import (
        ChatWebSearchCitationAnnotationWebSearchCitation,
    )

decode_chat_web_search_citation_annotation_web_search_citation: Decode = late(
    globals(),
    "decode_chat_web_search_citation_annotation_web_search_citation",
    "chat_web_search_citation_annotation_web_search_citation",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatWebSearchCitationAnnotation(_Model):
    """A search result that the reply cites."""

    type: Literal["web_search_citation"]
    web_search_citation: ChatWebSearchCitationAnnotationWebSearchCitation
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
        self = _new(ChatWebSearchCitationAnnotation)
        self.type = pop("type", UNSET)
        value = pop("web_search_citation", UNSET)
        self.web_search_citation = decode_chat_web_search_citation_annotation_web_search_citation(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatWebSearchCitationAnnotation.decode
ChatWebSearchCitationAnnotation.wire_names = {
    "type": "type",
    "web_search_citation": "web_search_citation",
}
