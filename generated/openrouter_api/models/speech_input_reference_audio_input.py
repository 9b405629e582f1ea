# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model SpeechInputReferenceAudioInput."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class SpeechInputReferenceAudioInput(_Model):
    """A voice clip and its format."""

    data: str | Unset = UNSET
    """The clip in base64, up to 20 MiB encoded, which is 15 MiB of audio. Give this or `url`. Limits:
    at most 20971520 characters.
    """
    format: str | Unset = UNSET
    """Audio format of the clip, such as `wav` or `mp3`."""
    url: str | Unset = UNSET
    """Address of the clip, where it is not inline in `data`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SpeechInputReferenceAudioInput)
        self.data = pop("data", UNSET)
        self.format = pop("format", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = SpeechInputReferenceAudioInput.decode
SpeechInputReferenceAudioInput.wire_names = {
    "data": "data",
    "format": "format",
    "url": "url",
}
