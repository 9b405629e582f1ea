# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputSubagentServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import FailableToolCallStatus


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputSubagentServerToolItem(_Model):
    """A task the model gave to a sub-agent, and its outcome."""

    status: FailableToolCallStatus
    """How far the task has come."""
    type: Literal["openrouter:subagent"]
    call_id: str | Unset = UNSET
    """Pairs the call with its result."""
    error: str | Unset = UNSET
    """What went wrong, if the task failed."""
    id: str | Unset = UNSET
    """Id of the item."""
    instance_name: str | Unset = UNSET
    """Name of the sub-agent used, if the request named several."""
    model: str | Unset = UNSET
    """Slug of the model that worked on the task."""
    name: str | Unset = UNSET
    """Name of the tool called."""
    outcome: str | Unset = UNSET
    """What the sub-agent came up with."""
    task_description: str | Unset = UNSET
    """What the sub-agent was told to do."""
    task_name: str | Unset = UNSET
    """Short name of the task."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputSubagentServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.call_id = pop("call_id", UNSET)
        self.error = pop("error", UNSET)
        self.id = pop("id", UNSET)
        self.instance_name = pop("instance_name", UNSET)
        self.model = pop("model", UNSET)
        self.name = pop("name", UNSET)
        self.outcome = pop("outcome", UNSET)
        self.task_description = pop("task_description", UNSET)
        self.task_name = pop("task_name", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputSubagentServerToolItem.decode
OutputSubagentServerToolItem.wire_names = {
    "status": "status",
    "type": "type",
    "call_id": "call_id",
    "error": "error",
    "id": "id",
    "instance_name": "instance_name",
    "model": "model",
    "name": "name",
    "outcome": "outcome",
    "task_description": "task_description",
    "task_name": "task_name",
}
