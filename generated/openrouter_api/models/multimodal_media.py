# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MultimodalMedia."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MultimodalMedia(_Model):
    """Audio, video or file content to embed."""

    data: str
    """The content as a string, normally base64. Whether a URL is taken as well is not documented."""
    format: str | Unset = UNSET
    """Name of the encoding, such as `mp3` for audio."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MultimodalMedia)
        self.data = pop("data", UNSET)
        self.format = pop("format", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MultimodalMedia.decode
MultimodalMedia.wire_names = {
    "data": "data",
    "format": "format",
}
