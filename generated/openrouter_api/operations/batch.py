# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `batch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.batch import BatchDeletedObject, BatchListResponse, BatchObject

CREATE_BATCHES: Operation[BatchObject, None] = Operation(
    id="createBatches",
    resource="batch",
    name="create_batches",
    method="POST",
    path="/batches",
    result="batch.batch_object",
    result_media="application/json",
    bodies=(
        Body(
            "application/json",
            {
                "callback_url": "callback_url",
                "completion_window": "completion_window",
                "endpoint": "endpoint",
                "model": "model",
                "provider": "provider",
                "requests": "requests",
            },
            required=frozenset(["endpoint", "model", "requests"]),
            last=("requests",),
        ),
    ),
    errors={
        400: "batch.batch_error_response",
        401: "batch.batch_error_response",
        402: "batch.batch_error_response",
        403: "batch.batch_error_response",
        404: "batch.batch_error_response",
        413: "batch.batch_error_response",
        422: "batch.batch_error_response",
        429: "batch.batch_error_response",
        500: "batch.batch_error_response",
        502: "batch.batch_error_response",
    },
)
"""Start a batch"""

DELETE: Operation[BatchDeletedObject, None] = Operation(
    id="deleteBatch",
    resource="batch",
    name="delete",
    method="DELETE",
    path="/batches/{id}",
    result="batch.batch_deleted_object",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    errors={
        401: "batch.batch_error_response",
        404: "batch.batch_error_response",
        409: "batch.batch_error_response",
        429: "batch.batch_error_response",
        500: "batch.batch_error_response",
        502: "batch.batch_error_response",
    },
    replay_safe=True,
)
"""Delete a batch"""

GET_BATCHES: Operation[BatchObject, None] = Operation(
    id="getBatches",
    resource="batch",
    name="get_batches",
    method="GET",
    path="/batches/{id}",
    result="batch.batch_object",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    errors={
        401: "batch.batch_error_response",
        402: "batch.batch_payment_required_response",
        404: "batch.batch_error_response",
        410: "batch.batch_error_response",
        429: "batch.batch_error_response",
        500: "batch.batch_error_response",
        502: "batch.batch_error_response",
    },
    replay_safe=True,
)
"""Get a batch and its results"""

LIST: Operation[BatchListResponse, None] = Operation(
    id="listBatches",
    resource="batch",
    name="list",
    method="GET",
    path="/batches",
    result="batch.batch_list_response",
    result_media="application/json",
    parameters=(
        Parameter("limit", "limit", "query"),
        Parameter("after", "after", "query"),
        Parameter("status", "status", "query"),
        Parameter("created_after", "created_after", "query"),
        Parameter("created_before", "created_before", "query"),
    ),
    errors={
        400: "batch.batch_error_response",
        401: "batch.batch_error_response",
        429: "batch.batch_error_response",
        500: "batch.batch_error_response",
        502: "batch.batch_error_response",
    },
    pagination=Pagination("cursor", "data", cursor="after", next="last_id"),
    replay_safe=True,
)
"""List batches"""
