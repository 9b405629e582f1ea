# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputShellCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ShellCallStatus
    from .output_shell_call_item_action import OutputShellCallItemAction

decode_output_shell_call_item_action: Decode = late(
    globals(), "decode_output_shell_call_item_action", "output_shell_call_item_action"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputShellCallItem(_Model):
    """The model's wish to run shell commands."""

    call_id: str
    """Id that ties the call to its `shell_call_output`."""
    id: str
    """Id of the item."""
    status: ShellCallStatus
    """How far the call got."""
    type: Literal["shell_call"]
    action: OutputShellCallItemAction | Unset = UNSET
    """The commands and the bounds to run them in."""
    arguments: str | Unset | None = UNSET
    """The same call as unparsed text; null or absent when there is none."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputShellCallItem)
        self.call_id = pop("call_id", UNSET)
        self.id = pop("id", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.arguments = pop("arguments", UNSET)
        if rest:
            value = pop("action", UNSET)
            self.action = decode_output_shell_call_item_action(value)
        else:
            self.action = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputShellCallItem.decode
OutputShellCallItem.wire_names = {
    "call_id": "call_id",
    "id": "id",
    "status": "status",
    "type": "type",
    "action": "action",
    "arguments": "arguments",
}
