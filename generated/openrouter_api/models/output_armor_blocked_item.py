# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputArmorBlockedItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputArmorBlockedItem(_Model):
    """A tool call that the `armor` plugin blocked."""

    arguments: str
    """Arguments of the blocked call as JSON text."""
    call_id: str
    """The `call_id` of the blocked call."""
    explanation: str
    """The verdict explained, for a person to read."""
    id: str
    """Id of the item."""
    name: str
    """Name of the tool that the call was for."""
    reason: str
    """Why the call was blocked."""
    status: Literal["completed"]
    type: Literal["openrouter:armor_blocked"]
    namespace: str | Unset = UNSET
    """Namespace the tool belongs to, if it was declared in one."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputArmorBlockedItem)
        self.arguments = pop("arguments", UNSET)
        self.call_id = pop("call_id", UNSET)
        self.explanation = pop("explanation", UNSET)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.reason = pop("reason", UNSET)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.namespace = pop("namespace", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputArmorBlockedItem.decode
OutputArmorBlockedItem.wire_names = {
    "arguments": "arguments",
    "call_id": "call_id",
    "explanation": "explanation",
    "id": "id",
    "name": "name",
    "reason": "reason",
    "status": "status",
    "type": "type",
    "namespace": "namespace",
}
