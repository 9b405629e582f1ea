# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicDocumentBlockParamSourceContentContentItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_image_block_param import AnthropicImageBlockParam
    from .anthropic_text_block_param import AnthropicTextBlockParam

    AnthropicDocumentBlockParamSourceContentContentItem: TypeAlias = (
        AnthropicTextBlockParam | AnthropicImageBlockParam | Unknown
    )
else:
    AnthropicDocumentBlockParamSourceContentContentItem = (
        Any  # its parts are imported when a value of them arrives
    )
"""A block of a document: text or image."""

decode = by_tag("type", {"text": "anthropic_text_block_param", "image": "anthropic_image_block_param"})
