# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `generations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation, Parameter

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
    result="generations.GenerationContentResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "query", required=True),),
    errors=usual_errors(400, 401, 403, 404, 429, 500, 502, 524, 529),
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
    result="generations.GenerationResponse",
    result_media="application/json",
    parameters=(Parameter("id", "id", "query", required=True),),
    errors=usual_errors(400, 401, 402, 403, 404, 429, 500, 502, 524, 529),
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
    result="generations.SubmitGenerationFeedbackResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {"category": "string", "comment": "string|null", "generation_id": "string"},
            required=frozenset(["category", "generation_id"]),
        ),
    ),
    errors=usual_errors(400, 401, 403, 404, 409, 429, 500, 503),
    management_key=True,
)
"""Report a problem with a generation"""
