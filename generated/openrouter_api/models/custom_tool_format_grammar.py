# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CustomToolFormatGrammar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import CustomToolFormatGrammarSyntax


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CustomToolFormatGrammar(_Model):
    """Input that must follow a grammar."""

    definition: str
    """The grammar, written in the chosen syntax."""
    syntax: CustomToolFormatGrammarSyntax
    """Notation of the grammar."""
    type: Literal["grammar"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CustomToolFormatGrammar)
        self.definition = pop("definition", UNSET)
        self.syntax = pop("syntax", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CustomToolFormatGrammar.decode
CustomToolFormatGrammar.wire_names = {
    "definition": "definition",
    "syntax": "syntax",
    "type": "type",
}
