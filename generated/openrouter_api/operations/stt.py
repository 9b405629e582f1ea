# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The operations of the resource `stt`, as descriptors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Body, Operation

if TYPE_CHECKING:
    from ..models.stt_response import STTResponse

CREATE_TRANSCRIPTION: Operation[STTResponse, None] = Operation(
    id="createAudioTranscriptions",
    resource="stt",
    name="create_transcription",
    method="POST",
    path="/audio/transcriptions",
    result="stt_response",
    result_media="application/json",
    bodies=(
        Body(
            "application/json",
            {
                "diarize": "diarize",
                "input_audio": "input_audio",
                "keyterms": "keyterms",
                "language": "language",
                "model": "model",
                "provider": "provider",
                "response_format": "response_format",
                "session_id": "session_id",
                "temperature": "temperature",
                "timestamp_granularities": "timestamp_granularities",
                "trace": "trace",
                "user": "user",
            },
            required=frozenset(["input_audio", "model"]),
        ),
        Body(
            "multipart/form-data",
            {
                "diarize": "diarize",
                "file": "file",
                "keyterms": "keyterms[]",
                "language": "language",
                "model": "model",
                "provider": "provider",
                "response_format": "response_format",
                "session_id": "session_id",
                "source_url": "source_url",
                "temperature": "temperature",
                "timestamp_granularities": "timestamp_granularities[]",
                "trace": "trace",
                "user": "user",
            },
            required=frozenset(["model"]),
            files=frozenset(["file"]),
        ),
    ),
    errors={
        400: "bad_request_response",
        401: "unauthorized_response",
        402: "payment_required_response",
        403: "forbidden_response",
        404: "not_found_response",
        413: "payload_too_large_response",
        429: "too_many_requests_response",
        500: "internal_server_response",
        502: "bad_gateway_response",
        503: "service_unavailable_response",
        504: "gateway_timeout_response",
        524: "edge_network_timeout_response",
        529: "provider_overloaded_response",
    },
)
"""Transcribe audio"""
