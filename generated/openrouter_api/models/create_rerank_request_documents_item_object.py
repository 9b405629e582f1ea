# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateRerankRequestDocumentsItemObject."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateRerankRequestDocumentsItemObject(_Model):
    """A document of text, an image, or both."""

    image: str | Unset = UNSET
    """Image of the document, for models that see images. Whether as URL or base64 is not documented."""
    text: str | Unset = UNSET
    """Text of the document."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateRerankRequestDocumentsItemObject)
        self.image = pop("image", UNSET)
        self.text = pop("text", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateRerankRequestDocumentsItemObject.decode
CreateRerankRequestDocumentsItemObject.wire_names = {
    "image": "image",
    "text": "text",
}
