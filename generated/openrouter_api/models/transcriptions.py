# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `transcriptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..decoders import Decode, Shape, by_shape, lazy_decoder
from ..model_type import model
from ..types import Model as _Model
from ..types import Unknown

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
    diarize: bool | None = None
    """Whether to tell speakers apart, for models that can."""
    file: bytes | None = None
    """The audio file, at most 25 MB. Give this or `source_url`."""
    keyterms: list[str] | None = None
    """Words and names to listen for, such as jargon that is easily misheard."""
    language: str | None = None
    """Language spoken, as an ISO 639-1 code such as `en`. Left to the model to detect when absent."""
    provider: str | None = None
    """Provider settings in one string, presumably the `provider` object of a JSON request as JSON
    text.
    """
    response_format: CreateAudioTranscriptionsMultipartRequestResponseFormat | None = None
    """How much detail to return. `verbose_json` works only on OpenAI, Groq and Together; other
    providers answer 400.
    """
    session_id: str | None = None
    """Id that ties requests together, at most 256 characters. Wins over the `x-session-id` header."""
    source_url: str | None = None
    """Address to fetch the audio from, in place of `file`."""
    temperature: float | None = None
    """Sampling temperature of the transcription. Higher values vary more."""
    timestamp_granularities: list[CreateAudioTranscriptionsTimestampGranularitiesItem] | None = None
    """Which units get timestamps. They are part of the `verbose_json` format."""
    trace: str | None = None
    """Trace data in one string, presumably the `trace` object of a JSON request as JSON text."""
    user: str | None = None
    """Stable id of your end user, at most 128 characters for Broadcast."""
    _wire_names = (
        ("keyterms", "keyterms[]"),
        ("timestamp_granularities", "timestamp_granularities[]"),
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CreateAudioTranscriptionsMultipartRequest)
        known = 0
        if "model" in data:
            self.model = data["model"]
            known += 1
        if "diarize" in data:
            self.diarize = data["diarize"]
            known += 1
        if "file" in data:
            self.file = data["file"]
            known += 1
        if "keyterms[]" in data:
            self.keyterms = data["keyterms[]"]
            known += 1
        if "language" in data:
            self.language = data["language"]
            known += 1
        if "provider" in data:
            self.provider = data["provider"]
            known += 1
        if "response_format" in data:
            self.response_format = data["response_format"]
            known += 1
        if "session_id" in data:
            self.session_id = data["session_id"]
            known += 1
        if "source_url" in data:
            self.source_url = data["source_url"]
            known += 1
        if "temperature" in data:
            self.temperature = data["temperature"]
            known += 1
        if "timestamp_granularities[]" in data:
            self.timestamp_granularities = data["timestamp_granularities[]"]
            known += 1
        if "trace" in data:
            self.trace = data["trace"]
            known += 1
        if "user" in data:
            self.user = data["user"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(STTEntity)
        try:
            self.end_char = data["end_char"]
            self.start_char = data["start_char"]
            self.text = data["text"]
            self.type = data["type"]
            known = 4
        except KeyError:
            known = self._set_present(data, "end_char", "start_char", "text", "type")
        if known < len(data):
            self._keep_unknown(data)
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
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(STTInlineInputAudio)
        try:
            self.data = data["data"]
            self.format = data["format"]
            known = 2
        except KeyError:
            known = self._set_present(data, "data", "format")
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_stt_inline_input_audio = STTInlineInputAudio.decode


@model
class STTRequest(_Model):
    """A transcription request as JSON, with the audio in base64 or by address."""

    input_audio: STTInputAudio
    """The audio to transcribe."""
    model: str
    """Slug of a speech-to-text model."""
    diarize: bool | None = None
    """Whether to tell speakers apart, for models that can."""
    keyterms: list[str] | None = None
    """Words and names to listen for, such as jargon that is easily misheard."""
    language: str | None = None
    """Language spoken, as an ISO 639-1 code such as `en`. Left to the model to detect when absent."""
    provider: STTRequestProvider | None = None
    """Settings passed through to the provider that serves the request."""
    response_format: STTRequestResponseFormat | None = None
    """How much detail to return. `verbose_json` works only on OpenAI, Groq and Together; other
    providers answer 400.
    """
    session_id: str | None = None
    """Id that ties requests together, at most 256 characters. Wins over the `x-session-id` header."""
    temperature: float | None = None
    """Sampling temperature of the transcription. Higher values vary more."""
    timestamp_granularities: list[STTTimestampGranularity] | None = None
    """Which units get timestamps. They are part of the `verbose_json` format."""
    trace: TraceConfig | None = None
    """Names and ids for the trace of this request in observability tools."""
    user: str | None = None
    """Stable id of your end user, at most 128 characters for Broadcast."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(STTRequest)
        known = 0
        if "input_audio" in data:
            value = data["input_audio"]
            self.input_audio = decode_stt_input_audio(value)
            known += 1
        if "model" in data:
            self.model = data["model"]
            known += 1
        if "diarize" in data:
            self.diarize = data["diarize"]
            known += 1
        if "keyterms" in data:
            self.keyterms = data["keyterms"]
            known += 1
        if "language" in data:
            self.language = data["language"]
            known += 1
        if "provider" in data:
            value = data["provider"]
            self.provider = decode_stt_request_provider(value)
            known += 1
        if "response_format" in data:
            self.response_format = data["response_format"]
            known += 1
        if "session_id" in data:
            self.session_id = data["session_id"]
            known += 1
        if "temperature" in data:
            self.temperature = data["temperature"]
            known += 1
        if "timestamp_granularities" in data:
            self.timestamp_granularities = data["timestamp_granularities"]
            known += 1
        if "trace" in data:
            value = data["trace"]
            self.trace = decode_trace_config(value)
            known += 1
        if "user" in data:
            self.user = data["user"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_stt_request = STTRequest.decode


@model
class STTRequestProvider(_Model):
    """Provider settings of a transcription request."""

    data_collection: STTRequestProviderDataCollection | None = None
    """Whether providers that may keep or train on data are acceptable. Null sets no rule here."""
    options: ProviderOptions | None = None
    """Extra parameters for each provider, keyed by provider slug. Only those of the provider that
    serves the request matter.
    """
    zdr: bool | None = None
    """Only use endpoints with zero data retention. It adds to what the account and guardrails demand."""
    _nullable = (
        "data_collection",
        "zdr",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(STTRequestProvider)
        known = 0
        if "data_collection" in data:
            self.data_collection = data["data_collection"]
            known += 1
        if "options" in data:
            value = data["options"]
            self.options = decode_provider_options(value)
            known += 1
        if "zdr" in data:
            self.zdr = data["zdr"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_stt_request_provider = STTRequestProvider.decode


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

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(STTResponse)
        known = 0
        if "text" in data:
            self.text = data["text"]
            known += 1
        if "confidence" in data:
            self.confidence = data["confidence"]
            known += 1
        if "duration" in data:
            self.duration = data["duration"]
            known += 1
        if "entities" in data:
            value = data["entities"]
            self.entities = [decode_stt_entity(item) for item in value] if type(value) is list else value
            known += 1
        if "language" in data:
            self.language = data["language"]
            known += 1
        if "language_confidence" in data:
            self.language_confidence = data["language_confidence"]
            known += 1
        if "segments" in data:
            value = data["segments"]
            self.segments = [decode_stt_segment(item) for item in value] if type(value) is list else value
            known += 1
        if "task" in data:
            self.task = data["task"]
            known += 1
        if "usage" in data:
            value = data["usage"]
            self.usage = decode_stt_usage(value)
            known += 1
        if "words" in data:
            value = data["words"]
            self.words = [decode_stt_word(item) for item in value] if type(value) is list else value
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(STTSegment)
        try:
            self.end = data["end"]
            self.id = data["id"]
            self.start = data["start"]
            self.text = data["text"]
            known = 4
        except KeyError:
            known = self._set_present(data, "end", "id", "start", "text")
        if "avg_logprob" in data:
            self.avg_logprob = data["avg_logprob"]
            known += 1
        if "channel" in data:
            self.channel = data["channel"]
            known += 1
        if "compression_ratio" in data:
            self.compression_ratio = data["compression_ratio"]
            known += 1
        if "no_speech_prob" in data:
            self.no_speech_prob = data["no_speech_prob"]
            known += 1
        if "seek" in data:
            self.seek = data["seek"]
            known += 1
        if "speaker" in data:
            self.speaker = data["speaker"]
            known += 1
        if "speaker_label" in data:
            self.speaker_label = data["speaker_label"]
            known += 1
        if "temperature" in data:
            self.temperature = data["temperature"]
            known += 1
        if "tokens" in data:
            self.tokens = data["tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_stt_segment = STTSegment.decode


@model
class STTURLInputAudio(_Model):
    """Audio to be fetched from an address."""

    url: str
    """Address to fetch the audio from."""
    format: str | None = None
    """Encoding of the sound, such as `mp3`. How it is found out when absent is not documented."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(STTURLInputAudio)
        known = 0
        if "url" in data:
            self.url = data["url"]
            known += 1
        if "format" in data:
            self.format = data["format"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


decode_stturl_input_audio = STTURLInputAudio.decode


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

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(STTUsage)
        known = 0
        if "cost" in data:
            self.cost = data["cost"]
            known += 1
        if "input_tokens" in data:
            self.input_tokens = data["input_tokens"]
            known += 1
        if "output_tokens" in data:
            self.output_tokens = data["output_tokens"]
            known += 1
        if "seconds" in data:
            self.seconds = data["seconds"]
            known += 1
        if "total_tokens" in data:
            self.total_tokens = data["total_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(STTWord)
        try:
            self.end = data["end"]
            self.start = data["start"]
            self.word = data["word"]
            known = 3
        except KeyError:
            known = self._set_present(data, "end", "start", "word")
        if "channel" in data:
            self.channel = data["channel"]
            known += 1
        if "confidence" in data:
            self.confidence = data["confidence"]
            known += 1
        if "speaker" in data:
            self.speaker = data["speaker"]
            known += 1
        if "speaker_label" in data:
            self.speaker_label = data["speaker_label"]
            known += 1
        if "type" in data:
            self.type = data["type"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
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
