# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `speech`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.checks import Types
from ..operation import Body, Operation

if TYPE_CHECKING:
    pass

CREATE: Operation[bytes, None] = Operation(
    id="createAudioSpeech",
    resource="speech",
    name="create",
    method="POST",
    path="/audio/speech",
    result=None,
    result_media="audio/*",
    bodies=(
        Body(
            "application/json",
            {
                "input": "input",
                "input_references": "input_references",
                "instructions": "instructions",
                "model": "model",
                "provider": "provider",
                "response_format": "response_format",
                "session_id": "session_id",
                "speed": "speed",
                "trace": "trace",
                "user": "user",
                "voice": "voice",
            },
            required=frozenset(["input", "model"]),
            types=Types(
                {
                    "input": "string|list[SpeechTurn]",
                    "input_references": "list[SpeechInputReference]|null",
                    "instructions": "string|null",
                    "model": "string",
                    "provider": "SpeechRequestProvider|null",
                    "response_format": "string|null",
                    "session_id": "string|null",
                    "speed": "number|null",
                    "trace": "TraceConfig|null",
                    "user": "string|null",
                    "voice": "string|null",
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
"""Turn text into speech"""
CREATE_SPEECH = CREATE
