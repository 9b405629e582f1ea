# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateAudioTranscriptionsMultipartRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from .create_audio_transcriptions_multipart_request_response_format import (
        CreateAudioTranscriptionsMultipartRequestResponseFormat,
    )
    from .create_audio_transcriptions_timestamp_granularities_item import (
        CreateAudioTranscriptionsTimestampGranularitiesItem,
    )


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateAudioTranscriptionsMultipartRequest(_Model):
    """A transcription request as a multipart form, with the audio as a file."""

    file: bytes
    """The audio file, at most 25 MB."""
    model: str
    """Slug of a speech-to-text model."""
    language: str | Unset = UNSET
    """Language spoken, as an ISO 639-1 code such as `en`. Left to the model to detect when absent."""
    response_format: CreateAudioTranscriptionsMultipartRequestResponseFormat | Unset = UNSET
    """How much detail to return. `verbose_json` works only on OpenAI, Groq and Together; other
    providers answer 400.
    """
    temperature: float | Unset = UNSET
    """Sampling temperature of the transcription. Higher values vary more."""
    timestamp_granularities: list[CreateAudioTranscriptionsTimestampGranularitiesItem] | Unset = UNSET
    """Which units get timestamps. They are part of the `verbose_json` format."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateAudioTranscriptionsMultipartRequest)
        self.file = pop("file", UNSET)
        self.model = pop("model", UNSET)
        self.language = pop("language", UNSET)
        self.response_format = pop("response_format", UNSET)
        self.temperature = pop("temperature", UNSET)
        self.timestamp_granularities = pop("timestamp_granularities[]", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateAudioTranscriptionsMultipartRequest.decode
CreateAudioTranscriptionsMultipartRequest.wire_names = {
    "file": "file",
    "model": "model",
    "language": "language",
    "response_format": "response_format",
    "temperature": "temperature",
    "timestamp_granularities": "timestamp_granularities[]",
}
