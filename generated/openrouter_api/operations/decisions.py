# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `decisions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.checks import Types
from ..operation import Body, Operation

if TYPE_CHECKING:
    from ..models.shared import DecisionsResponse

CREATE: Operation[DecisionsResponse, None] = Operation(
    id="createApiAlphaDecisions",
    resource="decisions",
    name="create",
    method="POST",
    path="/api/alpha/decisions",
    strip_base_suffix="/api/v1",
    result="shared.DecisionsResponse",
    result_media="application/json",
    bodies=(
        Body(
            "application/json",
            {
                "model": "model",
                "provider": "provider",
                "questions": "questions",
                "session_id": "session_id",
                "state": "state",
                "trace": "trace",
                "user": "user",
            },
            required=frozenset(["model", "questions", "state"]),
            types=Types(
                {
                    "model": "string",
                    "provider": "ProviderPreferences|null",
                    "questions": "object[DecisionsRequestQuestionsValue]",
                    "session_id": "string|null",
                    "state": "string|object|list",
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
        413: "shared.PayloadTooLargeResponse",
        429: "shared.TooManyRequestsResponse",
        500: "shared.InternalServerResponse",
        502: "shared.BadGatewayResponse",
        503: "shared.ServiceUnavailableResponse",
        524: "shared.EdgeNetworkTimeoutResponse",
        529: "shared.ProviderOverloadedResponse",
    },
)
"""Answer questions about a state"""
