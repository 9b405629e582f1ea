# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatFileAnnotationFile."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatFileAnnotationFile(_Model):
    """Parsed content of a file."""

    content: list[dict[str, Any]]
    """The content as parts, text and images."""
    hash: str
    """Fingerprint of the file; equal files have equal ones."""
    name: str | Unset = UNSET
    """Name of the file, where known."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatFileAnnotationFile)
        self.content = pop("content", UNSET)
        self.hash = pop("hash", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatFileAnnotationFile.decode
ChatFileAnnotationFile.wire_names = {
    "content": "content",
    "hash": "hash",
    "name": "name",
}
