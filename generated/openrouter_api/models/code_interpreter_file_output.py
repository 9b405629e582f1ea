# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CodeInterpreterFileOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CodeInterpreterFileOutput(_Model):
    """A file that interpreted code produced."""

    type: Literal["file"]
    download_url: str | Unset = UNSET
    """Address the file can be downloaded from."""
    error_code: str | Unset | None = UNSET
    """Why the file could not be delivered, if it could not."""
    expires_at: str | Unset = UNSET
    """When the file, or its address, stops being available."""
    filename: str | Unset = UNSET
    """Name of the file."""
    id: str | Unset = UNSET
    """Id of the file."""
    media_type: str | Unset = UNSET
    """MIME type of the content."""
    sha256: str | Unset = UNSET
    """SHA-256 digest of the content."""
    size_bytes: int | Unset = UNSET
    """Size in bytes."""
    status: str | Unset = UNSET
    """State of the file."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CodeInterpreterFileOutput)
        self.type = pop("type", UNSET)
        self.download_url = pop("download_url", UNSET)
        self.error_code = pop("error_code", UNSET)
        self.expires_at = pop("expires_at", UNSET)
        self.filename = pop("filename", UNSET)
        self.id = pop("id", UNSET)
        self.media_type = pop("media_type", UNSET)
        self.sha256 = pop("sha256", UNSET)
        self.size_bytes = pop("size_bytes", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CodeInterpreterFileOutput.decode
CodeInterpreterFileOutput.wire_names = {
    "type": "type",
    "download_url": "download_url",
    "error_code": "error_code",
    "expires_at": "expires_at",
    "filename": "filename",
    "id": "id",
    "media_type": "media_type",
    "sha256": "sha256",
    "size_bytes": "size_bytes",
    "status": "status",
}
