# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `classifications`."""

from __future__ import annotations

from typing import Literal, TypedDict


class ClassificationsGetTasksParams(TypedDict, total=False):
    """Arguments of `classifications.get_tasks`, which its docstring describes."""

    window: Literal["7d"]
