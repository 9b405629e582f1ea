# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatAudioOutput."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatAudioOutput(_Model):
    """Generated speech. In a stream its fields arrive in pieces."""

    data: str | Unset = UNSET
    """The sound in base64. In a stream, join all pieces first and decode the whole once."""
    expires_at: int | Unset = UNSET
    """When the audio can no longer be referred to, in Unix seconds."""
    id: str | Unset = UNSET
    """Id of the audio."""
    transcript: str | Unset = UNSET
    """What is said. In a stream, join the pieces."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatAudioOutput)
        self.data = pop("data", UNSET)
        self.expires_at = pop("expires_at", UNSET)
        self.id = pop("id", UNSET)
        self.transcript = pop("transcript", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatAudioOutput.decode
ChatAudioOutput.wire_names = {
    "data": "data",
    "expires_at": "expires_at",
    "id": "id",
    "transcript": "transcript",
}
