# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The operations of the resource `generations`, as descriptors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from ..models.generation_content_response import GenerationContentResponse
    from ..models.generation_response import GenerationResponse
    from ..models.submit_generation_feedback_response import SubmitGenerationFeedbackResponse

GET_GENERATION: Operation[GenerationResponse, None] = Operation(
    id="getGeneration",
    resource="generations",
    name="get_generation",
    method="GET",
    path="/generation",
    result="generation_response",
    result_media="application/json",
    parameters=(Parameter("id", "id", "query", required=True),),
    errors={
        400: "bad_request_response",
        401: "unauthorized_response",
        402: "payment_required_response",
        403: "forbidden_response",
        404: "not_found_response",
        429: "too_many_requests_response",
        500: "internal_server_response",
        502: "bad_gateway_response",
        524: "edge_network_timeout_response",
        529: "provider_overloaded_response",
    },
    replay_safe=True,
)
"""Look up one generation"""

LIST_GENERATION_CONTENT: Operation[GenerationContentResponse, None] = Operation(
    id="listGenerationContent",
    resource="generations",
    name="list_generation_content",
    method="GET",
    path="/generation/content",
    result="generation_content_response",
    result_media="application/json",
    parameters=(Parameter("id", "id", "query", required=True),),
    errors={
        400: "bad_request_response",
        401: "unauthorized_response",
        403: "forbidden_response",
        404: "not_found_response",
        429: "too_many_requests_response",
        500: "internal_server_response",
        502: "bad_gateway_response",
        524: "edge_network_timeout_response",
        529: "provider_overloaded_response",
    },
    replay_safe=True,
)
"""Read the stored prompt and answer of a generation"""

SUBMIT_FEEDBACK: Operation[SubmitGenerationFeedbackResponse, None] = Operation(
    id="submitGenerationFeedback",
    resource="generations",
    name="submit_feedback",
    method="POST",
    path="/generation/feedback",
    result="submit_generation_feedback_response",
    result_media="application/json",
    bodies=(
        Body(
            "application/json",
            {"category": "category", "comment": "comment", "generation_id": "generation_id"},
            required=frozenset(["category", "generation_id"]),
        ),
    ),
    errors={
        400: "bad_request_response",
        401: "unauthorized_response",
        403: "forbidden_response",
        404: "not_found_response",
        409: "conflict_response",
        429: "too_many_requests_response",
        500: "internal_server_response",
        503: "service_unavailable_response",
    },
    management_key=True,
)
"""Report a problem with a generation"""
