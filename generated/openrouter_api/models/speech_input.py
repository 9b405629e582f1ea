# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type SpeechInput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Decode, late

if TYPE_CHECKING:
    from .speech_turn import SpeechTurn

    SpeechInput: TypeAlias = str | list[SpeechTurn]
else:
    SpeechInput = Any  # its parts are imported when a value of them arrives
"""What to speak: one text, or turns that may differ in voice and manner."""

decode_speech_turn: Decode = late(globals(), "decode_speech_turn", "speech_turn")


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return [decode_speech_turn(item) for item in value] if type(value) is list else value
