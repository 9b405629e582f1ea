# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ListEndpointsResponseArchitecture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import InputModality, InstructType, ModelGroup, OutputModality


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ListEndpointsResponseArchitecture(_Model):
    """Modalities, tokenizer and prompt template of a model."""

    input_modalities: list[InputModality]
    """Kinds of content the model takes."""
    instruct_type: InstructType | None
    """Prompt template of the model. Null when none applies or none is known."""
    modality: str | None
    """Both sides in short, such as `text+image->text`."""
    output_modalities: list[OutputModality]
    """Kinds of content the model produces."""
    tokenizer: ModelGroup | None
    """Family of tokenizer that splits its text. Null when unknown."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListEndpointsResponseArchitecture)
        self.input_modalities = pop("input_modalities", UNSET)
        self.instruct_type = pop("instruct_type", UNSET)
        self.modality = pop("modality", UNSET)
        self.output_modalities = pop("output_modalities", UNSET)
        self.tokenizer = pop("tokenizer", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ListEndpointsResponseArchitecture.decode
ListEndpointsResponseArchitecture.wire_names = {
    "input_modalities": "input_modalities",
    "instruct_type": "instruct_type",
    "modality": "modality",
    "output_modalities": "output_modalities",
    "tokenizer": "tokenizer",
}
