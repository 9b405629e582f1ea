# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CodeInterpreterCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import CodeInterpreterCallItemStatus
    from .code_interpreter_call_item_outputs_item import CodeInterpreterCallItemOutputsItem

decode_code_interpreter_call_item_outputs_item: Decode = late(
    globals(), "decode_code_interpreter_call_item_outputs_item", "code_interpreter_call_item_outputs_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CodeInterpreterCallItem(_Model):
    """CodeInterpreterCallItem, as the API has it."""

    id: str
    status: CodeInterpreterCallItemStatus
    type: Literal["code_interpreter_call"]
    code: str | Unset | None = UNSET
    container_id: str | Unset = UNSET
    outputs: list[CodeInterpreterCallItemOutputsItem] | Unset | None = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CodeInterpreterCallItem)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.code = pop("code", UNSET)
        self.container_id = pop("container_id", UNSET)
        if rest:
            value = pop("outputs", UNSET)
            self.outputs = (
                [decode_code_interpreter_call_item_outputs_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.outputs = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CodeInterpreterCallItem.decode
CodeInterpreterCallItem.wire_names = {
    "id": "id",
    "status": "status",
    "type": "type",
    "code": "code",
    "container_id": "container_id",
    "outputs": "outputs",
}
