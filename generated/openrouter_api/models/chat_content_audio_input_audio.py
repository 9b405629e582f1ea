# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatContentAudioInputAudio."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatContentAudioInputAudio(_Model):
    """Sound data with its format."""

    data: str
    """The sound in plain base64. Neither a URL nor a data URL works."""
    format: str
    """Encoding of the sound, such as `wav`, `mp3`, `flac`, `m4a`, `ogg`, `aac`, `aiff`, `pcm16` or
    `pcm24`.
    """
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatContentAudioInputAudio)
        self.data = pop("data", UNSET)
        self.format = pop("format", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatContentAudioInputAudio.decode
ChatContentAudioInputAudio.wire_names = {
    "data": "data",
    "format": "format",
}
