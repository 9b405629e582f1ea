# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatFunctionTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Shape, Unknown, by_shape, by_tag

if TYPE_CHECKING:
    from .advisor_server_tool_open_router import AdvisorServerToolOpenRouter
    from .bash_server_tool import BashServerTool
    from .chat_dynamic_server_tool import ChatDynamicServerTool
    from .chat_function_tool_function import ChatFunctionToolFunction
    from .chat_search_models_server_tool import ChatSearchModelsServerTool
    from .chat_web_search_shorthand import ChatWebSearchShorthand
    from .datetime_server_tool import DatetimeServerTool
    from .files_server_tool import FilesServerTool
    from .fusion_server_tool_open_router import FusionServerToolOpenRouter
    from .image_generation_server_tool_open_router import ImageGenerationServerToolOpenRouter
    from .open_router_web_search_server_tool import OpenRouterWebSearchServerTool
    from .subagent_server_tool_open_router import SubagentServerToolOpenRouter
    from .web_fetch_server_tool import WebFetchServerTool

    ChatFunctionTool: TypeAlias = (
        ChatFunctionToolFunction
        | AdvisorServerToolOpenRouter
        | BashServerTool
        | DatetimeServerTool
        | FilesServerTool
        | FusionServerToolOpenRouter
        | ImageGenerationServerToolOpenRouter
        | ChatSearchModelsServerTool
        | SubagentServerToolOpenRouter
        | WebFetchServerTool
        | OpenRouterWebSearchServerTool
        | ChatWebSearchShorthand
        | ChatDynamicServerTool
        | Unknown
    )
else:
    ChatFunctionTool = Any  # its parts are imported when a value of them arrives
"""A tool the model may use: a function that the caller runs, or a server tool that OpenRouter runs."""

decode = by_tag(
    "type",
    {
        "function": "chat_function_tool_function",
        "openrouter:advisor": "advisor_server_tool_open_router",
        "openrouter:bash": "bash_server_tool",
        "openrouter:datetime": "datetime_server_tool",
        "openrouter:files": "files_server_tool",
        "openrouter:fusion": "fusion_server_tool_open_router",
        "openrouter:image_generation": "image_generation_server_tool_open_router",
        "openrouter:experimental__search_models": "chat_search_models_server_tool",
        "openrouter:subagent": "subagent_server_tool_open_router",
        "openrouter:web_fetch": "web_fetch_server_tool",
        "openrouter:web_search": "open_router_web_search_server_tool",
        "web_search": "chat_web_search_shorthand",
        "web_search_preview": "chat_web_search_shorthand",
        "web_search_preview_2025_03_11": "chat_web_search_shorthand",
        "web_search_2025_08_26": "chat_web_search_shorthand",
    },
    unknown=by_shape(
        Shape("chat_dynamic_server_tool", frozenset(["type"]), {"parameters": (dict,), "type": (str,)})
    ),
    absent=by_shape(
        Shape("chat_dynamic_server_tool", frozenset(["type"]), {"parameters": (dict,), "type": (str,)})
    ),
)
