# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model TaskClassificationItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .task_classification_model import TaskClassificationModel

decode_task_classification_model: Decode = late(
    globals(), "decode_task_classification_model", "task_classification_model"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class TaskClassificationItem(_Model):
    """One kind of task and its part in all use."""

    category_token_share: float
    """Share of tokens within the macro category of the task."""
    category_usage_share: float
    """Share of usage within the macro category of the task."""
    display_name: str
    """Name of the task for people."""
    macro_category: str
    """Key of the broad category the task belongs to."""
    models: list[TaskClassificationModel]
    """Models used for the task, each with its part in it."""
    tag: str
    """Name of the task for programs."""
    token_share: float
    """Share of the tokens of all tasks."""
    usage_share: float
    """Share of the usage of all tasks, as opposed to tokens. What usage counts is not documented."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TaskClassificationItem)
        self.category_token_share = pop("category_token_share", UNSET)
        self.category_usage_share = pop("category_usage_share", UNSET)
        self.display_name = pop("display_name", UNSET)
        self.macro_category = pop("macro_category", UNSET)
        value = pop("models", UNSET)
        self.models = (
            [decode_task_classification_model(item) for item in value] if type(value) is list else value
        )
        self.tag = pop("tag", UNSET)
        self.token_share = pop("token_share", UNSET)
        self.usage_share = pop("usage_share", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = TaskClassificationItem.decode
TaskClassificationItem.wire_names = {
    "category_token_share": "category_token_share",
    "category_usage_share": "category_usage_share",
    "display_name": "display_name",
    "macro_category": "macro_category",
    "models": "models",
    "tag": "tag",
    "token_share": "token_share",
    "usage_share": "usage_share",
}
