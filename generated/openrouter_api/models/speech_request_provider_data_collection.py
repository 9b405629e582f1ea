# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type SpeechRequestProviderDataCollection."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

SpeechRequestProviderDataCollection: TypeAlias = Literal["deny", "allow"] | str
"""Whether providers that collect data are acceptable."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
