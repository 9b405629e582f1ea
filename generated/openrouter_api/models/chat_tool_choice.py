# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatToolChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Shape, Unknown, by_shape, by_tag

if TYPE_CHECKING:
    from ..values import ChatToolChoiceEnum
    from .chat_named_tool_choice import ChatNamedToolChoice
    from .chat_server_tool_choice import ChatServerToolChoice

    ChatToolChoice: TypeAlias = ChatToolChoiceEnum | ChatNamedToolChoice | ChatServerToolChoice | Unknown
else:
    ChatToolChoice = Any  # its parts are imported when a value of them arrives
"""How the model may use tools: a general rule, one named function, or one server tool."""

decode = by_tag(
    "type",
    {"function": "chat_named_tool_choice"},
    unknown=by_shape(Shape("chat_server_tool_choice", frozenset(["type"]), {"type": (str,)})),
    absent=by_shape(Shape("chat_server_tool_choice", frozenset(["type"]), {"type": (str,)})),
)
