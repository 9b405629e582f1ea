# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type BatchObjectItemMessageAnnotationsItemFileFileContentItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .batch_object_item_message_annotations_item_file_file_content_item_text import (
        BatchObjectItemMessageAnnotationsItemFileFileContentItemText,
    )
    from .batch_object_message_annotations_item_file_file_content_item_image_url import (
        BatchObjectMessageAnnotationsItemFileFileContentItemImageUrl,
    )

    BatchObjectItemMessageAnnotationsItemFileFileContentItem: TypeAlias = (
        BatchObjectItemMessageAnnotationsItemFileFileContentItemText
        | BatchObjectMessageAnnotationsItemFileFileContentItemImageUrl
        | Unknown
    )
else:
    BatchObjectItemMessageAnnotationsItemFileFileContentItem = (
        Any  # its parts are imported when a value of them arrives
    )
"""A part of a parsed file: text or an image."""

decode = by_tag(
    "type",
    {
        "text": "batch_object_item_message_annotations_item_file_file_content_item_text",
        "image_url": "batch_object_message_annotations_item_file_file_content_item_image_url",
    },
)
