# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model InputImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import InputImageDetail


@_define(slots=True, kw_only=True, eq=False, repr=False)
class InputImage(_Model):
    """An image in a message."""

    detail: InputImageDetail
    """How finely the model looks at the image."""
    type: Literal["input_image"]
    file_id: str | Unset | None = UNSET
    """Id of an uploaded file that holds the image, in place of `image_url`."""
    image_url: str | Unset | None = UNSET
    """Address of the image, or the image itself as a data URL."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InputImage)
        self.detail = pop("detail", UNSET)
        self.type = pop("type", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.image_url = pop("image_url", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = InputImage.decode
InputImage.wire_names = {
    "detail": "detail",
    "type": "type",
    "file_id": "file_id",
    "image_url": "image_url",
}
