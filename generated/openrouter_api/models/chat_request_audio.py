# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatRequestAudio."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatRequestAudio(_Model):
    """How a spoken reply should sound."""

    format: str | Unset = UNSET
    """Encoding of the sound."""
    voice: str | Unset = UNSET
    """Voice to speak with; the model decides which exist."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatRequestAudio)
        self.format = pop("format", UNSET)
        self.voice = pop("voice", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatRequestAudio.decode
ChatRequestAudio.wire_names = {
    "format": "format",
    "voice": "voice",
}
