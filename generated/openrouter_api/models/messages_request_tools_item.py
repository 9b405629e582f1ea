# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type MessagesRequestToolsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Shape, Unknown, by_shape, by_tag

if TYPE_CHECKING:
    from .anthropic_tool_search_tool_bm_25 import AnthropicToolSearchToolBm25
    from .anthropic_tool_search_tool_regex import AnthropicToolSearchToolRegex
    from .bash_server_tool import BashServerTool
    from .datetime_server_tool import DatetimeServerTool
    from .image_generation_server_tool_open_router import ImageGenerationServerToolOpenRouter
    from .messages_request_tools_item_advisor_20260301 import MessagesRequestToolsItemAdvisor20260301
    from .messages_request_tools_item_bash_20250124 import MessagesRequestToolsItemBash20250124
    from .messages_request_tools_item_custom import MessagesRequestToolsItemCustom
    from .messages_request_tools_item_object import MessagesRequestToolsItemObject
    from .messages_request_tools_item_text_editor_20250124 import MessagesRequestToolsItemTextEditor20250124
    from .messages_request_tools_item_web_search_20250305 import MessagesRequestToolsItemWebSearch20250305
    from .messages_request_tools_item_web_search_20260209 import MessagesRequestToolsItemWebSearch20260209
    from .messages_search_models_server_tool import MessagesSearchModelsServerTool
    from .open_router_web_search_server_tool import OpenRouterWebSearchServerTool
    from .shell_server_tool_open_router import ShellServerToolOpenRouter
    from .tool_search_server_tool import ToolSearchServerTool
    from .web_fetch_server_tool import WebFetchServerTool

    MessagesRequestToolsItem: TypeAlias = (
        MessagesRequestToolsItemCustom
        | MessagesRequestToolsItemBash20250124
        | MessagesRequestToolsItemTextEditor20250124
        | MessagesRequestToolsItemWebSearch20250305
        | MessagesRequestToolsItemWebSearch20260209
        | MessagesRequestToolsItemAdvisor20260301
        | BashServerTool
        | DatetimeServerTool
        | ImageGenerationServerToolOpenRouter
        | MessagesSearchModelsServerTool
        | WebFetchServerTool
        | OpenRouterWebSearchServerTool
        | MessagesRequestToolsItemObject
        | AnthropicToolSearchToolBm25
        | AnthropicToolSearchToolRegex
        | ShellServerToolOpenRouter
        | ToolSearchServerTool
        | Unknown
    )
else:
    MessagesRequestToolsItem = Any  # its parts are imported when a value of them arrives
"""A tool the model can call: your own, one of Anthropic's, or a server tool of OpenRouter."""

decode = by_tag(
    "type",
    {
        "custom": "messages_request_tools_item_custom",
        "bash_20250124": "messages_request_tools_item_bash_20250124",
        "text_editor_20250124": "messages_request_tools_item_text_editor_20250124",
        "web_search_20250305": "messages_request_tools_item_web_search_20250305",
        "web_search_20260209": "messages_request_tools_item_web_search_20260209",
        "advisor_20260301": "messages_request_tools_item_advisor_20260301",
        "openrouter:bash": "bash_server_tool",
        "openrouter:datetime": "datetime_server_tool",
        "openrouter:image_generation": "image_generation_server_tool_open_router",
        "openrouter:experimental__search_models": "messages_search_models_server_tool",
        "openrouter:web_fetch": "web_fetch_server_tool",
        "openrouter:web_search": "open_router_web_search_server_tool",
        "tool_search_tool_bm25_20251119": "anthropic_tool_search_tool_bm_25",
        "tool_search_tool_bm25": "anthropic_tool_search_tool_bm_25",
        "tool_search_tool_regex_20251119": "anthropic_tool_search_tool_regex",
        "tool_search_tool_regex": "anthropic_tool_search_tool_regex",
        "openrouter:shell": "shell_server_tool_open_router",
        "openrouter:tool_search": "tool_search_server_tool",
    },
    unknown=by_shape(Shape("messages_request_tools_item_object", frozenset(["type"]), {"type": (str,)})),
    absent=by_shape(
        Shape(
            "messages_request_tools_item_custom",
            frozenset(["input_schema", "name"]),
            {
                "cache_control": (dict,),
                "defer_loading": (bool,),
                "description": (str,),
                "input_schema": (dict,),
                "name": (str,),
                "strict": (bool,),
                "type": (str,),
            },
            values={"type": frozenset(["custom"])},
        ),
        Shape("messages_request_tools_item_object", frozenset(["type"]), {"type": (str,)}),
    ),
)
