# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ImageGenStreamErrorEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .image_gen_stream_error_event_error import ImageGenStreamErrorEventError

decode_image_gen_stream_error_event_error: Decode = late(
    globals(), "decode_image_gen_stream_error_event_error", "image_gen_stream_error_event_error"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ImageGenStreamErrorEvent(_Model):
    """An error after the stream began."""

    error: ImageGenStreamErrorEventError
    """What went wrong."""
    type: Literal["error"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenStreamErrorEvent)
        value = pop("error", UNSET)
        self.error = decode_image_gen_stream_error_event_error(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ImageGenStreamErrorEvent.decode
ImageGenStreamErrorEvent.wire_names = {
    "error": "error",
    "type": "type",
}
