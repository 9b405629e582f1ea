# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model FileCitation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class FileCitation(_Model):
    """Points from the answer to a whole file as its source."""

    file_id: str
    """Id of the cited file."""
    filename: str
    """Name of the cited file."""
    index: int
    """Place of the file in the list of files."""
    type: Literal["file_citation"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FileCitation)
        self.file_id = pop("file_id", UNSET)
        self.filename = pop("filename", UNSET)
        self.index = pop("index", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = FileCitation.decode
FileCitation.wire_names = {
    "file_id": "file_id",
    "filename": "filename",
    "index": "index",
    "type": "type",
}
