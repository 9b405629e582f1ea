# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type BatchObjectChatCompletionChoicesItemMessageAnnotationsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .batch_object_choices_item_message_annotations_item_file import (
        BatchObjectChoicesItemMessageAnnotationsItemFile,
    )
    from .batch_object_choices_item_message_annotations_item_url_citation import (
        BatchObjectChoicesItemMessageAnnotationsItemUrlCitation,
    )
    from .batch_object_item_message_annotations_item_web_search_citation import (
        BatchObjectItemMessageAnnotationsItemWebSearchCitation,
    )

    BatchObjectChatCompletionChoicesItemMessageAnnotationsItem: TypeAlias = (
        BatchObjectChoicesItemMessageAnnotationsItemFile
        | BatchObjectChoicesItemMessageAnnotationsItemUrlCitation
        | BatchObjectItemMessageAnnotationsItemWebSearchCitation
        | Unknown
    )
else:
    BatchObjectChatCompletionChoicesItemMessageAnnotationsItem = (
        Any  # its parts are imported when a value of them arrives
    )
"""A source behind the reply, or a file parsed for it. The payload sits under the name of its type."""

decode = by_tag(
    "type",
    {
        "file": "batch_object_choices_item_message_annotations_item_file",
        "url_citation": "batch_object_choices_item_message_annotations_item_url_citation",
        "web_search_citation": "batch_object_item_message_annotations_item_web_search_citation",
    },
)
