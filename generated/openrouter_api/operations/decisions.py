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
    result="shared.decisions_response",
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
"""Answer questions about a state"""
