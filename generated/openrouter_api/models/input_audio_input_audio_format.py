# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type InputAudioInputAudioFormat."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

InputAudioInputAudioFormat: TypeAlias = Literal["mp3", "wav"] | str
"""Audio format of a recording."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
