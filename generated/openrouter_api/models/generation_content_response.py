# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GenerationContentResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .generation_content_data import GenerationContentData

decode_generation_content_data: Decode = late(
    globals(), "decode_generation_content_data", "generation_content_data"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GenerationContentResponse(_Model):
    """Envelope of stored content."""

    data: GenerationContentData
    """Prompt, answer and error of the generation."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GenerationContentResponse)
        value = pop("data", UNSET)
        self.data = decode_generation_content_data(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GenerationContentResponse.decode
GenerationContentResponse.wire_names = {
    "data": "data",
}
