# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `extractions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation

if TYPE_CHECKING:
    from ..models.extractions import ExtractionsResponse

CREATE: Operation[ExtractionsResponse, None] = Operation(
    id="createApiAlphaExtractions",
    resource="extractions",
    name="create",
    method="POST",
    path="/api/alpha/extractions",
    strip_base_suffix="/api/v1",
    result="extractions.ExtractionsResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {
                "assets": "object[ExtractionAsset]|null",
                "fields": "object[ExtractionsRequestFieldsValue]",
                "model": "string",
                "provider": "ProviderPreferences|null",
                "reference_date": "string|null",
                "session_id": "string|null",
                "state": "string",
                "trace": "TraceConfig|null",
                "user": "string|null",
            },
            required=frozenset(["fields", "model", "state"]),
        ),
    ),
    errors=usual_errors(400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 524, 529),
)
"""Extract typed fields from a state"""
