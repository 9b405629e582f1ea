# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CustomToolCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ToolCallStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CustomToolCallItem(_Model):
    """An earlier call of a custom tool, replayed as input."""

    call_id: str
    """Pairs the call with its `custom_tool_call_output`."""
    input: str
    """The text the model passed to the tool."""
    name: str
    """Name of the tool called."""
    type: Literal["custom_tool_call"]
    async_: bool | Unset | None = UNSET
    """Whether the call was asynchronous, as the tool was declared; null when not told."""
    id: str | Unset | None = UNSET
    """Id of the item."""
    namespace: str | Unset | None = UNSET
    """Namespace the tool belongs to, if it was declared in one."""
    status: ToolCallStatus | Unset | None = UNSET
    """How far the call has come."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CustomToolCallItem)
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
decode = CustomToolCallItem.decode
CustomToolCallItem.wire_names = {
    "call_id": "call_id",
    "input": "input",
    "name": "name",
    "type": "type",
    "async_": "async",
    "id": "id",
    "namespace": "namespace",
    "status": "status",
}
