# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `system_one`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation

if TYPE_CHECKING:
    from ..models.shared import DecisionsResponse

CREATE: Operation[DecisionsResponse, None] = Operation(
    id="createSystemone",
    resource="system_one",
    name="create",
    method="POST",
    path="/systemone",
    result="shared.DecisionsResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {
                "assets": "object[DecisionsImageAsset]|null",
                "model": "string",
                "provider": "ProviderPreferences|null",
                "questions": "object[DecisionsRequestQuestionsValue]",
                "session_id": "string|null",
                "state": "string|object|list",
                "trace": "TraceConfig|null",
                "user": "string|null",
            },
            required=frozenset(["model", "questions", "state"]),
        ),
    ),
    errors=usual_errors(400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 524, 529),
)
"""Answer questions about a state"""
