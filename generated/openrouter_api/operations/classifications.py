# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `classifications`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..error_types import usual_errors
from ..operation import Operation, Parameter

if TYPE_CHECKING:
    from ..models.classifications import TaskClassificationResponse

GET_TASKS: Operation[TaskClassificationResponse, None] = Operation(
    id="getTaskClassifications",
    resource="classifications",
    name="get_tasks",
    method="GET",
    path="/classifications/task",
    result="classifications.TaskClassificationResponse",
    result_media="application/json",
    parameters=(Parameter("window", "window", "query"),),
    errors=usual_errors(400, 401, 429, 500),
    replay_safe=True,
)
"""Read what tasks models are used for"""
GET_TASK_CLASSIFICATIONS = GET_TASKS
