# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ContentPartVideo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .content_part_video_video_url import ContentPartVideoVideoUrl

decode_content_part_video_video_url: Decode = late(
    globals(), "decode_content_part_video_video_url", "content_part_video_video_url"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ContentPartVideo(_Model):
    """A video given as a reference."""

    type: Literal["video_url"]
    video_url: ContentPartVideoVideoUrl
    """Where the video is."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentPartVideo)
        self.type = pop("type", UNSET)
        value = pop("video_url", UNSET)
        self.video_url = decode_content_part_video_video_url(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ContentPartVideo.decode
ContentPartVideo.wire_names = {
    "type": "type",
    "video_url": "video_url",
}
