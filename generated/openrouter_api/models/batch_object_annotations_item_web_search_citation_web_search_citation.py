# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectAnnotationsItemWebSearchCitationWebSearchCitation."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectAnnotationsItemWebSearchCitationWebSearchCitation(_Model):
    """A cited search result with the words taken from it."""

    title: str | None
    """Title of the result. Null when it has none."""
    url: str
    """Address of the result."""
    cited_text: str | Unset = UNSET
    """The words cited, where given."""
    encrypted_index: str | Unset = UNSET
    """Opaque reference of the provider to the result. Send it back as it is."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectAnnotationsItemWebSearchCitationWebSearchCitation)
        self.title = pop("title", UNSET)
        self.url = pop("url", UNSET)
        self.cited_text = pop("cited_text", UNSET)
        self.encrypted_index = pop("encrypted_index", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectAnnotationsItemWebSearchCitationWebSearchCitation.decode
BatchObjectAnnotationsItemWebSearchCitationWebSearchCitation.wire_names = {
    "title": "title",
    "url": "url",
    "cited_text": "cited_text",
    "encrypted_index": "encrypted_index",
}
