# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `transcriptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..decoders import Decode, Shape, by_shape, lazy_decoder
from ..model_type import model
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .shared_inputs import ProviderOptions, TraceConfig
    from .values import (
        CreateAudioTranscriptionsMultipartRequestResponseFormat,
        CreateAudioTranscriptionsTimestampGranularitiesItem,
        STTRequestProviderDataCollection,
        STTRequestResponseFormat,
        STTTimestampGranularity,
        STTWordType,
    )

decode_ProviderOptions: Decode = lazy_decoder(globals(), "shared_inputs.ProviderOptions")
decode_TraceConfig: Decode = lazy_decoder(globals(), "shared_inputs.TraceConfig")


@model
class CreateAudioTranscriptionsMultipartRequest(_Model):
    """A transcription request as a multipart form, with the audio as a file or by address. See
    `CreateAudioTranscriptionsMultipartRequestDict`.
    """

    model: str
    diarize: bool | None = None
    file: bytes | None = None
    keyterms: list[str] | None = None
    language: str | None = None
    provider: str | None = None
    response_format: CreateAudioTranscriptionsMultipartRequestResponseFormat | None = None
    session_id: str | None = None
    source_url: str | None = None
    temperature: float | None = None
    timestamp_granularities: list[CreateAudioTranscriptionsTimestampGranularitiesItem] | None = None
    trace: str | None = None
    user: str | None = None
    _wire_names = (
        ("keyterms", "keyterms[]"),
        ("timestamp_granularities", "timestamp_granularities[]"),
    )


@model
class STTEntity(_Model):
    """Something named in the transcript, such as a person or a number, and where it stands."""

    end_char: int
    """Where it ends in the transcript, as a character position."""
    start_char: int
    """Where it begins in the transcript, as a character position."""
    text: str
    """The words of the transcript that name it."""
    type: str
    """Kind of thing, in the provider's own terms."""


@model
class STTInlineInputAudio(_Model):
    """Audio carried in the request itself. See `STTInlineInputAudioDict`."""

    data: str
    format: str


@model
class STTRequest(_Model):
    """A transcription request as JSON, with the audio in base64 or by address. See `STTRequestDict`."""

    input_audio: STTInputAudio
    model: str
    diarize: bool | None = None
    keyterms: list[str] | None = None
    language: str | None = None
    provider: STTRequestProvider | None = None
    response_format: STTRequestResponseFormat | None = None
    session_id: str | None = None
    temperature: float | None = None
    timestamp_granularities: list[STTTimestampGranularity] | None = None
    trace: TraceConfig | None = None
    user: str | None = None


@model
class STTRequestProvider(_Model):
    """Provider settings of a transcription request. See `STTRequestProviderDict`."""

    data_collection: STTRequestProviderDataCollection | None = None
    options: ProviderOptions | None = None
    zdr: bool | None = None
    _nullable = ("data_collection", "zdr")


@model
class STTResponse(_Model):
    """A transcript. Most fields beside the text and the usage belong to `verbose_json`."""

    text: str
    """The whole transcript."""
    confidence: float | None = None
    """How sure the model is of the whole transcript; higher is surer. The scale is not documented."""
    duration: float | None = None
    """Length of the audio in seconds."""
    entities: list[STTEntity] | None = None
    """Things named in the transcript, when the model picks them out."""
    language: str | None = None
    """Language of the speech, as detected or as requested."""
    language_confidence: float | None = None
    """How sure the model is of `language`; higher is surer. The scale is not documented."""
    segments: list[STTSegment] | None = None
    """The transcript cut into timed stretches."""
    task: str | None = None
    """What was done with the audio, such as `transcribe`."""
    usage: STTUsage | None = None
    """What was consumed and what it cost."""
    words: list[STTWord] | None = None
    """The single words with their times, when `word` timestamps were asked for."""


@model
class STTSegment(_Model):
    """A timed stretch of the transcript."""

    end: float
    """Where the segment ends, in seconds from the start of the audio."""
    id: int
    """Number of the segment within the transcript."""
    start: float
    """Where the segment starts, in seconds from the start of the audio."""
    text: str
    """What is said in the segment."""
    avg_logprob: float | None = None
    """Mean log probability of the segment's tokens. The lower, the less certain the text."""
    channel: int | None = None
    """Number of the audio channel that the segment was heard on."""
    compression_ratio: float | None = None
    """How well the text compresses. A high ratio hints at repetition, a sign of a failed
    transcription.
    """
    no_speech_prob: float | None = None
    """Probability, from 0 to 1, that the segment holds no speech."""
    seek: int | None = None
    """Position of the decoder in the audio for this segment, in the model's own units."""
    speaker: int | None = None
    """Number of the speaker, when the model tells speakers apart."""
    speaker_label: str | None = None
    """The provider's own label for the speaker."""
    temperature: float | None = None
    """Sampling temperature that produced the segment."""
    tokens: list[int] | None = None
    """Token ids of the text, in the model's vocabulary."""


@model
class STTURLInputAudio(_Model):
    """Audio to be fetched from an address. See `STTURLInputAudioDict`."""

    url: str
    format: str | None = None


@model
class STTUsage(_Model):
    """Consumption and cost of a transcription. Which counts are present depends on how the model
    bills.
    """

    cost: float | None = None
    """Price of the request in USD."""
    input_tokens: int | None = None
    """Tokens of input, for models billed by token."""
    output_tokens: int | None = None
    """Tokens of transcript, for models billed by token."""
    seconds: float | None = None
    """Length of the billed audio in seconds."""
    total_tokens: int | None = None
    """Sum of input and output tokens."""


@model
class STTWord(_Model):
    """One spoken word, or another sound, with its times."""

    end: float
    """Where the word ends, in seconds from the start of the audio."""
    start: float
    """Where the word starts, in seconds from the start of the audio."""
    word: str
    """The word as transcribed."""
    channel: int | None = None
    """Number of the audio channel that the word was heard on."""
    confidence: float | None = None
    """How sure the model is of the word; higher is surer. The scale is not documented."""
    speaker: int | None = None
    """Number of the speaker, when the model tells speakers apart."""
    speaker_label: str | None = None
    """The provider's own label for the speaker."""
    type: STTWordType | None = None
    """Whether the entry is a word or another sound."""


decode_STTInputAudio: Decode = by_shape(
    Shape(STTInlineInputAudio.decode, frozenset(["data", "format"]), {"data": (str,), "format": (str,)}),
    Shape(STTURLInputAudio.decode, frozenset(["url"]), {"format": (str,), "url": (str,)}),
)

if TYPE_CHECKING:
    STTInputAudio: TypeAlias = STTInlineInputAudio | STTURLInputAudio | Unknown
    """Audio to transcribe, either inline or by address."""
else:  # what they refer to is not imported at run time
    STTInputAudio = Any
