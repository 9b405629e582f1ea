# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The operations of the resource `embeddings`, as descriptors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, Operation, Pagination, Parameter

if TYPE_CHECKING:
    from ..models.create_embeddings_response import CreateEmbeddingsResponse
    from ..models.models_list_response import ModelsListResponse

GENERATE: Operation[CreateEmbeddingsResponse, None] = Operation(
    id="createEmbeddings",
    resource="embeddings",
    name="generate",
    method="POST",
    path="/embeddings",
    result="create_embeddings_response",
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
        ),
    ),
    errors={
        400: "bad_request_response",
        401: "unauthorized_response",
        402: "payment_required_response",
        403: "forbidden_response",
        404: "not_found_response",
        408: "request_timeout_response",
        413: "payload_too_large_response",
        429: "too_many_requests_response",
        499: "client_closed_request_response",
        500: "internal_server_response",
        502: "bad_gateway_response",
        503: "service_unavailable_response",
        504: "gateway_timeout_response",
        524: "edge_network_timeout_response",
        529: "provider_overloaded_response",
    },
)
"""Turn inputs into embedding vectors"""

LIST_MODELS: Operation[ModelsListResponse, None] = Operation(
    id="listEmbeddingsModels",
    resource="embeddings",
    name="list_models",
    method="GET",
    path="/embeddings/models",
    result="models_list_response",
    result_media="application/json",
    parameters=(
        Parameter("offset", "offset", "query"),
        Parameter("limit", "limit", "query"),
    ),
    errors={400: "bad_request_response", 500: "internal_server_response"},
    pagination=Pagination("offset", "data", offset="offset", limit="limit"),
    replay_safe=True,
)
"""List embedding models"""
