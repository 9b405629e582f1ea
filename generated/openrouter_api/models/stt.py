# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `stt`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import UNSET, Decode, Shape, Unknown, Unset, by_shape, lazy_decoder, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .shared import ProviderOptions, TraceConfig
    from .values import (
        CreateAudioTranscriptionsMultipartRequestResponseFormat,
        CreateAudioTranscriptionsTimestampGranularitiesItem,
        STTRequestProviderDataCollection,
        STTRequestResponseFormat,
        STTTimestampGranularity,
        STTWordType,
    )

decode_provider_options: Decode = lazy_decoder(globals(), "shared.provider_options")
decode_trace_config: Decode = lazy_decoder(globals(), "shared.trace_config")
_new = object.__new__


@model
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
    _wire_names = (
        ("keyterms", "keyterms[]"),
        ("timestamp_granularities", "timestamp_granularities[]"),
    )

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_create_audio_transcriptions_multipart_request = CreateAudioTranscriptionsMultipartRequest.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(STTEntity)
        self.end_char = pop("end_char", UNSET)
        self.start_char = pop("start_char", UNSET)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_stt_entity = STTEntity.decode


@model
class STTInlineInputAudio(_Model):
    """Audio carried in the request itself."""

    data: str
    """The sound in plain base64, without a `data:` prefix."""
    format: str
    """Encoding of the sound, such as `wav` or `mp3`. For `pcm`, send 16-bit little-endian mono samples
    at 16 kHz.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(STTInlineInputAudio)
        self.data = pop("data", UNSET)
        self.format = pop("format", UNSET)
        self.additional_properties = rest
        return self


decode_stt_inline_input_audio = STTInlineInputAudio.decode


@model
class STTRequest(_Model):
    """A transcription request as JSON, with the audio in base64 or by address."""

    input_audio: STTInputAudio
    """The audio to transcribe."""
    model: str
    """Slug of a speech-to-text model."""
    diarize: bool | Unset = UNSET
    """Whether to tell speakers apart, for models that can."""
    keyterms: list[str] | Unset = UNSET
    """Words and names to listen for, such as jargon that is easily misheard."""
    language: str | Unset = UNSET
    """Language spoken, as an ISO 639-1 code such as `en`. Left to the model to detect when absent."""
    provider: STTRequestProvider | Unset = UNSET
    """Settings passed through to the provider that serves the request."""
    response_format: STTRequestResponseFormat | Unset = UNSET
    """How much detail to return. `verbose_json` works only on OpenAI, Groq and Together; other
    providers answer 400.
    """
    session_id: str | Unset = UNSET
    """Id that ties requests together, at most 256 characters. Wins over the `x-session-id` header."""
    temperature: float | Unset = UNSET
    """Sampling temperature of the transcription. Higher values vary more."""
    timestamp_granularities: list[STTTimestampGranularity] | Unset = UNSET
    """Which units get timestamps. They are part of the `verbose_json` format."""
    trace: TraceConfig | Unset = UNSET
    """Names and ids for the trace of this request in observability tools."""
    user: str | Unset = UNSET
    """Stable id of your end user, at most 128 characters for Broadcast."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(STTRequest)
        value = pop("input_audio", UNSET)
        self.input_audio = decode_stt_input_audio(value)
        self.model = pop("model", UNSET)
        self.diarize = pop("diarize", UNSET)
        self.keyterms = pop("keyterms", UNSET)
        self.language = pop("language", UNSET)
        self.response_format = pop("response_format", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.temperature = pop("temperature", UNSET)
        self.timestamp_granularities = pop("timestamp_granularities", UNSET)
        self.user = pop("user", UNSET)
        if rest:
            value = pop("provider", UNSET)
            self.provider = decode_stt_request_provider(value)
            value = pop("trace", UNSET)
            self.trace = decode_trace_config(value)
        else:
            self.provider = UNSET
            self.trace = UNSET
        self.additional_properties = rest
        return self


decode_stt_request = STTRequest.decode


@model
class STTRequestProvider(_Model):
    """Provider settings of a transcription request."""

    data_collection: STTRequestProviderDataCollection | Unset | None = UNSET
    """Whether providers that may keep or train on data are acceptable. Null sets no rule here."""
    options: ProviderOptions | Unset = UNSET
    """Extra parameters for each provider, keyed by provider slug. Only those of the provider that
    serves the request matter.
    """
    zdr: bool | Unset | None = UNSET
    """Only use endpoints with zero data retention. It adds to what the account and guardrails demand."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(STTRequestProvider)
        self.data_collection = pop("data_collection", UNSET)
        self.zdr = pop("zdr", UNSET)
        if rest:
            value = pop("options", UNSET)
            self.options = decode_provider_options(value)
        else:
            self.options = UNSET
        self.additional_properties = rest
        return self


decode_stt_request_provider = STTRequestProvider.decode


@model
class STTResponse(_Model):
    """A transcript. Most fields beside the text and the usage belong to `verbose_json`."""

    text: str
    """The whole transcript."""
    confidence: float | Unset = UNSET
    """How sure the model is of the whole transcript; higher is surer. The scale is not documented."""
    duration: float | Unset = UNSET
    """Length of the audio in seconds."""
    entities: list[STTEntity] | Unset = UNSET
    """Things named in the transcript, when the model picks them out."""
    language: str | Unset = UNSET
    """Language of the speech, as detected or as requested."""
    language_confidence: float | Unset = UNSET
    """How sure the model is of `language`; higher is surer. The scale is not documented."""
    segments: list[STTSegment] | Unset = UNSET
    """The transcript cut into timed stretches."""
    task: str | Unset = UNSET
    """What was done with the audio, such as `transcribe`."""
    usage: STTUsage | Unset = UNSET
    """What was consumed and what it cost."""
    words: list[STTWord] | Unset = UNSET
    """The single words with their times, when `word` timestamps were asked for."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(STTResponse)
        self.text = pop("text", UNSET)
        self.confidence = pop("confidence", UNSET)
        self.duration = pop("duration", UNSET)
        self.language = pop("language", UNSET)
        self.language_confidence = pop("language_confidence", UNSET)
        self.task = pop("task", UNSET)
        if rest:
            value = pop("entities", UNSET)
            self.entities = [decode_stt_entity(item) for item in value] if type(value) is list else value
            value = pop("segments", UNSET)
            self.segments = [decode_stt_segment(item) for item in value] if type(value) is list else value
            value = pop("usage", UNSET)
            self.usage = decode_stt_usage(value)
            value = pop("words", UNSET)
            self.words = [decode_stt_word(item) for item in value] if type(value) is list else value
        else:
            self.entities = UNSET
            self.segments = UNSET
            self.usage = UNSET
            self.words = UNSET
        self.additional_properties = rest
        return self


decode_stt_response = STTResponse.decode


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
    avg_logprob: float | Unset = UNSET
    """Mean log probability of the segment's tokens. The lower, the less certain the text."""
    channel: int | Unset = UNSET
    """Number of the audio channel that the segment was heard on."""
    compression_ratio: float | Unset = UNSET
    """How well the text compresses. A high ratio hints at repetition, a sign of a failed
    transcription.
    """
    no_speech_prob: float | Unset = UNSET
    """Probability, from 0 to 1, that the segment holds no speech."""
    seek: int | Unset = UNSET
    """Position of the decoder in the audio for this segment, in the model's own units."""
    speaker: int | Unset = UNSET
    """Number of the speaker, when the model tells speakers apart."""
    speaker_label: str | Unset = UNSET
    """The provider's own label for the speaker."""
    temperature: float | Unset = UNSET
    """Sampling temperature that produced the segment."""
    tokens: list[int] | Unset = UNSET
    """Token ids of the text, in the model's vocabulary."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(STTSegment)
        self.end = pop("end", UNSET)
        self.id = pop("id", UNSET)
        self.start = pop("start", UNSET)
        self.text = pop("text", UNSET)
        self.avg_logprob = pop("avg_logprob", UNSET)
        self.channel = pop("channel", UNSET)
        self.compression_ratio = pop("compression_ratio", UNSET)
        self.no_speech_prob = pop("no_speech_prob", UNSET)
        self.seek = pop("seek", UNSET)
        self.speaker = pop("speaker", UNSET)
        self.speaker_label = pop("speaker_label", UNSET)
        self.temperature = pop("temperature", UNSET)
        self.tokens = pop("tokens", UNSET)
        self.additional_properties = rest
        return self


decode_stt_segment = STTSegment.decode


@model
class STTURLInputAudio(_Model):
    """Audio to be fetched from an address."""

    url: str
    """Address to fetch the audio from."""
    format: str | Unset = UNSET
    """Encoding of the sound, such as `mp3`. How it is found out when absent is not documented."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(STTURLInputAudio)
        self.url = pop("url", UNSET)
        self.format = pop("format", UNSET)
        self.additional_properties = rest
        return self


decode_stturl_input_audio = STTURLInputAudio.decode


@model
class STTUsage(_Model):
    """Consumption and cost of a transcription. Which counts are present depends on how the model
    bills.
    """

    cost: float | Unset = UNSET
    """Price of the request in USD."""
    input_tokens: int | Unset = UNSET
    """Tokens of input, for models billed by token."""
    output_tokens: int | Unset = UNSET
    """Tokens of transcript, for models billed by token."""
    seconds: float | Unset = UNSET
    """Length of the billed audio in seconds."""
    total_tokens: int | Unset = UNSET
    """Sum of input and output tokens."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(STTUsage)
        self.cost = pop("cost", UNSET)
        self.input_tokens = pop("input_tokens", UNSET)
        self.output_tokens = pop("output_tokens", UNSET)
        self.seconds = pop("seconds", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_stt_usage = STTUsage.decode


@model
class STTWord(_Model):
    """One spoken word, or another sound, with its times."""

    end: float
    """Where the word ends, in seconds from the start of the audio."""
    start: float
    """Where the word starts, in seconds from the start of the audio."""
    word: str
    """The word as transcribed."""
    channel: int | Unset = UNSET
    """Number of the audio channel that the word was heard on."""
    confidence: float | Unset = UNSET
    """How sure the model is of the word; higher is surer. The scale is not documented."""
    speaker: int | Unset = UNSET
    """Number of the speaker, when the model tells speakers apart."""
    speaker_label: str | Unset = UNSET
    """The provider's own label for the speaker."""
    type: STTWordType | Unset = UNSET
    """Whether the entry is a word or another sound."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(STTWord)
        self.end = pop("end", UNSET)
        self.start = pop("start", UNSET)
        self.word = pop("word", UNSET)
        self.channel = pop("channel", UNSET)
        self.confidence = pop("confidence", UNSET)
        self.speaker = pop("speaker", UNSET)
        self.speaker_label = pop("speaker_label", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_stt_word = STTWord.decode

decode_stt_input_audio = by_shape(
    Shape(decode_stt_inline_input_audio, frozenset(["data", "format"]), {"data": (str,), "format": (str,)}),
    Shape(decode_stturl_input_audio, frozenset(["url"]), {"format": (str,), "url": (str,)}),
)

if TYPE_CHECKING:
    STTInputAudio: TypeAlias = STTInlineInputAudio | STTURLInputAudio | Unknown
    """Audio to transcribe, either inline or by address."""
else:  # what they refer to is not imported at run time
    STTInputAudio = Any
