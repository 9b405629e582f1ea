# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `embeddings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.embeddings import CreateEmbeddingsResponse
    from ..models.shared import ModelsListResponse

GENERATE: Operation[CreateEmbeddingsResponse, None] = Operation(
    id="createEmbeddings",
    resource="embeddings",
    name="generate",
    method="POST",
    path="/embeddings",
    result="embeddings.CreateEmbeddingsResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {
                "dimensions": "integer(1..)|null",
                "encoding_format": "string|null",
                "input": ("string|list[string|number|list[number]|CreateEmbeddingsRequestInputItem]"),
                "input_type": "string|null",
                "model": "string",
                "provider": "ProviderPreferences|null",
                "session_id": "string|null",
                "trace": "TraceConfig|null",
                "user": "string|null",
            },
            required=frozenset(["input", "model"]),
        ),
    ),
    errors=usual_errors(400, 401, 402, 403, 404, 408, 413, 429, 499, 500, 502, 503, 504, 524, 529),
)
"""Turn inputs into embedding vectors"""

MODELS: Operation[ModelsListResponse, None] = Operation(
    id="listEmbeddingsModels",
    resource="embeddings",
    name="models",
    method="GET",
    path="/embeddings/models",
    result="shared.ModelsListResponse",
    result_media="application/json",
    parameters=(
        Parameter("offset", "offset", "query", type="integer(0..)|null"),
        Parameter("limit", "limit", "query", type="integer(1..1000)"),
    ),
    errors=usual_errors(400, 401, 500),
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=500),
    replay_safe=True,
)
"""List embedding models"""
LIST_MODELS = MODELS
