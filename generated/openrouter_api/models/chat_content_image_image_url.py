# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatContentImageImageUrl."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ChatContentImageImageUrlDetail


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatContentImageImageUrl(_Model):
    """An input image and its level of detail."""

    url: str
    """A web address or a base64 data URL. PNG, JPEG, WebP and GIF are understood."""
    detail: ChatContentImageImageUrlDetail | Unset = UNSET
    """How finely the model views the image."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatContentImageImageUrl)
        self.url = pop("url", UNSET)
        self.detail = pop("detail", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatContentImageImageUrl.decode
ChatContentImageImageUrl.wire_names = {
    "url": "url",
    "detail": "detail",
}
