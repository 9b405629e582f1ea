# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type FileDeleteResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_file_deleted import AnthropicFileDeleted
    from .open_ai_file_deleted import OpenAIFileDeleted
    from .open_router_file_deleted import OpenRouterFileDeleted

    FileDeleteResponse: TypeAlias = OpenRouterFileDeleted | OpenAIFileDeleted | AnthropicFileDeleted | Unknown
else:
    FileDeleteResponse = Any  # its parts are imported when a value of them arrives
"""Confirmation of a deletion, in one of three shapes told apart by `_shape`."""

decode = by_tag(
    "_shape",
    {
        "openrouter": "open_router_file_deleted",
        "openai": "open_ai_file_deleted",
        "anthropic": "anthropic_file_deleted",
    },
)
