# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""Request types of the resource `tts`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..models.provider_options import ProviderOptions
    from ..models.speech_input_reference_audio import SpeechInputReferenceAudio
    from ..models.speech_input_reference_audio_input import SpeechInputReferenceAudioInput
    from ..models.speech_input_reference_text import SpeechInputReferenceText
    from ..models.speech_request_provider import SpeechRequestProvider
    from ..models.speech_request_response_format import SpeechRequestResponseFormat
    from ..types import Unknown
    from .shared import ProviderOptionsDict


class SpeechInputReferenceAudioDict(TypedDict, total=False):
    """A recorded clip of the voice to imitate."""

    input_audio: Required[SpeechInputReferenceAudioInputDict | SpeechInputReferenceAudioInput]
    """The clip itself."""
    type: Required[Literal["input_audio"]]


class SpeechInputReferenceAudioInputDict(TypedDict, total=False):
    """A voice clip and its format."""

    data: Required[str]
    """The clip in base64, up to 20 MiB encoded, which is 15 MiB of audio. Limits: at most 20971520
    characters.
    """
    format: str
    """Audio format of the clip, such as `wav` or `mp3`."""


class SpeechInputReferenceTextDict(TypedDict, total=False):
    """Text that goes with the voice sample."""

    text: Required[str]
    """The text to hand to the provider beside the clip, at most 10,000 characters. Limits: at most
    10000 characters.
    """
    type: Required[Literal["text"]]


class SpeechRequestDict(TypedDict, total=False):
    """What to say, with which model and voice, and in which audio format."""

    input: Required[str]
    """The text to speak."""
    input_references: Sequence[SpeechInputReferenceDict]
    """Samples of a voice to clone, for models that can. Absent, no voice is cloned."""
    model: Required[str]
    """Slug of a text-to-speech model."""
    provider: SpeechRequestProviderDict | SpeechRequestProvider
    """Settings passed through to the provider that serves the request."""
    response_format: SpeechRequestResponseFormat
    """Encoding of the returned audio. Raw `pcm` when absent, which most players cannot open without
    being told its layout. Default of the API: `"pcm"`.
    """
    speed: float
    """Pace of the speech as a multiplier, 1.0 being normal. Left to the provider when absent."""
    voice: str
    """Name of the voice. The names differ from provider to provider."""


class SpeechRequestProviderDict(TypedDict, total=False):
    """Provider settings of a speech request."""

    options: ProviderOptionsDict | ProviderOptions
    """Extra parameters for each provider, keyed by provider slug. Only those of the provider that
    serves the request matter.
    """


class TtsCreateSpeechParams(SpeechRequestDict, total=False):
    """Arguments of `tts.create_speech`; the method describes them."""


if TYPE_CHECKING:
    SpeechInputReferenceDict: TypeAlias = (
        SpeechInputReferenceAudioDict
        | SpeechInputReferenceAudio
        | SpeechInputReferenceTextDict
        | SpeechInputReferenceText
        | Unknown
    )
    """A sample that tells the model which voice to imitate: a clip or a text."""
else:
    SpeechInputReferenceDict = Any
