# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenAIFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import OpenAIFilePurpose


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenAIFile(_Model):
    """A file's metadata in OpenAI's shape."""

    shape: Literal["openai"]
    bytes_: int
    """Size in bytes."""
    created_at: int
    """When the file was stored, in Unix seconds."""
    filename: str
    """Name of the file."""
    id: str
    """Id that other calls take as `file_id`."""
    object: Literal["file"]
    purpose: OpenAIFilePurpose
    """What the file is for."""
    status: Literal["processed"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIFile)
        self.shape = pop("_shape", UNSET)
        self.bytes_ = pop("bytes", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.filename = pop("filename", UNSET)
        self.id = pop("id", UNSET)
        self.object = pop("object", UNSET)
        self.purpose = pop("purpose", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OpenAIFile.decode
OpenAIFile.wire_names = {
    "shape": "_shape",
    "bytes_": "bytes",
    "created_at": "created_at",
    "filename": "filename",
    "id": "id",
    "object": "object",
    "purpose": "purpose",
    "status": "status",
}
