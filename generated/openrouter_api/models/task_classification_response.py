# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model TaskClassificationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .task_classification_response_data import TaskClassificationResponseData

decode_task_classification_response_data: Decode = late(
    globals(), "decode_task_classification_response_data", "task_classification_response_data"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class TaskClassificationResponse(_Model):
    """Wraps the division of use among tasks."""

    data: TaskClassificationResponseData
    """The tasks and their categories."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TaskClassificationResponse)
        value = pop("data", UNSET)
        self.data = decode_task_classification_response_data(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = TaskClassificationResponse.decode
TaskClassificationResponse.wire_names = {
    "data": "data",
}
