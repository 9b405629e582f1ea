# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputItemCustomToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputItemCustomToolCall(_Model):
    """OutputItemCustomToolCall, as the API has it."""

    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: str | Unset = UNSET
    namespace: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputItemCustomToolCall)
        self.call_id = pop("call_id", UNSET)
        self.input = pop("input", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        self.namespace = pop("namespace", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputItemCustomToolCall.decode
OutputItemCustomToolCall.wire_names = {
    "call_id": "call_id",
    "input": "input",
    "name": "name",
    "type": "type",
    "id": "id",
    "namespace": "namespace",
}
