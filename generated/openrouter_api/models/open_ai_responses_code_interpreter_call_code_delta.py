# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenAIResponsesCodeInterpreterCallCodeDelta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenAIResponsesCodeInterpreterCallCodeDelta(_Model):
    """OpenAIResponsesCodeInterpreterCallCodeDelta, as the API has it."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesCodeInterpreterCallCodeDelta)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OpenAIResponsesCodeInterpreterCallCodeDelta.decode
OpenAIResponsesCodeInterpreterCallCodeDelta.wire_names = {
    "delta": "delta",
    "item_id": "item_id",
    "output_index": "output_index",
    "sequence_number": "sequence_number",
    "type": "type",
}
