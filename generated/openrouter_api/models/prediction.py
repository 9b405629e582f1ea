# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model Prediction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .prediction_content_text import PredictionContentText

decode_prediction_content_text: Decode = late(
    globals(), "decode_prediction_content_text", "prediction_content_text"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class Prediction(_Model):
    """Text that the reply is expected to repeat, as when editing a file."""

    content: str | list[PredictionContentText]
    """The expected text, as a string or as parts."""
    type: Literal["content"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(Prediction)
        value = pop("content", UNSET)
        self.content = (
            [decode_prediction_content_text(item) for item in value] if type(value) is list else value
        )
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = Prediction.decode
Prediction.wire_names = {
    "content": "content",
    "type": "type",
}
