# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type InputsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Shape, Unknown, by_shape, by_tag

if TYPE_CHECKING:
    from .additional_tools_item import AdditionalToolsItem
    from .agent_message_item import AgentMessageItem
    from .apply_patch_call_item import ApplyPatchCallItem
    from .apply_patch_call_output_item import ApplyPatchCallOutputItem
    from .compaction_item import CompactionItem
    from .configuration_update_item import ConfigurationUpdateItem
    from .context_compaction_item import ContextCompactionItem
    from .custom_tool_call_item import CustomToolCallItem
    from .custom_tool_call_output_item import CustomToolCallOutputItem
    from .easy_input_message import EasyInputMessage
    from .function_call_item import FunctionCallItem
    from .function_call_output_item import FunctionCallOutputItem
    from .input_message_item import InputMessageItem
    from .inputs_item_message import InputsItemMessage
    from .inputs_item_reasoning import InputsItemReasoning
    from .item_reference_item import ItemReferenceItem
    from .local_shell_call_item import LocalShellCallItem
    from .local_shell_call_output_item import LocalShellCallOutputItem
    from .mcp_approval_request_item import McpApprovalRequestItem
    from .mcp_approval_response_item import McpApprovalResponseItem
    from .mcp_call_item import McpCallItem
    from .mcp_list_tools_item import McpListToolsItem
    from .output_advisor_server_tool_item import OutputAdvisorServerToolItem
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
    from .output_search_models_server_tool_item import OutputSearchModelsServerToolItem
    from .output_shell_server_tool_item import OutputShellServerToolItem
    from .output_subagent_server_tool_item import OutputSubagentServerToolItem
    from .output_text_editor_server_tool_item import OutputTextEditorServerToolItem
    from .output_tool_search_server_tool_item import OutputToolSearchServerToolItem
    from .output_web_fetch_server_tool_item import OutputWebFetchServerToolItem
    from .output_web_search_call_item import OutputWebSearchCallItem
    from .output_web_search_server_tool_item import OutputWebSearchServerToolItem
    from .reasoning_item import ReasoningItem
    from .shell_call_item import ShellCallItem
    from .shell_call_output_item import ShellCallOutputItem
    from .tool_search_call_item import ToolSearchCallItem
    from .tool_search_output_item import ToolSearchOutputItem

    InputsItem: TypeAlias = (
        ReasoningItem
        | EasyInputMessage
        | InputMessageItem
        | FunctionCallItem
        | FunctionCallOutputItem
        | ApplyPatchCallItem
        | ApplyPatchCallOutputItem
        | InputsItemMessage
        | InputsItemReasoning
        | OutputFunctionCallItem
        | OutputCustomToolCallItem
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
        | OutputWebFetchServerToolItem
        | OutputToolSearchServerToolItem
        | OutputMemoryServerToolItem
        | OutputMcpServerToolItem
        | OutputSearchModelsServerToolItem
        | OutputFusionServerToolItem
        | OutputAdvisorServerToolItem
        | OutputSubagentServerToolItem
        | OutputFilesServerToolItem
        | OutputShellServerToolItem
        | LocalShellCallItem
        | LocalShellCallOutputItem
        | ShellCallItem
        | ShellCallOutputItem
        | McpListToolsItem
        | McpApprovalRequestItem
        | McpApprovalResponseItem
        | McpCallItem
        | CustomToolCallItem
        | CustomToolCallOutputItem
        | CompactionItem
        | ContextCompactionItem
        | ItemReferenceItem
        | AdditionalToolsItem
        | AgentMessageItem
        | ConfigurationUpdateItem
        | ToolSearchOutputItem
        | ToolSearchCallItem
        | OutputArmorBlockedItem
        | Unknown
    )
else:
    InputsItem = Any  # its parts are imported when a value of them arrives
"""One item of a conversation: a message, reasoning, a tool call, a tool result, a reference, or a
change of tools or settings.
"""

decode = by_tag(
    "type",
    {
        "function_call_output": "function_call_output_item",
        "apply_patch_call": "apply_patch_call_item",
        "apply_patch_call_output": "apply_patch_call_output_item",
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
        "openrouter:web_fetch": "output_web_fetch_server_tool_item",
        "openrouter:tool_search": "output_tool_search_server_tool_item",
        "openrouter:memory": "output_memory_server_tool_item",
        "openrouter:mcp": "output_mcp_server_tool_item",
        "openrouter:experimental__search_models": "output_search_models_server_tool_item",
        "openrouter:fusion": "output_fusion_server_tool_item",
        "openrouter:advisor": "output_advisor_server_tool_item",
        "openrouter:subagent": "output_subagent_server_tool_item",
        "openrouter:files": "output_files_server_tool_item",
        "openrouter:shell": "output_shell_server_tool_item",
        "local_shell_call": "local_shell_call_item",
        "local_shell_call_output": "local_shell_call_output_item",
        "shell_call": "shell_call_item",
        "shell_call_output": "shell_call_output_item",
        "mcp_list_tools": "mcp_list_tools_item",
        "mcp_approval_request": "mcp_approval_request_item",
        "mcp_approval_response": "mcp_approval_response_item",
        "mcp_call": "mcp_call_item",
        "custom_tool_call_output": "custom_tool_call_output_item",
        "compaction": "compaction_item",
        "context_compaction": "context_compaction_item",
        "item_reference": "item_reference_item",
        "additional_tools": "additional_tools_item",
        "agent_message": "agent_message_item",
        "configuration_update": "configuration_update_item",
        "tool_search_output": "tool_search_output_item",
        "tool_search_call": "tool_search_call_item",
        "openrouter:armor_blocked": "output_armor_blocked_item",
    },
    shapes={
        "reasoning": by_shape(
            Shape(
                "reasoning_item",
                frozenset(["id", "summary", "type"]),
                {
                    "content": (list, type(None)),
                    "encrypted_content": (str, type(None)),
                    "format": (str, type(None)),
                    "id": (str,),
                    "signature": (str, type(None)),
                    "status": (str,),
                    "summary": (list,),
                    "type": (str,),
                },
                values={
                    "format": frozenset(
                        [
                            "unknown",
                            "openai-responses-v1",
                            "azure-openai-responses-v1",
                            "bedrock-openai-responses-v1",
                            "bedrock-xai-responses-v1",
                            "xai-responses-v1",
                            "meta-responses-v1",
                            "anthropic-claude-v1",
                            "google-gemini-v1",
                        ]
                    ),
                    "status": frozenset(["completed", "incomplete", "in_progress"]),
                    "type": frozenset(["reasoning"]),
                },
                item_tags={
                    "content": ("type", frozenset(["reasoning_text"])),
                    "summary": ("type", frozenset(["summary_text"])),
                },
            ),
            Shape(
                "inputs_item_reasoning",
                frozenset(["id", "summary", "type"]),
                {
                    "content": (list, type(None)),
                    "encrypted_content": (str, type(None)),
                    "format": (str, type(None)),
                    "id": (str,),
                    "signature": (str, type(None)),
                    "status": (str,),
                    "summary": (list, type(None)),
                    "type": (str,),
                },
                values={
                    "format": frozenset(
                        [
                            "unknown",
                            "openai-responses-v1",
                            "azure-openai-responses-v1",
                            "bedrock-openai-responses-v1",
                            "bedrock-xai-responses-v1",
                            "xai-responses-v1",
                            "meta-responses-v1",
                            "anthropic-claude-v1",
                            "google-gemini-v1",
                        ]
                    ),
                    "status": frozenset(["completed", "incomplete", "in_progress"]),
                    "type": frozenset(["reasoning"]),
                },
                item_tags={
                    "content": ("type", frozenset(["reasoning_text"])),
                    "summary": ("type", frozenset(["summary_text"])),
                },
            ),
        ),
        "message": by_shape(
            Shape(
                "easy_input_message",
                frozenset(["role"]),
                {
                    "content": (list, str, type(None)),
                    "phase": (str, type(None)),
                    "role": (str,),
                    "type": (str,),
                },
                values={
                    "phase": frozenset(["commentary", "final_answer"]),
                    "role": frozenset(["user", "system", "assistant", "developer"]),
                    "type": frozenset(["message"]),
                },
                item_tags={
                    "content": (
                        "type",
                        frozenset(["input_audio", "input_file", "input_image", "input_text", "input_video"]),
                    )
                },
            ),
            Shape(
                "input_message_item",
                frozenset(["role"]),
                {"content": (list, type(None)), "id": (str,), "role": (str,), "type": (str,)},
                values={"role": frozenset(["user", "system", "developer"]), "type": frozenset(["message"])},
                item_tags={
                    "content": (
                        "type",
                        frozenset(["input_audio", "input_file", "input_image", "input_text", "input_video"]),
                    )
                },
            ),
            Shape(
                "inputs_item_message",
                frozenset(["content", "id", "role", "type"]),
                {
                    "content": (list, str, type(None)),
                    "id": (str,),
                    "phase": (str, type(None)),
                    "role": (str,),
                    "status": (str,),
                    "type": (str,),
                },
                values={
                    "phase": frozenset(["commentary", "final_answer"]),
                    "role": frozenset(["assistant"]),
                    "status": frozenset(["completed", "incomplete", "in_progress"]),
                    "type": frozenset(["message"]),
                },
                item_tags={"content": ("type", frozenset(["output_text", "refusal"]))},
            ),
        ),
        "function_call": by_shape(
            Shape(
                "function_call_item",
                frozenset(["arguments", "call_id", "name", "type"]),
                {
                    "arguments": (str,),
                    "async": (bool, type(None)),
                    "call_id": (str,),
                    "id": (str, type(None)),
                    "name": (str,),
                    "namespace": (str, type(None)),
                    "status": (str, type(None)),
                    "subagent_id": (str, type(None)),
                    "subagent_items": (list, type(None)),
                    "type": (str,),
                },
                values={
                    "status": frozenset(["in_progress", "completed", "incomplete"]),
                    "type": frozenset(["function_call"]),
                },
            ),
            Shape(
                "output_function_call_item",
                frozenset(["arguments", "call_id", "name", "type"]),
                {
                    "arguments": (str,),
                    "async": (bool,),
                    "call_id": (str,),
                    "id": (str,),
                    "name": (str,),
                    "namespace": (str,),
                    "status": (str,),
                    "subagent_id": (str,),
                    "subagent_items": (list,),
                    "type": (str,),
                },
                values={
                    "status": frozenset(["completed", "incomplete", "in_progress"]),
                    "type": frozenset(["function_call"]),
                },
            ),
        ),
        "custom_tool_call": by_shape(
            Shape(
                "output_custom_tool_call_item",
                frozenset(["call_id", "input", "name", "type"]),
                {
                    "async": (bool,),
                    "call_id": (str,),
                    "id": (str,),
                    "input": (str,),
                    "name": (str,),
                    "namespace": (str,),
                    "status": (str,),
                    "type": (str,),
                },
                values={
                    "status": frozenset(["in_progress", "completed", "incomplete"]),
                    "type": frozenset(["custom_tool_call"]),
                },
            ),
            Shape(
                "custom_tool_call_item",
                frozenset(["call_id", "input", "name", "type"]),
                {
                    "async": (bool, type(None)),
                    "call_id": (str,),
                    "id": (str, type(None)),
                    "input": (str,),
                    "name": (str,),
                    "namespace": (str, type(None)),
                    "status": (str, type(None)),
                    "type": (str,),
                },
                values={
                    "status": frozenset(["in_progress", "completed", "incomplete"]),
                    "type": frozenset(["custom_tool_call"]),
                },
            ),
        ),
    },
    absent=by_shape(
        Shape(
            "easy_input_message",
            frozenset(["role"]),
            {"content": (list, str, type(None)), "phase": (str, type(None)), "role": (str,), "type": (str,)},
            values={
                "phase": frozenset(["commentary", "final_answer"]),
                "role": frozenset(["user", "system", "assistant", "developer"]),
                "type": frozenset(["message"]),
            },
            item_tags={
                "content": (
                    "type",
                    frozenset(["input_audio", "input_file", "input_image", "input_text", "input_video"]),
                )
            },
        ),
        Shape(
            "input_message_item",
            frozenset(["role"]),
            {"content": (list, type(None)), "id": (str,), "role": (str,), "type": (str,)},
            values={"role": frozenset(["user", "system", "developer"]), "type": frozenset(["message"])},
            item_tags={
                "content": (
                    "type",
                    frozenset(["input_audio", "input_file", "input_image", "input_text", "input_video"]),
                )
            },
        ),
    ),
)
