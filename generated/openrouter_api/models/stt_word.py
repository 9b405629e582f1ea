# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model STTWord."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import STTWordType


@_define(slots=True, kw_only=True, eq=False, repr=False)
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
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
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


_new = object.__new__
decode = STTWord.decode
STTWord.wire_names = {
    "end": "end",
    "start": "start",
    "word": "word",
    "channel": "channel",
    "confidence": "confidence",
    "speaker": "speaker",
    "speaker_label": "speaker_label",
    "type": "type",
}
