# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ContentPartInputVideo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .multimodal_media import MultimodalMedia

decode_multimodal_media: Decode = late(globals(), "decode_multimodal_media", "multimodal_media")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ContentPartInputVideo(_Model):
    """A video as part of a mixed input to embed."""

    input_video: MultimodalMedia
    """The video and its format."""
    type: Literal["input_video"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentPartInputVideo)
        value = pop("input_video", UNSET)
        self.input_video = decode_multimodal_media(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ContentPartInputVideo.decode
ContentPartInputVideo.wire_names = {
    "input_video": "input_video",
    "type": "type",
}
