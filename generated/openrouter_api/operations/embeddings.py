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
    result="embeddings.CreateEmbeddingsResponse",
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
        400: "shared.BadRequestResponse",
        401: "shared.UnauthorizedResponse",
        402: "shared.PaymentRequiredResponse",
        403: "shared.ForbiddenResponse",
        404: "shared.NotFoundResponse",
        408: "shared.RequestTimeoutResponse",
        413: "shared.PayloadTooLargeResponse",
        429: "shared.TooManyRequestsResponse",
        499: "shared.ClientClosedRequestResponse",
        500: "shared.InternalServerResponse",
        502: "shared.BadGatewayResponse",
        503: "shared.ServiceUnavailableResponse",
        504: "shared.GatewayTimeoutResponse",
        524: "shared.EdgeNetworkTimeoutResponse",
        529: "shared.ProviderOverloadedResponse",
    },
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
    errors={
        400: "shared.BadRequestResponse",
        401: "shared.UnauthorizedResponse",
        500: "shared.InternalServerResponse",
    },
    pagination=Pagination("offset", "data", offset="offset", limit="limit", page_size=500),
    replay_safe=True,
)
"""List embedding models"""
LIST_MODELS = MODELS
