# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenAIResponsesCodeInterpreterCallInProgress."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenAIResponsesCodeInterpreterCallInProgress(_Model):
    """OpenAIResponsesCodeInterpreterCallInProgress, as the API has it."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.in_progress"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesCodeInterpreterCallInProgress)
        self.item_id = pop("item_id", UNSET)
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OpenAIResponsesCodeInterpreterCallInProgress.decode
OpenAIResponsesCodeInterpreterCallInProgress.wire_names = {
    "item_id": "item_id",
    "output_index": "output_index",
    "sequence_number": "sequence_number",
    "type": "type",
}
