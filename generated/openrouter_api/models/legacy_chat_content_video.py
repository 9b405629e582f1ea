# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model LegacyChatContentVideo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .legacy_chat_content_video_input import LegacyChatContentVideoInput

decode_legacy_chat_content_video_input: Decode = late(
    globals(), "decode_legacy_chat_content_video_input", "legacy_chat_content_video_input"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class LegacyChatContentVideo(_Model):
    """Older form of a video part. Use the type `video_url`."""

    type: Literal["input_video"]
    video_url: LegacyChatContentVideoInput
    """Where to find the video."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(LegacyChatContentVideo)
        self.type = pop("type", UNSET)
        value = pop("video_url", UNSET)
        self.video_url = decode_legacy_chat_content_video_input(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = LegacyChatContentVideo.decode
LegacyChatContentVideo.wire_names = {
    "type": "type",
    "video_url": "video_url",
}
