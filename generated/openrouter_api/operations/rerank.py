# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `rerank`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation

if TYPE_CHECKING:
    from ..models.rerank import CreateRerankResponse

RERANK: Operation[CreateRerankResponse, None] = Operation(
    id="createRerank",
    resource="rerank",
    name="rerank",
    method="POST",
    path="/rerank",
    result="rerank.CreateRerankResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {
                "documents": "list[string|CreateRerankRequestDocumentsItemObject](1..)",
                "model": "string",
                "provider": "ProviderPreferences|null",
                "query": "string",
                "session_id": "string|null",
                "top_n": "integer(1..)|null",
                "trace": "TraceConfig|null",
                "user": "string|null",
            },
            required=frozenset(["documents", "model", "query"]),
        ),
    ),
    errors=usual_errors(400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 524, 529),
)
"""Rank documents by relevance to a query"""
