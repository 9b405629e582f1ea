# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputCodeInterpreterCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import OutputCodeInterpreterCallItemStatus
    from .output_code_interpreter_call_item_outputs_item import OutputCodeInterpreterCallItemOutputsItem

decode_output_code_interpreter_call_item_outputs_item: Decode = late(
    globals(),
    "decode_output_code_interpreter_call_item_outputs_item",
    "output_code_interpreter_call_item_outputs_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputCodeInterpreterCallItem(_Model):
    """A run of the provider's code interpreter."""

    id: str
    """Id of the item."""
    status: OutputCodeInterpreterCallItemStatus
    """How far the run has come."""
    type: Literal["code_interpreter_call"]
    code: str | Unset | None = UNSET
    """The code run, or null when it is not given."""
    container_id: str | Unset = UNSET
    """Id of the container the code ran in."""
    outputs: list[OutputCodeInterpreterCallItemOutputsItem] | Unset | None = UNSET
    """What the code printed and produced. Ask for it with `code_interpreter_call.outputs` in
    `include`.
    """
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputCodeInterpreterCallItem)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.code = pop("code", UNSET)
        self.container_id = pop("container_id", UNSET)
        if rest:
            value = pop("outputs", UNSET)
            self.outputs = (
                [decode_output_code_interpreter_call_item_outputs_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.outputs = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputCodeInterpreterCallItem.decode
OutputCodeInterpreterCallItem.wire_names = {
    "id": "id",
    "status": "status",
    "type": "type",
    "code": "code",
    "container_id": "container_id",
    "outputs": "outputs",
}
