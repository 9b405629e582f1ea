# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model TaskClassificationResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .task_classification_item import TaskClassificationItem
    from .task_classification_macro_category import TaskClassificationMacroCategory

decode_task_classification_item: Decode = late(
    globals(), "decode_task_classification_item", "task_classification_item"
)
decode_task_classification_macro_category: Decode = late(
    globals(), "decode_task_classification_macro_category", "task_classification_macro_category"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class TaskClassificationResponseData(_Model):
    """How use divides among tasks and broad categories of tasks."""

    as_of: str
    """When the figures were computed."""
    classifications: list[TaskClassificationItem]
    """The kinds of task."""
    macro_categories: list[TaskClassificationMacroCategory]
    """The broad categories that the tasks fall into."""
    window_days: int
    """Length of the period the shares are taken over, in days."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TaskClassificationResponseData)
        self.as_of = pop("as_of", UNSET)
        value = pop("classifications", UNSET)
        self.classifications = (
            [decode_task_classification_item(item) for item in value] if type(value) is list else value
        )
        value = pop("macro_categories", UNSET)
        self.macro_categories = (
            [decode_task_classification_macro_category(item) for item in value]
            if type(value) is list
            else value
        )
        self.window_days = pop("window_days", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = TaskClassificationResponseData.decode
TaskClassificationResponseData.wire_names = {
    "as_of": "as_of",
    "classifications": "classifications",
    "macro_categories": "macro_categories",
    "window_days": "window_days",
}
