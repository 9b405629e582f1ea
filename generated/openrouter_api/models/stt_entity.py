# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model STTEntity."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class STTEntity(_Model):
    """Something named in the transcript, such as a person or a number, and where it stands."""

    end_char: int
    """Where it ends in the transcript, as a character position."""
    start_char: int
    """Where it begins in the transcript, as a character position."""
    text: str
    """The words of the transcript that name it."""
    type: str
    """Kind of thing, in the provider's own terms."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(STTEntity)
        self.end_char = pop("end_char", UNSET)
        self.start_char = pop("start_char", UNSET)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = STTEntity.decode
STTEntity.wire_names = {
    "end_char": "end_char",
    "start_char": "start_char",
    "text": "text",
    "type": "type",
}
