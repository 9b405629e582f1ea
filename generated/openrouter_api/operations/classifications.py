# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The operations of the resource `classifications`, as descriptors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Operation, Parameter

if TYPE_CHECKING:
    from ..models.task_classification_response import TaskClassificationResponse

GET_TASK_CLASSIFICATIONS: Operation[TaskClassificationResponse, None] = Operation(
    id="getTaskClassifications",
    resource="classifications",
    name="get_task_classifications",
    method="GET",
    path="/classifications/task",
    result="task_classification_response",
    result_media="application/json",
    parameters=(Parameter("window", "window", "query"),),
    errors={
        400: "bad_request_response",
        401: "unauthorized_response",
        429: "too_many_requests_response",
        500: "internal_server_response",
    },
    replay_safe=True,
)
"""Read what tasks models are used for"""
