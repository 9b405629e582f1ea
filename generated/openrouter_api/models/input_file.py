# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model InputFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class InputFile(_Model):
    """A file in a message, such as a PDF: its data, its address, or the id of an upload."""

    type: Literal["input_file"]
    file_data: str | Unset = UNSET
    """The file itself as a data URL."""
    file_id: str | Unset | None = UNSET
    """Id of an uploaded file."""
    file_url: str | Unset = UNSET
    """Address the file can be fetched from."""
    filename: str | Unset = UNSET
    """Name of the file."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InputFile)
        self.type = pop("type", UNSET)
        self.file_data = pop("file_data", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.file_url = pop("file_url", UNSET)
        self.filename = pop("filename", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = InputFile.decode
InputFile.wire_names = {
    "type": "type",
    "file_data": "file_data",
    "file_id": "file_id",
    "file_url": "file_url",
    "filename": "filename",
}
