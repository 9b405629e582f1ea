# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `batches`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.checks import Types
from ..operation import Body, Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.batches import BatchDeletedObject, BatchListResponse, BatchObject

CREATE: Operation[BatchObject, None] = Operation(
    id="createBatches",
    resource="batches",
    name="create",
    method="POST",
    path="/batches",
    result="batches.batch_object",
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
            types=Types(
                {
                    "callback_url": "string|null",
                    "completion_window": "string|null",
                    "endpoint": "string",
                    "model": "string",
                    "provider": "BatchProviderPreferences|null",
                    "requests": "list[BatchSubmitBodyRequestsItem]",
                }
            ),
        ),
    ),
    errors={
        400: "batches.batch_error_response",
        401: "batches.batch_error_response",
        402: "batches.batch_error_response",
        403: "batches.batch_error_response",
        404: "batches.batch_error_response",
        413: "batches.batch_error_response",
        422: "batches.batch_error_response",
        429: "batches.batch_error_response",
        500: "batches.batch_error_response",
        502: "batches.batch_error_response",
    },
    starts_job=True,
)
"""Start a batch"""
CREATE_BATCHES = CREATE

DELETE: Operation[BatchDeletedObject, None] = Operation(
    id="deleteBatch",
    resource="batches",
    name="delete",
    method="DELETE",
    path="/batches/{id}",
    result="batches.batch_deleted_object",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    errors={
        401: "batches.batch_error_response",
        404: "batches.batch_error_response",
        409: "batches.batch_error_response",
        429: "batches.batch_error_response",
        500: "batches.batch_error_response",
        502: "batches.batch_error_response",
    },
    replay_safe=True,
)
"""Delete a batch"""

GET: Operation[BatchObject, None] = Operation(
    id="getBatches",
    resource="batches",
    name="get",
    method="GET",
    path="/batches/{id}",
    result="batches.batch_object",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    errors={
        401: "batches.batch_error_response",
        402: "batches.batch_payment_required_response",
        404: "batches.batch_error_response",
        410: "batches.batch_error_response",
        429: "batches.batch_error_response",
        500: "batches.batch_error_response",
        502: "batches.batch_error_response",
    },
    replay_safe=True,
)
"""Get a batch and its results"""
GET_BATCHES = GET

LIST: Operation[BatchListResponse, None] = Operation(
    id="listBatches",
    resource="batches",
    name="list",
    method="GET",
    path="/batches",
    result="batches.batch_list_response",
    result_media="application/json",
    parameters=(
        Parameter("limit", "limit", "query", type="integer"),
        Parameter("after", "after", "query"),
        Parameter("status", "status", "query", type="list[string]"),
        Parameter("created_after", "created_after", "query"),
        Parameter("created_before", "created_before", "query"),
    ),
    errors={
        400: "batches.batch_error_response",
        401: "batches.batch_error_response",
        429: "batches.batch_error_response",
        500: "batches.batch_error_response",
        502: "batches.batch_error_response",
    },
    pagination=Pagination("cursor", "data", cursor="after", next="last_id"),
    replay_safe=True,
)
"""List batches"""
