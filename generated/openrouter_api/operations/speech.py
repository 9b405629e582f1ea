# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `speech`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation

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
        body_of(
            "application/json",
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
            },
            required=frozenset(["input", "model"]),
        ),
    ),
    errors=usual_errors(400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 524, 529),
)
"""Turn text into speech"""
CREATE_SPEECH = CREATE
