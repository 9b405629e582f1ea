# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model InputVideo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import InputVideoProcessing


@_define(slots=True, kw_only=True, eq=False, repr=False)
class InputVideo(_Model):
    """A video in a message."""

    type: Literal["input_video"]
    video_url: str
    """Address of the video, or the video itself as a data URL. Which addresses work depends on the
    provider.
    """
    processing: InputVideoProcessing | Unset = UNSET
    """How the video is processed."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InputVideo)
        self.type = pop("type", UNSET)
        self.video_url = pop("video_url", UNSET)
        self.processing = pop("processing", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = InputVideo.decode
InputVideo.wire_names = {
    "type": "type",
    "video_url": "video_url",
    "processing": "processing",
}
