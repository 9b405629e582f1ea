# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateAudioTranscriptionsMultipartRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import (
        CreateAudioTranscriptionsMultipartRequestResponseFormat,
        CreateAudioTranscriptionsTimestampGranularitiesItem,
    )


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateAudioTranscriptionsMultipartRequest(_Model):
    """A transcription request as a multipart form, with the audio as a file or by address."""

    model: str
    """Slug of a speech-to-text model."""
    diarize: bool | Unset = UNSET
    """Whether to tell speakers apart, for models that can."""
    file: bytes | Unset = UNSET
    """The audio file, at most 25 MB. Give this or `source_url`."""
    keyterms: list[str] | Unset = UNSET
    """Words and names to listen for, such as jargon that is easily misheard."""
    language: str | Unset = UNSET
    """Language spoken, as an ISO 639-1 code such as `en`. Left to the model to detect when absent."""
    provider: str | Unset = UNSET
    """Provider settings in one string, presumably the `provider` object of a JSON request as JSON
    text.
    """
    response_format: CreateAudioTranscriptionsMultipartRequestResponseFormat | Unset = UNSET
    """How much detail to return. `verbose_json` works only on OpenAI, Groq and Together; other
    providers answer 400.
    """
    session_id: str | Unset = UNSET
    """Id that ties requests together, at most 256 characters. Wins over the `x-session-id` header."""
    source_url: str | Unset = UNSET
    """Address to fetch the audio from, in place of `file`."""
    temperature: float | Unset = UNSET
    """Sampling temperature of the transcription. Higher values vary more."""
    timestamp_granularities: list[CreateAudioTranscriptionsTimestampGranularitiesItem] | Unset = UNSET
    """Which units get timestamps. They are part of the `verbose_json` format."""
    trace: str | Unset = UNSET
    """Trace data in one string, presumably the `trace` object of a JSON request as JSON text."""
    user: str | Unset = UNSET
    """Stable id of your end user, at most 128 characters for Broadcast."""
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
        self.model = pop("model", UNSET)
        self.diarize = pop("diarize", UNSET)
        self.file = pop("file", UNSET)
        self.keyterms = pop("keyterms[]", UNSET)
        self.language = pop("language", UNSET)
        self.provider = pop("provider", UNSET)
        self.response_format = pop("response_format", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.source_url = pop("source_url", UNSET)
        self.temperature = pop("temperature", UNSET)
        self.timestamp_granularities = pop("timestamp_granularities[]", UNSET)
        self.trace = pop("trace", UNSET)
        self.user = pop("user", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateAudioTranscriptionsMultipartRequest.decode
CreateAudioTranscriptionsMultipartRequest.wire_names = {
    "model": "model",
    "diarize": "diarize",
    "file": "file",
    "keyterms": "keyterms[]",
    "language": "language",
    "provider": "provider",
    "response_format": "response_format",
    "session_id": "session_id",
    "source_url": "source_url",
    "temperature": "temperature",
    "timestamp_granularities": "timestamp_granularities[]",
    "trace": "trace",
    "user": "user",
}
