# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type InputMessageItemContentItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .input_audio import InputAudio
    from .input_file import InputFile
    from .input_image import InputImage
    from .input_text import InputText
    from .input_video import InputVideo

    InputMessageItemContentItem: TypeAlias = (
        InputText | InputImage | InputFile | InputAudio | InputVideo | Unknown
    )
else:
    InputMessageItemContentItem = Any  # its parts are imported when a value of them arrives
"""One part of a message item, told apart by `type`: text, image, file, audio or video."""

decode = by_tag(
    "type",
    {
        "input_text": "input_text",
        "input_image": "input_image",
        "input_file": "input_file",
        "input_audio": "input_audio",
        "input_video": "input_video",
    },
)
