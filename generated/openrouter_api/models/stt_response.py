# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model STTResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .stt_entity import STTEntity
    from .stt_segment import STTSegment
    from .stt_usage import STTUsage
    from .stt_word import STTWord

decode_stt_entity: Decode = late(globals(), "decode_stt_entity", "stt_entity")
decode_stt_segment: Decode = late(globals(), "decode_stt_segment", "stt_segment")
decode_stt_usage: Decode = late(globals(), "decode_stt_usage", "stt_usage")
decode_stt_word: Decode = late(globals(), "decode_stt_word", "stt_word")


@_define(slots=True, kw_only=True, eq=False, repr=False)
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
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
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


_new = object.__new__
decode = STTResponse.decode
STTResponse.wire_names = {
    "text": "text",
    "confidence": "confidence",
    "duration": "duration",
    "entities": "entities",
    "language": "language",
    "language_confidence": "language_confidence",
    "segments": "segments",
    "task": "task",
    "usage": "usage",
    "words": "words",
}
