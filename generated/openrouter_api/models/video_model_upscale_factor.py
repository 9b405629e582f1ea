# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model VideoModelUpscaleFactor."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class VideoModelUpscaleFactor(_Model):
    """How much a model can enlarge a picture."""

    max: float | Unset | None = UNSET
    """Largest factor. Null or absent when there is no stated limit."""
    min: float | Unset | None = UNSET
    """Smallest factor. Null or absent when there is no stated limit."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(VideoModelUpscaleFactor)
        self.max = pop("max", UNSET)
        self.min = pop("min", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = VideoModelUpscaleFactor.decode
VideoModelUpscaleFactor.wire_names = {
    "max": "max",
    "min": "min",
}
