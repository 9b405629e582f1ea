# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `batches`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..operation import Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.batches import BatchDeletedObject, BatchListResponse, BatchObject

CREATE: Operation[BatchObject, None] = Operation(
    id="createBatches",
    resource="batches",
    name="create",
    method="POST",
    path="/batches",
    result="batches.BatchObject",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {
                "callback_url": "string|null",
                "completion_window": "string|null",
                "endpoint": "string",
                "model": "string",
                "provider": "BatchProviderPreferences|null",
                "requests": "list[BatchSubmitBodyRequestsItem]",
            },
            required=frozenset(["endpoint", "model", "requests"]),
            last=("requests",),
        ),
    ),
    errors={
        400: "batches.BatchErrorResponse",
        401: "batches.BatchErrorResponse",
        402: "batches.BatchErrorResponse",
        403: "batches.BatchErrorResponse",
        404: "batches.BatchErrorResponse",
        413: "batches.BatchErrorResponse",
        422: "batches.BatchErrorResponse",
        429: "batches.BatchErrorResponse",
        500: "batches.BatchErrorResponse",
        502: "batches.BatchErrorResponse",
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
    result="batches.BatchDeletedObject",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    errors={
        401: "batches.BatchErrorResponse",
        404: "batches.BatchErrorResponse",
        409: "batches.BatchErrorResponse",
        429: "batches.BatchErrorResponse",
        500: "batches.BatchErrorResponse",
        502: "batches.BatchErrorResponse",
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
    result="batches.BatchObject",
    result_media="application/json",
    parameters=(Parameter("id", "id", "path", required=True),),
    errors={
        401: "batches.BatchErrorResponse",
        402: "batches.BatchPaymentRequiredResponse",
        404: "batches.BatchErrorResponse",
        410: "batches.BatchErrorResponse",
        429: "batches.BatchErrorResponse",
        500: "batches.BatchErrorResponse",
        502: "batches.BatchErrorResponse",
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
    result="batches.BatchListResponse",
    result_media="application/json",
    parameters=(
        Parameter("limit", "limit", "query", type="integer"),
        Parameter("after", "after", "query"),
        Parameter("status", "status", "query", type="list[string]"),
        Parameter("created_after", "created_after", "query"),
        Parameter("created_before", "created_before", "query"),
    ),
    errors={
        400: "batches.BatchErrorResponse",
        401: "batches.BatchErrorResponse",
        429: "batches.BatchErrorResponse",
        500: "batches.BatchErrorResponse",
        502: "batches.BatchErrorResponse",
    },
    pagination=Pagination("cursor", "data", cursor="after", next="last_id"),
    replay_safe=True,
)
"""List batches"""
