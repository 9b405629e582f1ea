# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateRerankResponseResultsItemDocument."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateRerankResponseResultsItemDocument(_Model):
    """A ranked document, as the request gave it."""

    image: str | Unset = UNSET
    """Image of the document. Absent if it had none."""
    text: str | Unset = UNSET
    """Text of the document. Absent if it had none."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateRerankResponseResultsItemDocument)
        self.image = pop("image", UNSET)
        self.text = pop("text", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateRerankResponseResultsItemDocument.decode
CreateRerankResponseResultsItemDocument.wire_names = {
    "image": "image",
    "text": "text",
}
