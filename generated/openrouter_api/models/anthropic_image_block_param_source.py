# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicImageBlockParamSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_base_64_image_source import AnthropicBase64ImageSource
    from .anthropic_file_document_source import AnthropicFileDocumentSource
    from .anthropic_url_image_source import AnthropicUrlImageSource

    AnthropicImageBlockParamSource: TypeAlias = (
        AnthropicBase64ImageSource | AnthropicUrlImageSource | AnthropicFileDocumentSource | Unknown
    )
else:
    AnthropicImageBlockParamSource = Any  # its parts are imported when a value of them arrives
"""Where an image comes from: base64 data or a URL."""

decode = by_tag(
    "type",
    {
        "base64": "anthropic_base_64_image_source",
        "url": "anthropic_url_image_source",
        "file": "anthropic_file_document_source",
    },
)
