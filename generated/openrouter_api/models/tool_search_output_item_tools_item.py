# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ToolSearchOutputItemToolsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Shape, Unknown, by_shape, by_tag

if TYPE_CHECKING:
    from .advisor_server_tool_open_router import AdvisorServerToolOpenRouter
    from .apply_patch_server_tool import ApplyPatchServerTool
    from .apply_patch_server_tool_open_router import ApplyPatchServerToolOpenRouter
    from .bash_server_tool import BashServerTool
    from .code_interpreter_server_tool import CodeInterpreterServerTool
    from .codex_local_shell_tool import CodexLocalShellTool
    from .computer_use_server_tool import ComputerUseServerTool
    from .custom_tool import CustomTool
    from .datetime_server_tool import DatetimeServerTool
    from .file_search_server_tool import FileSearchServerTool
    from .files_server_tool import FilesServerTool
    from .fusion_server_tool_open_router import FusionServerToolOpenRouter
    from .image_generation_server_tool import ImageGenerationServerTool
    from .image_generation_server_tool_open_router import ImageGenerationServerToolOpenRouter
    from .legacy_web_search_server_tool import LegacyWebSearchServerTool
    from .mcp_server_tool import McpServerTool
    from .namespace_tool import NamespaceTool
    from .preview_20250311_web_search_server_tool import Preview20250311WebSearchServerTool
    from .preview_web_search_server_tool import PreviewWebSearchServerTool
    from .search_models_server_tool_open_router import SearchModelsServerToolOpenRouter
    from .shell_server_tool import ShellServerTool
    from .shell_server_tool_open_router import ShellServerToolOpenRouter
    from .subagent_server_tool_open_router import SubagentServerToolOpenRouter
    from .tool_search_output_item_tools_item_function import ToolSearchOutputItemToolsItemFunction
    from .tool_search_output_item_tools_item_object import ToolSearchOutputItemToolsItemObject
    from .tool_search_server_tool import ToolSearchServerTool
    from .web_fetch_server_tool import WebFetchServerTool
    from .web_search_server_tool import WebSearchServerTool
    from .web_search_server_tool_open_router import WebSearchServerToolOpenRouter

    ToolSearchOutputItemToolsItem: TypeAlias = (
        CodexLocalShellTool
        | ApplyPatchServerTool
        | ShellServerTool
        | SearchModelsServerToolOpenRouter
        | WebFetchServerTool
        | ToolSearchOutputItemToolsItemObject
        | ToolSearchServerTool
        | CodeInterpreterServerTool
        | ShellServerToolOpenRouter
        | BashServerTool
        | ApplyPatchServerToolOpenRouter
        | WebSearchServerToolOpenRouter
        | ImageGenerationServerToolOpenRouter
        | FusionServerToolOpenRouter
        | FilesServerTool
        | AdvisorServerToolOpenRouter
        | SubagentServerToolOpenRouter
        | DatetimeServerTool
        | NamespaceTool
        | ComputerUseServerTool
        | FileSearchServerTool
        | CustomTool
        | PreviewWebSearchServerTool
        | ToolSearchOutputItemToolsItemFunction
        | WebSearchServerTool
        | Preview20250311WebSearchServerTool
        | LegacyWebSearchServerTool
        | McpServerTool
        | ImageGenerationServerTool
        | Unknown
    )
else:
    ToolSearchOutputItemToolsItem = Any  # its parts are imported when a value of them arrives
"""One tool found: a function of yours, a server tool, or an object of a type not known here."""

decode = by_tag(
    "type",
    {
        "local_shell": "codex_local_shell_tool",
        "apply_patch": "apply_patch_server_tool",
        "shell": "shell_server_tool",
        "openrouter:experimental__search_models": "search_models_server_tool_open_router",
        "openrouter:web_fetch": "web_fetch_server_tool",
        "openrouter:tool_search": "tool_search_server_tool",
        "code_interpreter": "code_interpreter_server_tool",
        "openrouter:shell": "shell_server_tool_open_router",
        "openrouter:bash": "bash_server_tool",
        "openrouter:apply_patch": "apply_patch_server_tool_open_router",
        "openrouter:web_search": "web_search_server_tool_open_router",
        "openrouter:image_generation": "image_generation_server_tool_open_router",
        "openrouter:fusion": "fusion_server_tool_open_router",
        "openrouter:files": "files_server_tool",
        "openrouter:advisor": "advisor_server_tool_open_router",
        "openrouter:subagent": "subagent_server_tool_open_router",
        "openrouter:datetime": "datetime_server_tool",
        "namespace": "namespace_tool",
        "computer_use_preview": "computer_use_server_tool",
        "file_search": "file_search_server_tool",
        "custom": "custom_tool",
        "web_search_preview": "preview_web_search_server_tool",
        "function": "tool_search_output_item_tools_item_function",
        "web_search_2025_08_26": "web_search_server_tool",
        "web_search_preview_2025_03_11": "preview_20250311_web_search_server_tool",
        "web_search": "legacy_web_search_server_tool",
        "mcp": "mcp_server_tool",
        "image_generation": "image_generation_server_tool",
    },
    unknown=by_shape(
        Shape("tool_search_output_item_tools_item_object", frozenset(["type"]), {"type": (str,)})
    ),
    absent=by_shape(
        Shape("tool_search_output_item_tools_item_object", frozenset(["type"]), {"type": (str,)})
    ),
)
