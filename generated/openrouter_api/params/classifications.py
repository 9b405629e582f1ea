# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `classifications`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    pass


class ClassificationsGetTasksParams(TypedDict, total=False):
    """Arguments of `classifications.get_tasks`, which its docstring describes."""

    window: Literal["7d"]
