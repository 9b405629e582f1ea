# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model SpeechTurn."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class SpeechTurn(_Model):
    """One stretch of speech, with its own voice and manner."""

    text: str
    """What to say in this turn."""
    instructions: str | Unset = UNSET
    """How to speak this turn, in words, such as its tone or accent."""
    voice: str | Unset = UNSET
    """Voice of this turn, by the provider's name for it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SpeechTurn)
        self.text = pop("text", UNSET)
        self.instructions = pop("instructions", UNSET)
        self.voice = pop("voice", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = SpeechTurn.decode
SpeechTurn.wire_names = {
    "text": "text",
    "instructions": "instructions",
    "voice": "voice",
}
