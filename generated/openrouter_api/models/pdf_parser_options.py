# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PDFParserOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import PDFParserEngine


@_define(slots=True, kw_only=True, eq=False, repr=False)
class PDFParserOptions(_Model):
    """How PDF files are read."""

    engine: PDFParserEngine | Unset = UNSET
    """The reader. When absent, the model itself where it can, else `mistral-ocr`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PDFParserOptions)
        self.engine = pop("engine", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = PDFParserOptions.decode
PDFParserOptions.wire_names = {
    "engine": "engine",
}
