# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model LocalShellCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ToolCallStatus
    from .local_shell_call_item_action import LocalShellCallItemAction

decode_local_shell_call_item_action: Decode = late(
    globals(), "decode_local_shell_call_item_action", "local_shell_call_item_action"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class LocalShellCallItem(_Model):
    """An earlier request of the model to run a command on your machine, replayed as input."""

    action: LocalShellCallItemAction
    """The command to run, and how."""
    call_id: str
    """Pairs the call with its result."""
    id: str
    """Id of the item."""
    status: ToolCallStatus
    """How far the call has come."""
    type: Literal["local_shell_call"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(LocalShellCallItem)
        value = pop("action", UNSET)
        self.action = decode_local_shell_call_item_action(value)
        self.call_id = pop("call_id", UNSET)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = LocalShellCallItem.decode
LocalShellCallItem.wire_names = {
    "action": "action",
    "call_id": "call_id",
    "id": "id",
    "status": "status",
    "type": "type",
}
