# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `classifications`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model_type import model
from ..types import Model as _Model

if TYPE_CHECKING:
    pass


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


@model
class TaskClassificationModel(_Model):
    """One model and its part in a task."""

    id: str
    """Id of the model."""
    tag_token_share: float
    """Share of the tokens of the task that went to this model."""
    tag_usage_share: float
    """Share of the usage of the task that went to this model."""


@model
class TaskClassificationResponse(_Model):
    """Wraps the division of use among tasks."""

    data: TaskClassificationResponseData
    """The tasks and their categories."""


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
