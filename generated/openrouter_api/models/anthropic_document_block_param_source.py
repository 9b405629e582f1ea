# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicDocumentBlockParamSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_base_64_pdf_source import AnthropicBase64PdfSource
    from .anthropic_document_block_param_source_content import AnthropicDocumentBlockParamSourceContent
    from .anthropic_file_document_source import AnthropicFileDocumentSource
    from .anthropic_plain_text_source import AnthropicPlainTextSource
    from .anthropic_url_pdf_source import AnthropicUrlPdfSource

    AnthropicDocumentBlockParamSource: TypeAlias = (
        AnthropicBase64PdfSource
        | AnthropicPlainTextSource
        | AnthropicDocumentBlockParamSourceContent
        | AnthropicUrlPdfSource
        | AnthropicFileDocumentSource
        | Unknown
    )
else:
    AnthropicDocumentBlockParamSource = Any  # its parts are imported when a value of them arrives
"""Content of a document: base64 PDF, plain text, content blocks, PDF by URL or stored file."""

decode = by_tag(
    "type",
    {
        "base64": "anthropic_base_64_pdf_source",
        "text": "anthropic_plain_text_source",
        "content": "anthropic_document_block_param_source_content",
        "url": "anthropic_url_pdf_source",
        "file": "anthropic_file_document_source",
    },
)
