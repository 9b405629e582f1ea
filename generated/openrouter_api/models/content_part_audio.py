# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ContentPartAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .content_part_audio_audio_url import ContentPartAudioAudioUrl

decode_content_part_audio_audio_url: Decode = late(
    globals(), "decode_content_part_audio_audio_url", "content_part_audio_audio_url"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ContentPartAudio(_Model):
    """Audio given as a reference for the video."""

    audio_url: ContentPartAudioAudioUrl
    """Where the audio is."""
    type: Literal["audio_url"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentPartAudio)
        value = pop("audio_url", UNSET)
        self.audio_url = decode_content_part_audio_audio_url(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ContentPartAudio.decode
ContentPartAudio.wire_names = {
    "audio_url": "audio_url",
    "type": "type",
}
