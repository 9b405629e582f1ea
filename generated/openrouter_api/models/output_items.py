# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type OutputItems."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .output_advisor_server_tool_item import OutputAdvisorServerToolItem
    from .output_apply_patch_call_item import OutputApplyPatchCallItem
    from .output_apply_patch_server_tool_item import OutputApplyPatchServerToolItem
    from .output_armor_blocked_item import OutputArmorBlockedItem
    from .output_bash_server_tool_item import OutputBashServerToolItem
    from .output_browser_use_server_tool_item import OutputBrowserUseServerToolItem
    from .output_code_interpreter_call_item import OutputCodeInterpreterCallItem
    from .output_code_interpreter_server_tool_item import OutputCodeInterpreterServerToolItem
    from .output_computer_call_item import OutputComputerCallItem
    from .output_custom_tool_call_item import OutputCustomToolCallItem
    from .output_datetime_item import OutputDatetimeItem
    from .output_file_search_call_item import OutputFileSearchCallItem
    from .output_file_search_server_tool_item import OutputFileSearchServerToolItem
    from .output_files_server_tool_item import OutputFilesServerToolItem
    from .output_function_call_item import OutputFunctionCallItem
    from .output_fusion_server_tool_item import OutputFusionServerToolItem
    from .output_image_generation_call_item import OutputImageGenerationCallItem
    from .output_image_generation_server_tool_item import OutputImageGenerationServerToolItem
    from .output_mcp_server_tool_item import OutputMcpServerToolItem
    from .output_memory_server_tool_item import OutputMemoryServerToolItem
    from .output_message_item import OutputMessageItem
    from .output_reasoning_item import OutputReasoningItem
    from .output_search_models_server_tool_item import OutputSearchModelsServerToolItem
    from .output_shell_call_item import OutputShellCallItem
    from .output_shell_call_output_item import OutputShellCallOutputItem
    from .output_shell_server_tool_item import OutputShellServerToolItem
    from .output_subagent_server_tool_item import OutputSubagentServerToolItem
    from .output_text_editor_server_tool_item import OutputTextEditorServerToolItem
    from .output_tool_search_call_item import OutputToolSearchCallItem
    from .output_tool_search_server_tool_item import OutputToolSearchServerToolItem
    from .output_web_fetch_server_tool_item import OutputWebFetchServerToolItem
    from .output_web_search_call_item import OutputWebSearchCallItem
    from .output_web_search_server_tool_item import OutputWebSearchServerToolItem

    OutputItems: TypeAlias = (
        OutputMessageItem
        | OutputReasoningItem
        | OutputFunctionCallItem
        | OutputWebSearchCallItem
        | OutputFileSearchCallItem
        | OutputImageGenerationCallItem
        | OutputCodeInterpreterCallItem
        | OutputComputerCallItem
        | OutputDatetimeItem
        | OutputWebSearchServerToolItem
        | OutputCodeInterpreterServerToolItem
        | OutputFileSearchServerToolItem
        | OutputImageGenerationServerToolItem
        | OutputBrowserUseServerToolItem
        | OutputBashServerToolItem
        | OutputTextEditorServerToolItem
        | OutputApplyPatchServerToolItem
        | OutputApplyPatchCallItem
        | OutputShellCallItem
        | OutputShellCallOutputItem
        | OutputShellServerToolItem
        | OutputWebFetchServerToolItem
        | OutputToolSearchServerToolItem
        | OutputMemoryServerToolItem
        | OutputMcpServerToolItem
        | OutputSearchModelsServerToolItem
        | OutputFusionServerToolItem
        | OutputAdvisorServerToolItem
        | OutputSubagentServerToolItem
        | OutputFilesServerToolItem
        | OutputCustomToolCallItem
        | OutputArmorBlockedItem
        | OutputToolSearchCallItem
        | Unknown
    )
else:
    OutputItems = Any  # its parts are imported when a value of them arrives
"""One item of a response's output. Tools that OpenRouter runs itself have types beginning with
`openrouter:`.
"""

decode = by_tag(
    "type",
    {
        "message": "output_message_item",
        "reasoning": "output_reasoning_item",
        "function_call": "output_function_call_item",
        "web_search_call": "output_web_search_call_item",
        "file_search_call": "output_file_search_call_item",
        "image_generation_call": "output_image_generation_call_item",
        "code_interpreter_call": "output_code_interpreter_call_item",
        "computer_call": "output_computer_call_item",
        "openrouter:datetime": "output_datetime_item",
        "openrouter:web_search": "output_web_search_server_tool_item",
        "openrouter:code_interpreter": "output_code_interpreter_server_tool_item",
        "openrouter:file_search": "output_file_search_server_tool_item",
        "openrouter:image_generation": "output_image_generation_server_tool_item",
        "openrouter:browser_use": "output_browser_use_server_tool_item",
        "openrouter:bash": "output_bash_server_tool_item",
        "openrouter:text_editor": "output_text_editor_server_tool_item",
        "openrouter:apply_patch": "output_apply_patch_server_tool_item",
        "apply_patch_call": "output_apply_patch_call_item",
        "shell_call": "output_shell_call_item",
        "shell_call_output": "output_shell_call_output_item",
        "openrouter:shell": "output_shell_server_tool_item",
        "openrouter:web_fetch": "output_web_fetch_server_tool_item",
        "openrouter:tool_search": "output_tool_search_server_tool_item",
        "openrouter:memory": "output_memory_server_tool_item",
        "openrouter:mcp": "output_mcp_server_tool_item",
        "openrouter:experimental__search_models": "output_search_models_server_tool_item",
        "openrouter:fusion": "output_fusion_server_tool_item",
        "openrouter:advisor": "output_advisor_server_tool_item",
        "openrouter:subagent": "output_subagent_server_tool_item",
        "openrouter:files": "output_files_server_tool_item",
        "custom_tool_call": "output_custom_tool_call_item",
        "openrouter:armor_blocked": "output_armor_blocked_item",
        "tool_search_call": "output_tool_search_call_item",
    },
)
