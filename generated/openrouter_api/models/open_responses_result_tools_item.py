# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OpenResponsesResultToolsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .apply_patch_server_tool import ApplyPatchServerTool
    from .code_interpreter_server_tool import CodeInterpreterServerTool
    from .codex_local_shell_tool import CodexLocalShellTool
    from .computer_use_server_tool import ComputerUseServerTool
    from .custom_tool import CustomTool
    from .file_search_server_tool import FileSearchServerTool
    from .image_generation_server_tool import ImageGenerationServerTool
    from .legacy_web_search_server_tool import LegacyWebSearchServerTool
    from .mcp_server_tool import McpServerTool
    from .namespace_tool import NamespaceTool
    from .open_responses_result_tools_item_function import OpenResponsesResultToolsItemFunction
    from .preview_20250311_web_search_server_tool import Preview20250311WebSearchServerTool
    from .preview_web_search_server_tool import PreviewWebSearchServerTool
    from .shell_server_tool import ShellServerTool
    from .web_search_server_tool import WebSearchServerTool

    OpenResponsesResultToolsItem: TypeAlias = (
        OpenResponsesResultToolsItemFunction
        | PreviewWebSearchServerTool
        | Preview20250311WebSearchServerTool
        | LegacyWebSearchServerTool
        | WebSearchServerTool
        | FileSearchServerTool
        | ComputerUseServerTool
        | CodeInterpreterServerTool
        | McpServerTool
        | ImageGenerationServerTool
        | CodexLocalShellTool
        | ShellServerTool
        | ApplyPatchServerTool
        | CustomTool
        | NamespaceTool
        | Unknown
    )
else:
    OpenResponsesResultToolsItem = Any  # its parts are imported when a value of them arrives
"""A tool that was offered to the model: a function of yours, a custom tool, or one that the server
runs.
"""

decode = by_tag(
    "type",
    {
        "function": "open_responses_result_tools_item_function",
        "web_search_preview": "preview_web_search_server_tool",
        "web_search_preview_2025_03_11": "preview_20250311_web_search_server_tool",
        "web_search": "legacy_web_search_server_tool",
        "web_search_2025_08_26": "web_search_server_tool",
        "file_search": "file_search_server_tool",
        "computer_use_preview": "computer_use_server_tool",
        "code_interpreter": "code_interpreter_server_tool",
        "mcp": "mcp_server_tool",
        "image_generation": "image_generation_server_tool",
        "local_shell": "codex_local_shell_tool",
        "shell": "shell_server_tool",
        "apply_patch": "apply_patch_server_tool",
        "custom": "custom_tool",
        "namespace": "namespace_tool",
    },
)
