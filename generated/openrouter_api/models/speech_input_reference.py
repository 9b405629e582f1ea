# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type SpeechInputReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .speech_input_reference_audio import SpeechInputReferenceAudio
    from .speech_input_reference_text import SpeechInputReferenceText

    SpeechInputReference: TypeAlias = SpeechInputReferenceAudio | SpeechInputReferenceText | Unknown
else:
    SpeechInputReference = Any  # its parts are imported when a value of them arrives
"""A sample that tells the model which voice to imitate: a clip or a text."""

decode = by_tag(
    "type", {"input_audio": "speech_input_reference_audio", "text": "speech_input_reference_text"}
)
