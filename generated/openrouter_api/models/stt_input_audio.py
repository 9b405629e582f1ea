# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type STTInputAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Shape, Unknown, by_shape

if TYPE_CHECKING:
    from .stt_inline_input_audio import STTInlineInputAudio
    from .stturl_input_audio import STTURLInputAudio

    STTInputAudio: TypeAlias = STTInlineInputAudio | STTURLInputAudio | Unknown
else:
    STTInputAudio = Any  # its parts are imported when a value of them arrives
"""Audio to transcribe, either inline or by address."""

decode = by_shape(
    Shape("stt_inline_input_audio", frozenset(["data", "format"]), {"data": (str,), "format": (str,)}),
    Shape("stturl_input_audio", frozenset(["url"]), {"format": (str,), "url": (str,)}),
)
