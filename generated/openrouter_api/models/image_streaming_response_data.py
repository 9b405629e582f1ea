# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ImageStreamingResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .image_gen_completed_event import ImageGenCompletedEvent
    from .image_gen_partial_image_event import ImageGenPartialImageEvent
    from .image_gen_stream_error_event import ImageGenStreamErrorEvent
    from .image_gen_text_chunk_event import ImageGenTextChunkEvent

    ImageStreamingResponseData: TypeAlias = (
        ImageGenPartialImageEvent
        | ImageGenTextChunkEvent
        | ImageGenCompletedEvent
        | ImageGenStreamErrorEvent
        | Unknown
    )
else:
    ImageStreamingResponseData = Any  # its parts are imported when a value of them arrives
"""An event of an image stream: partial image, text, finished image or error, told apart by `type`."""

decode = by_tag(
    "type",
    {
        "image_generation.partial_image": "image_gen_partial_image_event",
        "image_generation.text_chunk": "image_gen_text_chunk_event",
        "image_generation.completed": "image_gen_completed_event",
        "error": "image_gen_stream_error_event",
    },
)
