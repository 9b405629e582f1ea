# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicDocumentBlockSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_base_64_pdf_source import AnthropicBase64PdfSource
    from .anthropic_plain_text_source import AnthropicPlainTextSource

    AnthropicDocumentBlockSource: TypeAlias = AnthropicBase64PdfSource | AnthropicPlainTextSource | Unknown
else:
    AnthropicDocumentBlockSource = Any  # its parts are imported when a value of them arrives
"""Content of a fetched document: base64 PDF or plain text."""

decode = by_tag("type", {"base64": "anthropic_base_64_pdf_source", "text": "anthropic_plain_text_source"})
