# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type FileListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .anthropic_file_list import AnthropicFileList
    from .open_ai_file_list import OpenAIFileList
    from .open_router_file_list import OpenRouterFileList

    FileListResponse: TypeAlias = OpenRouterFileList | OpenAIFileList | AnthropicFileList | Unknown
else:
    FileListResponse = Any  # its parts are imported when a value of them arrives
"""A page of files, in one of three shapes told apart by `_shape`."""

decode = by_tag(
    "_shape",
    {
        "openrouter": "open_router_file_list",
        "openai": "open_ai_file_list",
        "anthropic": "anthropic_file_list",
    },
)
