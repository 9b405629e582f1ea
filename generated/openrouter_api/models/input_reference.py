# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type InputReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .content_part_audio import ContentPartAudio
    from .content_part_image import ContentPartImage
    from .content_part_video import ContentPartVideo

    InputReference: TypeAlias = ContentPartImage | ContentPartAudio | ContentPartVideo | Unknown
else:
    InputReference = Any  # its parts are imported when a value of them arrives
"""An image, audio or video that guides the generation."""

decode = by_tag(
    "type",
    {"image_url": "content_part_image", "audio_url": "content_part_audio", "video_url": "content_part_video"},
)
