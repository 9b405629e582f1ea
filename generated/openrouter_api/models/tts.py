# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `tts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import UNSET, Decode, Unknown, Unset, by_tag, lazy_decoder, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .shared import ProviderOptions, TraceConfig
    from .values import SpeechRequestProviderDataCollection, SpeechRequestResponseFormat

decode_provider_options: Decode = lazy_decoder(globals(), "shared.provider_options")
decode_trace_config: Decode = lazy_decoder(globals(), "shared.trace_config")
_new = object.__new__


@model
class SpeechInputReferenceAudio(_Model):
    """A recorded clip of the voice to imitate."""

    input_audio: SpeechInputReferenceAudioInput
    """The clip itself."""
    type: Literal["input_audio"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SpeechInputReferenceAudio)
        value = pop("input_audio", UNSET)
        self.input_audio = decode_speech_input_reference_audio_input(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_speech_input_reference_audio = SpeechInputReferenceAudio.decode


@model
class SpeechInputReferenceAudioInput(_Model):
    """A voice clip and its format."""

    data: str | Unset = UNSET
    """The clip in base64, up to 20 MiB encoded, which is 15 MiB of audio. Give this or `url`. Limits:
    at most 20971520 characters.
    """
    format: str | Unset = UNSET
    """Audio format of the clip, such as `wav` or `mp3`."""
    url: str | Unset = UNSET
    """Address of the clip, where it is not inline in `data`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SpeechInputReferenceAudioInput)
        self.data = pop("data", UNSET)
        self.format = pop("format", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_speech_input_reference_audio_input = SpeechInputReferenceAudioInput.decode


@model
class SpeechInputReferenceImage(_Model):
    """A picture for the speech to go by. What models make of it is not documented."""

    image_url: SpeechInputReferenceImageInput
    """Where the picture is."""
    type: Literal["image_url"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SpeechInputReferenceImage)
        value = pop("image_url", UNSET)
        self.image_url = decode_speech_input_reference_image_input(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_speech_input_reference_image = SpeechInputReferenceImage.decode


@model
class SpeechInputReferenceImageInput(_Model):
    """Holder of a reference picture's address."""

    url: str
    """Address of the picture. Whether data URLs work is not documented."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SpeechInputReferenceImageInput)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_speech_input_reference_image_input = SpeechInputReferenceImageInput.decode


@model
class SpeechInputReferenceText(_Model):
    """Text that goes with the voice sample."""

    text: str
    """The text to hand to the provider beside the clip, at most 10,000 characters. Limits: at most
    10000 characters.
    """
    type: Literal["text"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SpeechInputReferenceText)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_speech_input_reference_text = SpeechInputReferenceText.decode


@model
class SpeechRequest(_Model):
    """What to say, with which model and voice, and in which audio format."""

    input: SpeechInput
    """What to speak: one text, or a list of turns."""
    model: str
    """Slug of a text-to-speech model."""
    input_references: list[SpeechInputReference] | Unset = UNSET
    """What the speech should go by, such as samples of a voice to clone, for models that can. At most
    3 may be clips. No voice is cloned when absent.
    """
    instructions: str | Unset = UNSET
    """How to speak, in words, such as tone or accent. What it does beside a turn's own instructions is
    not documented.
    """
    provider: SpeechRequestProvider | Unset = UNSET
    """Settings passed through to the provider that serves the request."""
    response_format: SpeechRequestResponseFormat | Unset = UNSET
    """Encoding of the returned audio. Raw `pcm` when absent, which most players cannot open without
    being told its layout. The API default is `"pcm"`.
    """
    session_id: str | Unset = UNSET
    """Id that ties requests together, at most 256 characters. Wins over the `x-session-id` header."""
    speed: float | Unset = UNSET
    """Pace of the speech as a multiplier, 1.0 being normal. Left to the provider when absent."""
    trace: TraceConfig | Unset = UNSET
    """Names and ids for the trace of this request in observability tools."""
    user: str | Unset = UNSET
    """Stable id of your end user, at most 128 characters for Broadcast."""
    voice: str | Unset = UNSET
    """Name of the voice. The names differ from provider to provider."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SpeechRequest)
        value = pop("input", UNSET)
        self.input = decode_speech_input(value)
        self.model = pop("model", UNSET)
        self.instructions = pop("instructions", UNSET)
        self.response_format = pop("response_format", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.speed = pop("speed", UNSET)
        self.user = pop("user", UNSET)
        self.voice = pop("voice", UNSET)
        if rest:
            value = pop("input_references", UNSET)
            self.input_references = (
                [decode_speech_input_reference(item) for item in value] if type(value) is list else value
            )
            value = pop("provider", UNSET)
            self.provider = decode_speech_request_provider(value)
            value = pop("trace", UNSET)
            self.trace = decode_trace_config(value)
        else:
            self.input_references = UNSET
            self.provider = UNSET
            self.trace = UNSET
        self.additional_properties = rest
        return self


decode_speech_request = SpeechRequest.decode


@model
class SpeechRequestProvider(_Model):
    """Provider settings of a speech request."""

    data_collection: SpeechRequestProviderDataCollection | Unset | None = UNSET
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
        self = _new(SpeechRequestProvider)
        self.data_collection = pop("data_collection", UNSET)
        self.zdr = pop("zdr", UNSET)
        if rest:
            value = pop("options", UNSET)
            self.options = decode_provider_options(value)
        else:
            self.options = UNSET
        self.additional_properties = rest
        return self


decode_speech_request_provider = SpeechRequestProvider.decode


@model
class SpeechTurn(_Model):
    """One stretch of speech, with its own voice and manner."""

    text: str
    """What to say in this turn."""
    instructions: str | Unset = UNSET
    """How to speak this turn, in words, such as its tone or accent."""
    voice: str | Unset = UNSET
    """Voice of this turn, by the provider's name for it."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SpeechTurn)
        self.text = pop("text", UNSET)
        self.instructions = pop("instructions", UNSET)
        self.voice = pop("voice", UNSET)
        self.additional_properties = rest
        return self


decode_speech_turn = SpeechTurn.decode


def decode_speech_input(value: Any) -> Any:
    return [decode_speech_turn(item) for item in value] if type(value) is list else value


decode_speech_input_reference = by_tag(
    "type",
    {
        "input_audio": decode_speech_input_reference_audio,
        "text": decode_speech_input_reference_text,
        "image_url": decode_speech_input_reference_image,
    },
)

if TYPE_CHECKING:
    SpeechInput: TypeAlias = str | list[SpeechTurn]
    """What to speak: one text, or turns that may differ in voice and manner."""
    SpeechInputReference: TypeAlias = (
        SpeechInputReferenceAudio | SpeechInputReferenceText | SpeechInputReferenceImage | Unknown
    )
    """Something for the speech to go by, above all a voice to imitate: a clip, a text or an image."""
else:  # what they refer to is not imported at run time
    SpeechInput = Any
    SpeechInputReference = Any
