# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `classifications`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..types import UNSET, model
from ..types import Model as _Model

if TYPE_CHECKING:
    pass

_new = object.__new__


@model
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

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_task_classification_item = TaskClassificationItem.decode


@model
class TaskClassificationMacroCategory(_Model):
    """A broad category of tasks and its part in all use."""

    key: str
    """Name of the category for programs, as in `macro_category` of the tasks."""
    label: str
    """Name of the category for people."""
    token_share: float
    """Share of the tokens of all categories."""
    usage_share: float
    """Share of the usage of all categories."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TaskClassificationMacroCategory)
        self.key = pop("key", UNSET)
        self.label = pop("label", UNSET)
        self.token_share = pop("token_share", UNSET)
        self.usage_share = pop("usage_share", UNSET)
        self.additional_properties = rest
        return self


decode_task_classification_macro_category = TaskClassificationMacroCategory.decode


@model
class TaskClassificationModel(_Model):
    """One model and its part in a task."""

    id: str
    """Id of the model."""
    tag_token_share: float
    """Share of the tokens of the task that went to this model."""
    tag_usage_share: float
    """Share of the usage of the task that went to this model."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TaskClassificationModel)
        self.id = pop("id", UNSET)
        self.tag_token_share = pop("tag_token_share", UNSET)
        self.tag_usage_share = pop("tag_usage_share", UNSET)
        self.additional_properties = rest
        return self


decode_task_classification_model = TaskClassificationModel.decode


@model
class TaskClassificationResponse(_Model):
    """Wraps the division of use among tasks."""

    data: TaskClassificationResponseData
    """The tasks and their categories."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TaskClassificationResponse)
        value = pop("data", UNSET)
        self.data = decode_task_classification_response_data(value)
        self.additional_properties = rest
        return self


decode_task_classification_response = TaskClassificationResponse.decode


@model
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

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_task_classification_response_data = TaskClassificationResponseData.decode
