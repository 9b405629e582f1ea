# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model LocalShellCallOutputItem."""

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
class LocalShellCallOutputItem(_Model):
    """What a command printed on your machine, for the model to read."""

    id: str
    """Id of the item, which ties it to its call."""
    output: str
    """What the command printed."""
    type: Literal["local_shell_call_output"]
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
        self = _new(LocalShellCallOutputItem)
        self.id = pop("id", UNSET)
        self.output = pop("output", UNSET)
        self.type = pop("type", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = LocalShellCallOutputItem.decode
LocalShellCallOutputItem.wire_names = {
    "id": "id",
    "output": "output",
    "type": "type",
    "status": "status",
}
