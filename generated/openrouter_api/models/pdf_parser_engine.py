# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type PDFParserEngine."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

PDFParserEngine: TypeAlias = Literal["mistral-ocr", "native", "cloudflare-ai", "pdf-text"] | str
"""How PDF files are read: by the model itself (`native`), by OCR, or as text. `pdf-text` is an old
name that leads to `cloudflare-ai`.
"""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
