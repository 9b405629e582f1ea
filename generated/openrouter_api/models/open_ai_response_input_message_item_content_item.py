# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OpenAIResponseInputMessageItemContentItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .input_audio import InputAudio
    from .input_file import InputFile
    from .input_image import InputImage
    from .input_text import InputText

    OpenAIResponseInputMessageItemContentItem: TypeAlias = (
        InputText | InputImage | InputFile | InputAudio | Unknown
    )
else:
    OpenAIResponseInputMessageItemContentItem = Any  # its parts are imported when a value of them arrives
"""A text, image, file or audio part of an identified input message."""

decode = by_tag(
    "type",
    {
        "input_text": "input_text",
        "input_image": "input_image",
        "input_file": "input_file",
        "input_audio": "input_audio",
    },
)
