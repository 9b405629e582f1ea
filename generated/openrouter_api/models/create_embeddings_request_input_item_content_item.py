# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type CreateEmbeddingsRequestInputItemContentItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .content_part_input_audio import ContentPartInputAudio
    from .content_part_input_file import ContentPartInputFile
    from .content_part_input_video import ContentPartInputVideo
    from .create_embeddings_request_input_item_content_item_image_url import (
        CreateEmbeddingsRequestInputItemContentItemImageUrl,
    )
    from .create_embeddings_request_input_item_content_item_text import (
        CreateEmbeddingsRequestInputItemContentItemText,
    )

    CreateEmbeddingsRequestInputItemContentItem: TypeAlias = (
        CreateEmbeddingsRequestInputItemContentItemText
        | CreateEmbeddingsRequestInputItemContentItemImageUrl
        | ContentPartInputAudio
        | ContentPartInputVideo
        | ContentPartInputFile
        | Unknown
    )
else:
    CreateEmbeddingsRequestInputItemContentItem = Any  # its parts are imported when a value of them arrives
"""One part of a mixed input: text, image, audio, video or file, told apart by `type`."""

decode = by_tag(
    "type",
    {
        "text": "create_embeddings_request_input_item_content_item_text",
        "image_url": "create_embeddings_request_input_item_content_item_image_url",
        "input_audio": "content_part_input_audio",
        "input_video": "content_part_input_video",
        "input_file": "content_part_input_file",
    },
)
