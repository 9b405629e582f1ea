# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicFile(_Model):
    """A file's metadata in Anthropic's shape."""

    shape: Literal["anthropic"]
    created_at: str
    """When the file was stored, ISO 8601."""
    downloadable: bool
    """Whether the content can be downloaded. False for uploaded files."""
    filename: str
    """Name of the file."""
    id: str
    """Id that other calls take as `file_id`."""
    mime_type: str
    """Media type, such as `application/pdf`."""
    size_bytes: int
    """Size in bytes."""
    type: Literal["file"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicFile)
        self.shape = pop("_shape", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.downloadable = pop("downloadable", UNSET)
        self.filename = pop("filename", UNSET)
        self.id = pop("id", UNSET)
        self.mime_type = pop("mime_type", UNSET)
        self.size_bytes = pop("size_bytes", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicFile.decode
AnthropicFile.wire_names = {
    "shape": "_shape",
    "created_at": "created_at",
    "downloadable": "downloadable",
    "filename": "filename",
    "id": "id",
    "mime_type": "mime_type",
    "size_bytes": "size_bytes",
    "type": "type",
}
