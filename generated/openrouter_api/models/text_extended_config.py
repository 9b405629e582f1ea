# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model TextExtendedConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import TextExtendedConfigVerbosity
    from .formats import Formats

decode_formats: Decode = late(globals(), "decode_formats", "formats")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class TextExtendedConfig(_Model):
    """Form and length of the answer's text."""

    format: Formats | Unset = UNSET
    """Form of the text; plain text when absent."""
    verbosity: TextExtendedConfigVerbosity | Unset | None = UNSET
    """How wordy the answer is."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TextExtendedConfig)
        self.verbosity = pop("verbosity", UNSET)
        if rest:
            value = pop("format", UNSET)
            self.format = decode_formats(value)
        else:
            self.format = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = TextExtendedConfig.decode
TextExtendedConfig.wire_names = {
    "format": "format",
    "verbosity": "verbosity",
}
