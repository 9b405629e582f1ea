# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type FileResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_file import AnthropicFile
    from .open_ai_file import OpenAIFile
    from .open_router_file import OpenRouterFile

    FileResponse: TypeAlias = OpenRouterFile | OpenAIFile | AnthropicFile | Unknown
else:
    FileResponse = Any  # its parts are imported when a value of them arrives
"""A file's metadata, in one of three shapes told apart by `_shape`."""

decode = by_tag(
    "_shape", {"openrouter": "open_router_file", "openai": "open_ai_file", "anthropic": "anthropic_file"}
)
