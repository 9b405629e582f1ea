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
    """A recorded clip of the voice to imitate. See `SpeechInputReferenceAudioDict`."""

    input_audio: SpeechInputReferenceAudioInput
    type: Literal["input_audio"]


@model
class SpeechInputReferenceAudioInput(_Model):
    """A voice clip and its format. See `SpeechInputReferenceAudioInputDict`."""

    data: str | None = None
    format: str | None = None
    url: str | None = None


@model
class SpeechInputReferenceImage(_Model):
    """A picture for the speech to go by. What models make of it is not documented. See
    `SpeechInputReferenceImageDict`.
    """

    image_url: SpeechInputReferenceImageInput
    type: Literal["image_url"]


@model
class SpeechInputReferenceImageInput(_Model):
    """Holder of a reference picture's address. See `SpeechInputReferenceImageInputDict`."""

    url: str


@model
class SpeechInputReferenceText(_Model):
    """Text that goes with the voice sample. See `SpeechInputReferenceTextDict`."""

    text: str
    type: Literal["text"]


@model
class SpeechRequest(_Model):
    """What to say, with which model and voice, and in which audio format. See `SpeechRequestDict`."""

    input: SpeechInput
    model: str
    input_references: list[SpeechInputReference] | None = None
    instructions: str | None = None
    provider: SpeechRequestProvider | None = None
    response_format: SpeechRequestResponseFormat | None = None
    session_id: str | None = None
    speed: float | None = None
    trace: TraceConfig | None = None
    user: str | None = None
    voice: str | None = None


@model
class SpeechRequestProvider(_Model):
    """Provider settings of a speech request. See `SpeechRequestProviderDict`."""

    data_collection: SpeechRequestProviderDataCollection | None = None
    options: ProviderOptions | None = None
    zdr: bool | None = None
    _nullable = ("data_collection", "zdr")


@model
class SpeechTurn(_Model):
    """One stretch of speech, with its own voice and manner. See `SpeechTurnDict`."""

    text: str
    instructions: str | None = None
    voice: str | None = None


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
