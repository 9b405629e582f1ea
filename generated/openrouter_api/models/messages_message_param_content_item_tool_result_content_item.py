# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type MessagesMessageParamContentItemToolResultContentItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_document_block_param import AnthropicDocumentBlockParam
    from .anthropic_image_block_param import AnthropicImageBlockParam
    from .anthropic_search_result_block_param import AnthropicSearchResultBlockParam
    from .anthropic_text_block_param import AnthropicTextBlockParam
    from .messages_message_param_item_tool_result_content_item_tool_reference import (
        MessagesMessageParamItemToolResultContentItemToolReference,
    )

    MessagesMessageParamContentItemToolResultContentItem: TypeAlias = (
        AnthropicTextBlockParam
        | AnthropicImageBlockParam
        | MessagesMessageParamItemToolResultContentItemToolReference
        | AnthropicSearchResultBlockParam
        | AnthropicDocumentBlockParam
        | Unknown
    )
else:
    MessagesMessageParamContentItemToolResultContentItem = (
        Any  # its parts are imported when a value of them arrives
    )
"""A block of a tool's result."""

decode = by_tag(
    "type",
    {
        "text": "anthropic_text_block_param",
        "image": "anthropic_image_block_param",
        "tool_reference": "messages_message_param_item_tool_result_content_item_tool_reference",
        "search_result": "anthropic_search_result_block_param",
        "document": "anthropic_document_block_param",
    },
)
