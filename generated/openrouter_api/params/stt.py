# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""Request types of the resource `stt`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models.create_audio_transcriptions_multipart_request_response_format import (
        CreateAudioTranscriptionsMultipartRequestResponseFormat,
    )
    from ..models.create_audio_transcriptions_timestamp_granularities_item import (
        CreateAudioTranscriptionsTimestampGranularitiesItem,
    )
    from ..models.provider_options import ProviderOptions
    from ..models.stt_input_audio import STTInputAudio
    from ..models.stt_request_provider import STTRequestProvider
    from ..models.stt_request_response_format import STTRequestResponseFormat
    from ..models.stt_timestamp_granularity import STTTimestampGranularity
    from ..types import FileInput
    from .shared import ProviderOptionsDict


CreateAudioTranscriptionsMultipartRequestDictOddKeys = TypedDict(
    "CreateAudioTranscriptionsMultipartRequestDictOddKeys",
    {
        "timestamp_granularities[]": "Sequence[CreateAudioTranscriptionsTimestampGranularitiesItem]",
    },
    total=False,
)
"""Keys of `CreateAudioTranscriptionsMultipartRequestDict` that are no Python names."""


class CreateAudioTranscriptionsMultipartRequestDict(
    CreateAudioTranscriptionsMultipartRequestDictOddKeys, total=False
):
    """A transcription request as a multipart form, with the audio as a file."""

    file: Required[FileInput]
    """The audio file, at most 25 MB."""
    language: str
    """Language spoken, as an ISO 639-1 code such as `en`. Left to the model to detect when absent."""
    model: Required[str]
    """Slug of a speech-to-text model."""
    response_format: CreateAudioTranscriptionsMultipartRequestResponseFormat
    """How much detail to return. `verbose_json` works only on OpenAI, Groq and Together; other
    providers answer 400.
    """
    temperature: float
    """Sampling temperature of the transcription. Higher values vary more."""


class STTInputAudioDict(TypedDict, total=False):
    """Audio to transcribe, inline."""

    data: Required[str]
    """The audio in plain base64, without a `data:` prefix."""
    format: Required[str]
    """Audio format of the data, such as `wav` or `mp3`."""


class STTRequestDict(TypedDict, total=False):
    """A transcription request as JSON, with the audio in base64."""

    input_audio: Required[STTInputAudioDict | STTInputAudio]
    """The audio to transcribe."""
    language: str
    """Language spoken, as an ISO 639-1 code such as `en`. Left to the model to detect when absent."""
    model: Required[str]
    """Slug of a speech-to-text model."""
    provider: STTRequestProviderDict | STTRequestProvider
    """Settings passed through to the provider that serves the request."""
    response_format: STTRequestResponseFormat
    """How much detail to return. `verbose_json` works only on OpenAI, Groq and Together; other
    providers answer 400.
    """
    temperature: float
    """Sampling temperature of the transcription. Higher values vary more."""
    timestamp_granularities: Sequence[STTTimestampGranularity]
    """Which units get timestamps. They are part of the `verbose_json` format."""


class STTRequestProviderDict(TypedDict, total=False):
    """Provider settings of a transcription request."""

    options: ProviderOptionsDict | ProviderOptions
    """Extra parameters for each provider, keyed by provider slug. Only those of the provider that
    serves the request matter.
    """


class SttCreateTranscriptionParams(TypedDict, total=False):
    """Arguments of `stt.create_transcription`; the method describes them."""

    model: Required[str]
    input_audio: STTInputAudioDict | STTInputAudio
    language: str
    provider: STTRequestProviderDict | STTRequestProvider
    response_format: STTRequestResponseFormat | CreateAudioTranscriptionsMultipartRequestResponseFormat
    temperature: float
    timestamp_granularities: (
        Sequence[STTTimestampGranularity] | Sequence[CreateAudioTranscriptionsTimestampGranularitiesItem]
    )
    file: FileInput
