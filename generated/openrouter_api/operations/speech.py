# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `speech`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.checks import Types
from ..error_types import usual_errors
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
    errors=usual_errors(400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 524, 529),
)
"""Turn text into speech"""
CREATE_SPEECH = CREATE
