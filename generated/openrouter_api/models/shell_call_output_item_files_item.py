# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ShellCallOutputItemFilesItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ShellCallOutputItemFilesItem(_Model):
    """Points from replayed shell output to a file in the container."""

    container_id: str
    """Id of the container that holds the file."""
    end_index: int
    """Position where the reference ends, in the same text as `start_index`."""
    file_id: str
    """Id of the file, for the `containers` operations."""
    filename: str
    """Name of the file."""
    start_index: int
    """Position where the reference begins; in which text is not documented."""
    type: Literal["container_file_citation"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ShellCallOutputItemFilesItem)
        self.container_id = pop("container_id", UNSET)
        self.end_index = pop("end_index", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.filename = pop("filename", UNSET)
        self.start_index = pop("start_index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ShellCallOutputItemFilesItem.decode
ShellCallOutputItemFilesItem.wire_names = {
    "container_id": "container_id",
    "end_index": "end_index",
    "file_id": "file_id",
    "filename": "filename",
    "start_index": "start_index",
    "type": "type",
}
