# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type SpeechRequestResponseFormat."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

SpeechRequestResponseFormat: TypeAlias = Literal["mp3", "pcm"] | str
"""Encoding of the audio: compressed `mp3`, or raw `pcm` samples without a header."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
