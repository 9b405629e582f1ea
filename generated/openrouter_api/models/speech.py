# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `speech`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, by_tag, lazy_decoder
from ..model_type import model
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .shared_inputs import ProviderOptions, TraceConfig
    from .values import SpeechRequestProviderDataCollection, SpeechRequestResponseFormat

decode_ProviderOptions: Decode = lazy_decoder(globals(), "shared_inputs.ProviderOptions")
decode_TraceConfig: Decode = lazy_decoder(globals(), "shared_inputs.TraceConfig")


@model
class SpeechInputReferenceAudio(_Model):
    """A recorded clip of the voice to imitate."""

    input_audio: SpeechInputReferenceAudioInput
    """The clip itself."""
    type: Literal["input_audio"]


@model
class SpeechInputReferenceAudioInput(_Model):
    """A voice clip and its format."""

    data: str | None = None
    """The clip in base64, up to 20 MiB encoded, which is 15 MiB of audio. Give this or `url`. Limits:
    at most 20971520 characters.
    """
    format: str | None = None
    """Audio format of the clip, such as `wav` or `mp3`."""
    url: str | None = None
    """Address of the clip, where it is not inline in `data`."""


@model
class SpeechInputReferenceImage(_Model):
    """A picture for the speech to go by. What models make of it is not documented."""

    image_url: SpeechInputReferenceImageInput
    """Where the picture is."""
    type: Literal["image_url"]


@model
class SpeechInputReferenceImageInput(_Model):
    """Holder of a reference picture's address."""

    url: str
    """Address of the picture. Whether data URLs work is not documented."""


@model
class SpeechInputReferenceText(_Model):
    """Text that goes with the voice sample."""

    text: str
    """The text to hand to the provider beside the clip, at most 10,000 characters. Limits: at most
    10000 characters.
    """
    type: Literal["text"]


@model
class SpeechRequest(_Model):
    """What to say, with which model and voice, and in which audio format."""

    input: SpeechInput
    """What to speak: one text, or a list of turns."""
    model: str
    """Slug of a text-to-speech model."""
    input_references: list[SpeechInputReference] | None = None
    """What the speech should go by, such as samples of a voice to clone, for models that can. At most
    3 may be clips. No voice is cloned when absent.
    """
    instructions: str | None = None
    """How to speak, in words, such as tone or accent. What it does beside a turn's own instructions is
    not documented.
    """
    provider: SpeechRequestProvider | None = None
    """Settings passed through to the provider that serves the request."""
    response_format: SpeechRequestResponseFormat | None = None
    """Encoding of the returned audio. Raw `pcm` when absent, which most players cannot open without
    being told its layout. The API default is `"pcm"`.
    """
    session_id: str | None = None
    """Id that ties requests together, at most 256 characters. Wins over the `x-session-id` header."""
    speed: float | None = None
    """Pace of the speech as a multiplier, 1.0 being normal. Left to the provider when absent."""
    trace: TraceConfig | None = None
    """Names and ids for the trace of this request in observability tools."""
    user: str | None = None
    """Stable id of your end user, at most 128 characters for Broadcast."""
    voice: str | None = None
    """Name of the voice. The names differ from provider to provider."""


@model
class SpeechRequestProvider(_Model):
    """Provider settings of a speech request."""

    data_collection: SpeechRequestProviderDataCollection | None = None
    """Whether providers that may keep or train on data are acceptable. Null sets no rule here."""
    options: ProviderOptions | None = None
    """Extra parameters for each provider, keyed by provider slug. Only those of the provider that
    serves the request matter.
    """
    zdr: bool | None = None
    """Only use endpoints with zero data retention. It adds to what the account and guardrails demand."""
    _nullable = ("data_collection", "zdr")


@model
class SpeechTurn(_Model):
    """One stretch of speech, with its own voice and manner."""

    text: str
    """What to say in this turn."""
    instructions: str | None = None
    """How to speak this turn, in words, such as its tone or accent."""
    voice: str | None = None
    """Voice of this turn, by the provider's name for it."""


def decode_SpeechInput(value: Any) -> Any:
    return [SpeechTurn.decode(item) for item in value] if type(value) is list else value


decode_SpeechInputReference: Decode = by_tag(
    "type",
    {
        "input_audio": SpeechInputReferenceAudio.decode,
        "text": SpeechInputReferenceText.decode,
        "image_url": SpeechInputReferenceImage.decode,
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
