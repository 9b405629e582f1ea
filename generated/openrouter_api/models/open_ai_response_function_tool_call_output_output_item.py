# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OpenAIResponseFunctionToolCallOutputOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .input_file import InputFile
    from .input_image import InputImage
    from .input_text import InputText

    OpenAIResponseFunctionToolCallOutputOutputItem: TypeAlias = InputText | InputImage | InputFile | Unknown
else:
    OpenAIResponseFunctionToolCallOutputOutputItem = (
        Any  # its parts are imported when a value of them arrives
    )
"""One part of a function's result: text, an image or a file."""

decode = by_tag(
    "type", {"input_text": "input_text", "input_image": "input_image", "input_file": "input_file"}
)
