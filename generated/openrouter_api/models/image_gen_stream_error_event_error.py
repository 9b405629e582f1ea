# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ImageGenStreamErrorEventError."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ImageGenStreamErrorEventError(_Model):
    """What went wrong in a stream of images."""

    message: str
    """What went wrong, in words."""
    code: str | Unset | None = UNSET
    """Code of the error. Null or absent when it has none."""
    param: str | Unset | None = UNSET
    """Request parameter at fault. Null or absent when it is none in particular."""
    type: str | Unset | None = UNSET
    """Kind of error. Null or absent when not told."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenStreamErrorEventError)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.param = pop("param", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ImageGenStreamErrorEventError.decode
ImageGenStreamErrorEventError.wire_names = {
    "message": "message",
    "code": "code",
    "param": "param",
    "type": "type",
}
