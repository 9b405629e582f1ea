# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `classifications`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..model_type import model
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(TaskClassificationItem)
        try:
            self.category_token_share = data["category_token_share"]
            self.category_usage_share = data["category_usage_share"]
            self.display_name = data["display_name"]
            self.macro_category = data["macro_category"]
            self.tag = data["tag"]
            self.token_share = data["token_share"]
            self.usage_share = data["usage_share"]
            known = 7
        except KeyError:
            known = self._set_present(
                data,
                "category_token_share",
                "category_usage_share",
                "display_name",
                "macro_category",
                "tag",
                "token_share",
                "usage_share",
            )
        if "models" in data:
            value = data["models"]
            self.models = (
                [decode_task_classification_model(item) for item in value] if type(value) is list else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(TaskClassificationMacroCategory)
        try:
            self.key = data["key"]
            self.label = data["label"]
            self.token_share = data["token_share"]
            self.usage_share = data["usage_share"]
            known = 4
        except KeyError:
            known = self._set_present(data, "key", "label", "token_share", "usage_share")
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(TaskClassificationModel)
        try:
            self.id = data["id"]
            self.tag_token_share = data["tag_token_share"]
            self.tag_usage_share = data["tag_usage_share"]
            known = 3
        except KeyError:
            known = self._set_present(data, "id", "tag_token_share", "tag_usage_share")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_task_classification_model = TaskClassificationModel.decode


@model
class TaskClassificationResponse(_Model):
    """Wraps the division of use among tasks."""

    data: TaskClassificationResponseData
    """The tasks and their categories."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(TaskClassificationResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_task_classification_response_data(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(TaskClassificationResponseData)
        try:
            self.as_of = data["as_of"]
            self.window_days = data["window_days"]
            known = 2
        except KeyError:
            known = self._set_present(data, "as_of", "window_days")
        if "classifications" in data:
            value = data["classifications"]
            self.classifications = (
                [decode_task_classification_item(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "macro_categories" in data:
            value = data["macro_categories"]
            self.macro_categories = (
                [decode_task_classification_macro_category(item) for item in value]
                if type(value) is list
                else value
            )
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_task_classification_response_data = TaskClassificationResponseData.decode
