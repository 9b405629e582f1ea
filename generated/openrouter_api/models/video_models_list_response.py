# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model VideoModelsListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .video_model import VideoModel

decode_video_model: Decode = late(globals(), "decode_video_model", "video_model")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class VideoModelsListResponse(_Model):
    """The video models on offer."""

    data: list[VideoModel]
    """The models, all in one list."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(VideoModelsListResponse)
        value = pop("data", UNSET)
        self.data = [decode_video_model(item) for item in value] if type(value) is list else value
        self.additional_properties = rest
        return self


_new = object.__new__
decode = VideoModelsListResponse.decode
VideoModelsListResponse.wire_names = {
    "data": "data",
}
