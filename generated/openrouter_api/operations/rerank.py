# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `rerank`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.checks import Types
from ..operation import Body, Operation

if TYPE_CHECKING:
    from ..models.rerank import CreateRerankResponse

RERANK: Operation[CreateRerankResponse, None] = Operation(
    id="createRerank",
    resource="rerank",
    name="rerank",
    method="POST",
    path="/rerank",
    result="rerank.create_rerank_response",
    result_media="application/json",
    bodies=(
        Body(
            "application/json",
            {
                "documents": "documents",
                "model": "model",
                "provider": "provider",
                "query": "query",
                "session_id": "session_id",
                "top_n": "top_n",
                "trace": "trace",
                "user": "user",
            },
            required=frozenset(["documents", "model", "query"]),
            types=Types(
                {
                    "documents": "list[string|CreateRerankRequestDocumentsItemObject](1..)",
                    "model": "string",
                    "provider": "ProviderPreferences|null",
                    "query": "string",
                    "session_id": "string|null",
                    "top_n": "integer(1..)|null",
                    "trace": "TraceConfig|null",
                    "user": "string|null",
                }
            ),
        ),
    ),
    errors={
        400: "shared.bad_request_response",
        401: "shared.unauthorized_response",
        402: "shared.payment_required_response",
        403: "shared.forbidden_response",
        404: "shared.not_found_response",
        413: "shared.payload_too_large_response",
        429: "shared.too_many_requests_response",
        500: "shared.internal_server_response",
        502: "shared.bad_gateway_response",
        503: "shared.service_unavailable_response",
        524: "shared.edge_network_timeout_response",
        529: "shared.provider_overloaded_response",
    },
)
"""Rank documents by relevance to a query"""
