# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `speech`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

from .. import models as _models, params as _params
from ..types import Unknown


class SpeechRequestDict(TypedDict, total=False):
    """What to say, with which model and voice, and in which audio format."""

    input: Required[SpeechInputDict]
    """What to speak: one text, or a list of turns."""
    input_references: Sequence[SpeechInputReferenceDict]
    """What the speech should go by, such as samples of a voice to clone, for models that can. At most
    3 may be clips. No voice is cloned when absent.
    """
    instructions: str
    """How to speak, in words, such as tone or accent. What it does beside a turn's own instructions is
    not documented.
    """
    model: Required[str]
    """Slug of a text-to-speech model."""
    provider: SpeechRequestProviderDict | _models.SpeechRequestProvider
    """Settings passed through to the provider that serves the request."""
    response_format: _models.SpeechRequestResponseFormat
    """Encoding of the returned audio. Raw `pcm` when absent, which most players cannot open without
    being told its layout. The API default is `"pcm"`.
    """
    session_id: str
    """Id that ties requests together, at most 256 characters. Wins over the `x-session-id` header."""
    speed: float
    """Pace of the speech as a multiplier, 1.0 being normal. Left to the provider when absent."""
    trace: _params.TraceConfigDict | _models.TraceConfig
    """Names and ids for the trace of this request in observability tools."""
    user: str
    """Stable id of your end user, at most 128 characters for Broadcast."""
    voice: str
    """Name of the voice. The names differ from provider to provider."""


class SpeechCreateParams(SpeechRequestDict, total=False):
    """Arguments of `speech.create`, which its docstring describes."""


class SpeechInputReferenceAudioDict(TypedDict, total=False):
    """A recorded clip of the voice to imitate."""

    input_audio: Required[SpeechInputReferenceAudioInputDict | _models.SpeechInputReferenceAudioInput]
    """The clip itself."""
    type: Required[Literal["input_audio"]]


class SpeechInputReferenceAudioInputDict(TypedDict, total=False):
    """A voice clip and its format."""

    data: str
    """The clip in base64, up to 20 MiB encoded, which is 15 MiB of audio. Give this or `url`. Limits:
    at most 20971520 characters.
    """
    format: str
    """Audio format of the clip, such as `wav` or `mp3`."""
    url: str
    """Address of the clip, where it is not inline in `data`."""


class SpeechInputReferenceImageDict(TypedDict, total=False):
    """A picture for the speech to go by. What models make of it is not documented."""

    image_url: Required[SpeechInputReferenceImageInputDict | _models.SpeechInputReferenceImageInput]
    """Where the picture is."""
    type: Required[Literal["image_url"]]


class SpeechInputReferenceImageInputDict(TypedDict, total=False):
    """Holder of a reference picture's address."""

    url: Required[str]
    """Address of the picture. Whether data URLs work is not documented."""


class SpeechInputReferenceTextDict(TypedDict, total=False):
    """Text that goes with the voice sample."""

    text: Required[str]
    """The text to hand to the provider beside the clip, at most 10,000 characters. Limits: at most
    10000 characters.
    """
    type: Required[Literal["text"]]


class SpeechRequestProviderDict(TypedDict, total=False):
    """Provider settings of a speech request."""

    data_collection: _models.SpeechRequestProviderDataCollection | None
    """Whether providers that may keep or train on data are acceptable. Null sets no rule here."""
    options: _params.ProviderOptionsDict | _models.ProviderOptions
    """Extra parameters for each provider, keyed by provider slug. Only those of the provider that
    serves the request matter.
    """
    zdr: bool | None
    """Only use endpoints with zero data retention. It adds to what the account and guardrails demand."""


class SpeechTurnDict(TypedDict, total=False):
    """One stretch of speech, with its own voice and manner."""

    instructions: str
    """How to speak this turn, in words, such as its tone or accent."""
    text: Required[str]
    """What to say in this turn."""
    voice: str
    """Voice of this turn, by the provider's name for it."""


if TYPE_CHECKING:
    SpeechInputDict: TypeAlias = str | Sequence[SpeechTurnDict | _models.SpeechTurn]
    """What to speak: one text, or turns that may differ in voice and manner."""
    SpeechInputReferenceDict: TypeAlias = (
        SpeechInputReferenceAudioDict
        | _models.SpeechInputReferenceAudio
        | SpeechInputReferenceTextDict
        | _models.SpeechInputReferenceText
        | SpeechInputReferenceImageDict
        | _models.SpeechInputReferenceImage
        | Unknown
    )
    """Something for the speech to go by, above all a voice to imitate: a clip, a text or an image."""
else:
    SpeechInputDict = Any
    SpeechInputReferenceDict = Any
