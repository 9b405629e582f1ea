# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type STTWordType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

STTWordType: TypeAlias = Literal["word", "audio_event"] | str
"""What an entry is: a spoken word, or a sound such as laughter (`audio_event`)."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
