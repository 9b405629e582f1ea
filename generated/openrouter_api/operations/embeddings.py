# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `embeddings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.checks import Types
from ..operation import Body, Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.embeddings import CreateEmbeddingsResponse
    from ..models.shared import ModelsListResponse

GENERATE: Operation[CreateEmbeddingsResponse, None] = Operation(
    id="createEmbeddings",
    resource="embeddings",
    name="generate",
    method="POST",
    path="/embeddings",
    result="embeddings.create_embeddings_response",
    result_media="application/json",
    bodies=(
        Body(
            "application/json",
            {
                "dimensions": "dimensions",
                "encoding_format": "encoding_format",
                "input": "input",
                "input_type": "input_type",
                "model": "model",
                "provider": "provider",
                "session_id": "session_id",
                "trace": "trace",
                "user": "user",
            },
            required=frozenset(["input", "model"]),
            types=Types(
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
        408: "shared.request_timeout_response",
        413: "shared.payload_too_large_response",
        429: "shared.too_many_requests_response",
        499: "shared.client_closed_request_response",
        500: "shared.internal_server_response",
        502: "shared.bad_gateway_response",
        503: "shared.service_unavailable_response",
        504: "shared.gateway_timeout_response",
        524: "shared.edge_network_timeout_response",
        529: "shared.provider_overloaded_response",
    },
)
"""Turn inputs into embedding vectors"""

MODELS: Operation[ModelsListResponse, None] = Operation(
    id="listEmbeddingsModels",
    resource="embeddings",
    name="models",
    method="GET",
    path="/embeddings/models",
    result="shared.models_list_response",
    result_media="application/json",
    parameters=(
        Parameter("offset", "offset", "query", type="integer(0..)|null"),
        Parameter("limit", "limit", "query", type="integer(1..1000)"),
    ),
    errors={
        400: "shared.bad_request_response",
        401: "shared.unauthorized_response",
        500: "shared.internal_server_response",
    },
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=500),
    replay_safe=True,
)
"""List embedding models"""
LIST_MODELS = MODELS
