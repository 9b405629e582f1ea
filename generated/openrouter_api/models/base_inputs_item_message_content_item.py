# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type BaseInputsItemMessageContentItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .input_audio import InputAudio
    from .input_file import InputFile
    from .input_image import InputImage
    from .input_text import InputText

    BaseInputsItemMessageContentItem: TypeAlias = InputText | InputImage | InputFile | InputAudio | Unknown
else:
    BaseInputsItemMessageContentItem = Any  # its parts are imported when a value of them arrives
"""One part of an input message: text, an image, a file or audio."""

decode = by_tag(
    "type",
    {
        "input_text": "input_text",
        "input_image": "input_image",
        "input_file": "input_file",
        "input_audio": "input_audio",
    },
)
