# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ImageModelArchitecture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ImageInputModality, ImageOutputModality


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ImageModelArchitecture(_Model):
    """What goes in and out of an image model."""

    input_modalities: list[ImageInputModality]
    """Kinds of content the model takes; `image` means it can work from references."""
    output_modalities: list[ImageOutputModality]
    """Kinds of content the model produces."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageModelArchitecture)
        self.input_modalities = pop("input_modalities", UNSET)
        self.output_modalities = pop("output_modalities", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ImageModelArchitecture.decode
ImageModelArchitecture.wire_names = {
    "input_modalities": "input_modalities",
    "output_modalities": "output_modalities",
}
