# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatContentVideoInput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ChatContentVideoInputProcessing


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatContentVideoInput(_Model):
    """Address or content of a video."""

    url: str
    """A web address or a base64 data URL of MP4, MPEG, MOV or WebM. Providers differ on addresses:
    Google AI Studio takes YouTube links only, Vertex none.
    """
    processing: ChatContentVideoInputProcessing | Unset = UNSET
    """How the video is processed. What the values mean, and the default, is not documented."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatContentVideoInput)
        self.url = pop("url", UNSET)
        self.processing = pop("processing", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatContentVideoInput.decode
ChatContentVideoInput.wire_names = {
    "url": "url",
    "processing": "processing",
}
