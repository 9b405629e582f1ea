# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model STTSegment."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
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
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
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


_new = object.__new__
decode = STTSegment.decode
STTSegment.wire_names = {
    "end": "end",
    "id": "id",
    "start": "start",
    "text": "text",
    "avg_logprob": "avg_logprob",
    "channel": "channel",
    "compression_ratio": "compression_ratio",
    "no_speech_prob": "no_speech_prob",
    "seek": "seek",
    "speaker": "speaker",
    "speaker_label": "speaker_label",
    "temperature": "temperature",
    "tokens": "tokens",
}
