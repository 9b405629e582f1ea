# Generated from openapi.yaml by `make generate`. Do not edit.
"""The operations of the resource `transcriptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..encoding.argument_checks import body_of
from ..error_types import usual_errors
from ..operation import Operation

if TYPE_CHECKING:
    from ..models.transcriptions import STTResponse

CREATE: Operation[STTResponse, None] = Operation(
    id="createAudioTranscriptions",
    resource="transcriptions",
    name="create",
    method="POST",
    path="/audio/transcriptions",
    result="transcriptions.STTResponse",
    result_media="application/json",
    bodies=(
        body_of(
            "application/json",
            {
                "diarize": "boolean|null",
                "input_audio": "STTInputAudio",
                "keyterms": "list[string]|null",
                "language": "string|null",
                "model": "string",
                "provider": "STTRequestProvider|null",
                "response_format": "string|null",
                "session_id": "string|null",
                "temperature": "number|null",
                "timestamp_granularities": "list[string]|null",
                "trace": "TraceConfig|null",
                "user": "string|null",
            },
            required=frozenset(["input_audio", "model"]),
        ),
        body_of(
            "multipart/form-data",
            {
                "diarize": "boolean|null",
                "file": "string|null",
                "keyterms": "list[string]|null",
                "language": "string|null",
                "model": "string",
                "provider": "string|null",
                "response_format": "string|null",
                "session_id": "string|null",
                "source_url": "string|null",
                "temperature": "number|null",
                "timestamp_granularities": "list[string]|null",
                "trace": "string|null",
                "user": "string|null",
            },
            renamed={"keyterms": "keyterms[]", "timestamp_granularities": "timestamp_granularities[]"},
            required=frozenset(["model"]),
            files=frozenset(["file"]),
        ),
    ),
    errors=usual_errors(400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 504, 524, 529),
)
"""Transcribe audio"""
CREATE_TRANSCRIPTION = CREATE
