# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputItemImageGenerationCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ImageGenerationStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputItemImageGenerationCall(_Model):
    """An image that the model had made."""

    id: str
    """Id of the item."""
    status: ImageGenerationStatus
    """How far the making of the picture got."""
    type: Literal["image_generation_call"]
    result: str | Unset | None = UNSET
    """The picture, encoded as base64; null or absent until it is there."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputItemImageGenerationCall)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.result = pop("result", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputItemImageGenerationCall.decode
OutputItemImageGenerationCall.wire_names = {
    "id": "id",
    "status": "status",
    "type": "type",
    "result": "result",
}
