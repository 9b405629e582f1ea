# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputItemCustomToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import OutputItemCustomToolCallStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputItemCustomToolCall(_Model):
    """A custom tool call in a rejected answer."""

    call_id: str
    """Id that would pair the call with its output."""
    input: str
    """Text that the model passes to the tool."""
    name: str
    """Tool that is called."""
    type: Literal["custom_tool_call"]
    async_: bool | Unset = UNSET
    """Whether the call is asynchronous, as the tool was declared."""
    id: str | Unset = UNSET
    """Id of the item; unlike `call_id`, it does not link to an output."""
    namespace: str | Unset = UNSET
    """Namespace that the tool was declared in. Absent for a tool outside any."""
    status: OutputItemCustomToolCallStatus | Unset = UNSET
    """How far the call has been written."""
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
        self.async_ = pop("async", UNSET)
        self.id = pop("id", UNSET)
        self.namespace = pop("namespace", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputItemCustomToolCall.decode
OutputItemCustomToolCall.wire_names = {
    "call_id": "call_id",
    "input": "input",
    "name": "name",
    "type": "type",
    "async_": "async",
    "id": "id",
    "namespace": "namespace",
    "status": "status",
}
