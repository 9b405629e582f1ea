# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputItemFunctionCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .output_item_function_call_status import OutputItemFunctionCallStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputItemFunctionCall(_Model):
    """OutputItemFunctionCall, as the API has it."""

    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str | Unset = UNSET
    namespace: str | Unset = UNSET
    status: OutputItemFunctionCallStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputItemFunctionCall)
        self.arguments = pop("arguments", UNSET)
        self.call_id = pop("call_id", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.namespace = pop("namespace", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputItemFunctionCall.decode
OutputItemFunctionCall.wire_names = {
    "arguments": "arguments",
    "call_id": "call_id",
    "name": "name",
    "type": "type",
    "id": "id",
    "namespace": "namespace",
    "status": "status",
}
