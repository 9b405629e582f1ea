# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `transcriptions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Required, TypeAlias, TypedDict

from .. import models as _models, params as _params
from ..encoding.uploads import FileInput
from ..types import Unknown

CreateAudioTranscriptionsMultipartRequestDictOtherKeys = TypedDict(
    "CreateAudioTranscriptionsMultipartRequestDictOtherKeys",
    {
        "keyterms[]": "Sequence[str]",
        "timestamp_granularities[]": "Sequence[_models.CreateAudioTranscriptionsTimestampGranularitiesItem]",
    },
    total=False,
)
"""Keys of `CreateAudioTranscriptionsMultipartRequestDict` that are not Python identifiers."""


class CreateAudioTranscriptionsMultipartRequestDict(
    CreateAudioTranscriptionsMultipartRequestDictOtherKeys, total=False
):
    """A transcription request as a multipart form, with the audio as a file or by address."""

    diarize: bool
    """Whether to tell speakers apart, for models that can."""
    file: FileInput
    """The audio file, at most 25 MB. Give this or `source_url`."""
    language: str
    """Language spoken, as an ISO 639-1 code such as `en`. Left to the model to detect when absent."""
    model: Required[str]
    """Slug of a speech-to-text model."""
    provider: str
    """Provider settings in one string, presumably the `provider` object of a JSON request as JSON
    text.
    """
    response_format: _models.CreateAudioTranscriptionsMultipartRequestResponseFormat
    """How much detail to return. `verbose_json` works only on OpenAI, Groq and Together; other
    providers answer 400.
    """
    session_id: str
    """Id that ties requests together, at most 256 characters. Wins over the `x-session-id` header."""
    source_url: str
    """Address to fetch the audio from, in place of `file`."""
    temperature: float
    """Sampling temperature of the transcription. Higher values vary more."""
    trace: str
    """Trace data in one string, presumably the `trace` object of a JSON request as JSON text."""
    user: str
    """Stable id of your end user, at most 128 characters for Broadcast."""


class STTInlineInputAudioDict(TypedDict, total=False):
    """Audio carried in the request itself."""

    data: Required[str]
    """The sound in plain base64, without a `data:` prefix."""
    format: Required[str]
    """Encoding of the sound, such as `wav` or `mp3`. For `pcm`, send 16-bit little-endian mono samples
    at 16 kHz.
    """


class STTRequestDict(TypedDict, total=False):
    """A transcription request as JSON, with the audio in base64 or by address."""

    diarize: bool
    """Whether to tell speakers apart, for models that can."""
    input_audio: Required[STTInputAudioDict]
    """The audio to transcribe."""
    keyterms: Sequence[str]
    """Words and names to listen for, such as jargon that is easily misheard."""
    language: str
    """Language spoken, as an ISO 639-1 code such as `en`. Left to the model to detect when absent."""
    model: Required[str]
    """Slug of a speech-to-text model."""
    provider: STTRequestProviderDict | _models.STTRequestProvider
    """Settings passed through to the provider that serves the request."""
    response_format: _models.STTRequestResponseFormat
    """How much detail to return. `verbose_json` works only on OpenAI, Groq and Together; other
    providers answer 400.
    """
    session_id: str
    """Id that ties requests together, at most 256 characters. Wins over the `x-session-id` header."""
    temperature: float
    """Sampling temperature of the transcription. Higher values vary more."""
    timestamp_granularities: Sequence[_models.STTTimestampGranularity]
    """Which units get timestamps. They are part of the `verbose_json` format."""
    trace: _params.TraceConfigDict | _models.TraceConfig
    """Names and ids for the trace of this request in observability tools."""
    user: str
    """Stable id of your end user, at most 128 characters for Broadcast."""


class STTRequestProviderDict(TypedDict, total=False):
    """Provider settings of a transcription request."""

    data_collection: _models.STTRequestProviderDataCollection | None
    """Whether providers that may keep or train on data are acceptable. Null sets no rule here."""
    options: _params.ProviderOptionsDict | _models.ProviderOptions
    """Extra parameters for each provider, keyed by provider slug. Only those of the provider that
    serves the request matter.
    """
    zdr: bool | None
    """Only use endpoints with zero data retention. It adds to what the account and guardrails demand."""


class STTURLInputAudioDict(TypedDict, total=False):
    """Audio to be fetched from an address."""

    format: str
    """Encoding of the sound, such as `mp3`. How it is found out when absent is not documented."""
    url: Required[str]
    """Address to fetch the audio from."""


class TranscriptionsCreateParams(TypedDict, total=False):
    """Arguments of `transcriptions.create`, which its docstring describes."""

    model: Required[str]
    diarize: bool
    input_audio: STTInputAudioDict
    keyterms: Sequence[str]
    language: str
    provider: STTRequestProviderDict | _models.STTRequestProvider | str
    response_format: (
        _models.STTRequestResponseFormat | _models.CreateAudioTranscriptionsMultipartRequestResponseFormat
    )
    session_id: str
    temperature: float
    timestamp_granularities: (
        Sequence[_models.STTTimestampGranularity]
        | Sequence[_models.CreateAudioTranscriptionsTimestampGranularitiesItem]
    )
    trace: _params.TraceConfigDict | _models.TraceConfig | str
    user: str
    file: FileInput
    source_url: str


if TYPE_CHECKING:
    STTInputAudioDict: TypeAlias = (
        STTInlineInputAudioDict
        | _models.STTInlineInputAudio
        | STTURLInputAudioDict
        | _models.STTURLInputAudio
        | Unknown
    )
    """Audio to transcribe, either inline or by address."""
else:
    STTInputAudioDict = Any
