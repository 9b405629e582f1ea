# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GenerationContentData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .generation_content_data_input import GenerationContentDataInput
    from .generation_content_data_output import GenerationContentDataOutput
    from .generation_content_error import GenerationContentError

decode_generation_content_data_input: Decode = late(
    globals(), "decode_generation_content_data_input", "generation_content_data_input"
)
decode_generation_content_data_output: Decode = late(
    globals(), "decode_generation_content_data_output", "generation_content_data_output"
)
decode_generation_content_error: Decode = late(
    globals(), "decode_generation_content_error", "generation_content_error"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GenerationContentData(_Model):
    """Stored content of one generation."""

    error: GenerationContentError | None
    """Why the generation failed. Null when it did not."""
    input: GenerationContentDataInput
    """What was sent: a prompt or a list of messages."""
    output: GenerationContentDataOutput
    """What the model produced."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GenerationContentData)
        value = pop("error", UNSET)
        self.error = decode_generation_content_error(value)
        value = pop("input", UNSET)
        self.input = decode_generation_content_data_input(value)
        value = pop("output", UNSET)
        self.output = decode_generation_content_data_output(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GenerationContentData.decode
GenerationContentData.wire_names = {
    "error": "error",
    "input": "input",
    "output": "output",
}
