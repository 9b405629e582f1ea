# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model FileParserPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .pdf_parser_options import PDFParserOptions

decode_pdf_parser_options: Decode = late(globals(), "decode_pdf_parser_options", "pdf_parser_options")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class FileParserPlugin(_Model):
    """Settings for reading files in the input."""

    id: Literal["file-parser"]
    enabled: bool | Unset = UNSET
    """`false` switches off the account's default file parsing settings."""
    pdf: PDFParserOptions | Unset = UNSET
    """How PDF files are read."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FileParserPlugin)
        self.id = pop("id", UNSET)
        self.enabled = pop("enabled", UNSET)
        if rest:
            value = pop("pdf", UNSET)
            self.pdf = decode_pdf_parser_options(value)
        else:
            self.pdf = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = FileParserPlugin.decode
FileParserPlugin.wire_names = {
    "id": "id",
    "enabled": "enabled",
    "pdf": "pdf",
}
