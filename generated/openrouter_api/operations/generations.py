# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `generations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.checks import Types
from ..operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from ..models.generations import (
        GenerationContentResponse,
        GenerationResponse,
        SubmitGenerationFeedbackResponse,
    )

CONTENT: Operation[GenerationContentResponse, None] = Operation(
    id="listGenerationContent",
    resource="generations",
    name="content",
    method="GET",
    path="/generation/content",
    result="generations.generation_content_response",
    result_media="application/json",
    parameters=(Parameter("id", "id", "query", required=True),),
    errors={
        400: "shared.bad_request_response",
        401: "shared.unauthorized_response",
        403: "shared.forbidden_response",
        404: "shared.not_found_response",
        429: "shared.too_many_requests_response",
        500: "shared.internal_server_response",
        502: "shared.bad_gateway_response",
        524: "shared.edge_network_timeout_response",
        529: "shared.provider_overloaded_response",
    },
    replay_safe=True,
)
"""Read the stored prompt and answer of a generation"""
LIST_GENERATION_CONTENT = CONTENT

GET: Operation[GenerationResponse, None] = Operation(
    id="getGeneration",
    resource="generations",
    name="get",
    method="GET",
    path="/generation",
    result="generations.generation_response",
    result_media="application/json",
    parameters=(Parameter("id", "id", "query", required=True),),
    errors={
        400: "shared.bad_request_response",
        401: "shared.unauthorized_response",
        402: "shared.payment_required_response",
        403: "shared.forbidden_response",
        404: "shared.not_found_response",
        429: "shared.too_many_requests_response",
        500: "shared.internal_server_response",
        502: "shared.bad_gateway_response",
        524: "shared.edge_network_timeout_response",
        529: "shared.provider_overloaded_response",
    },
    replay_safe=True,
)
"""Look up one generation"""
GET_GENERATION = GET

SUBMIT_FEEDBACK: Operation[SubmitGenerationFeedbackResponse, None] = Operation(
    id="submitGenerationFeedback",
    resource="generations",
    name="submit_feedback",
    method="POST",
    path="/generation/feedback",
    result="generations.submit_generation_feedback_response",
    result_media="application/json",
    bodies=(
        Body(
            "application/json",
            {"category": "category", "comment": "comment", "generation_id": "generation_id"},
            required=frozenset(["category", "generation_id"]),
            types=Types({"category": "string", "comment": "string|null", "generation_id": "string"}),
        ),
    ),
    errors={
        400: "shared.bad_request_response",
        401: "shared.unauthorized_response",
        403: "shared.forbidden_response",
        404: "shared.not_found_response",
        409: "shared.conflict_response",
        429: "shared.too_many_requests_response",
        500: "shared.internal_server_response",
        503: "shared.service_unavailable_response",
    },
    management_key=True,
)
"""Report a problem with a generation"""
