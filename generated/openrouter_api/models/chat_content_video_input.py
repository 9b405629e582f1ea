# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatContentVideoInput."""

from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatContentVideoInput(_Model):
    """Address or content of a video."""

    url: str
    """A web address or a base64 data URL of MP4, MPEG, MOV or WebM. Providers differ on addresses:
    Google AI Studio takes YouTube links only, Vertex none.
    """
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
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatContentVideoInput.decode
ChatContentVideoInput.wire_names = {
    "url": "url",
}
