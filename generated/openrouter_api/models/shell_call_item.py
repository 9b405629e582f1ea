# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ShellCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ToolCallStatus
    from .shell_call_item_action import ShellCallItemAction

decode_shell_call_item_action: Decode = late(
    globals(), "decode_shell_call_item_action", "shell_call_item_action"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ShellCallItem(_Model):
    """An earlier request of the model to run shell commands, replayed as input."""

    action: ShellCallItemAction
    """The commands, and their limits."""
    call_id: str
    """Pairs the call with its `shell_call_output`."""
    type: Literal["shell_call"]
    arguments: str | Unset | None = UNSET
    """Arguments of the call as JSON text."""
    environment: Any = UNSET
    """Where the commands run, in the provider's form."""
    id: str | Unset | None = UNSET
    """Id of the item."""
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
        self = _new(ShellCallItem)
        value = pop("action", UNSET)
        self.action = decode_shell_call_item_action(value)
        self.call_id = pop("call_id", UNSET)
        self.type = pop("type", UNSET)
        self.arguments = pop("arguments", UNSET)
        self.environment = pop("environment", UNSET)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ShellCallItem.decode
ShellCallItem.wire_names = {
    "action": "action",
    "call_id": "call_id",
    "type": "type",
    "arguments": "arguments",
    "environment": "environment",
    "id": "id",
    "status": "status",
}
