# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatContentFileFile."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatContentFileFile(_Model):
    """A file by content or address in `file_data`, or by id in `file_id`."""

    file_data: str | Unset = UNSET
    """A URL, or the content as a base64 data URL."""
    file_id: str | Unset = UNSET
    """Id of a file uploaded before."""
    filename: str | Unset = UNSET
    """Name of the file, for the model and in annotations."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatContentFileFile)
        self.file_data = pop("file_data", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.filename = pop("filename", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatContentFileFile.decode
ChatContentFileFile.wire_names = {
    "file_data": "file_data",
    "file_id": "file_id",
    "filename": "filename",
}
