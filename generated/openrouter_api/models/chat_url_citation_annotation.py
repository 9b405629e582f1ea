# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatUrlCitationAnnotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .chat_url_citation_annotation_url_citation import ChatUrlCitationAnnotationUrlCitation

decode_chat_url_citation_annotation_url_citation: Decode = late(
    globals(), "decode_chat_url_citation_annotation_url_citation", "chat_url_citation_annotation_url_citation"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatUrlCitationAnnotation(_Model):
    """A web page that the reply cites."""

    type: Literal["url_citation"]
    url_citation: ChatUrlCitationAnnotationUrlCitation
    """The page, and where in the reply it is cited."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatUrlCitationAnnotation)
        self.type = pop("type", UNSET)
        value = pop("url_citation", UNSET)
        self.url_citation = decode_chat_url_citation_annotation_url_citation(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatUrlCitationAnnotation.decode
ChatUrlCitationAnnotation.wire_names = {
    "type": "type",
    "url_citation": "url_citation",
}
