# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""Request types of the resource `classifications`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    pass


class ClassificationsGetTaskClassificationsParams(TypedDict, total=False):
    """Arguments of `classifications.get_task_classifications`; the method describes them."""

    window: Literal["7d"]
