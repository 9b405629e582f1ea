# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type SpeechInputReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .speech_input_reference_audio import SpeechInputReferenceAudio
    from .speech_input_reference_image import SpeechInputReferenceImage
    from .speech_input_reference_text import SpeechInputReferenceText

    SpeechInputReference: TypeAlias = (
        SpeechInputReferenceAudio | SpeechInputReferenceText | SpeechInputReferenceImage | Unknown
    )
else:
    SpeechInputReference = Any  # its parts are imported when a value of them arrives
"""Something for the speech to go by, above all a voice to imitate: a clip, a text or an image."""

decode = by_tag(
    "type",
    {
        "input_audio": "speech_input_reference_audio",
        "text": "speech_input_reference_text",
        "image_url": "speech_input_reference_image",
    },
)
