# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AnthropicToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Shape, Unknown, by_shape, by_tag

if TYPE_CHECKING:
    from .anthropic_tool_union_bash_20250124 import AnthropicToolUnionBash20250124
    from .anthropic_tool_union_custom import AnthropicToolUnionCustom
    from .anthropic_tool_union_text_editor_20250124 import AnthropicToolUnionTextEditor20250124
    from .anthropic_tool_union_web_search_20250305 import AnthropicToolUnionWebSearch20250305
    from .anthropic_tool_union_web_search_20260209 import AnthropicToolUnionWebSearch20260209

    AnthropicToolUnion: TypeAlias = (
        AnthropicToolUnionBash20250124
        | AnthropicToolUnionTextEditor20250124
        | AnthropicToolUnionCustom
        | AnthropicToolUnionWebSearch20250305
        | AnthropicToolUnionWebSearch20260209
        | Unknown
    )
else:
    AnthropicToolUnion = Any  # its parts are imported when a value of them arrives
"""A tool in full: one of your own, or Anthropic's `bash`, text editor or web search."""

decode = by_tag(
    "type",
    {
        "bash_20250124": "anthropic_tool_union_bash_20250124",
        "text_editor_20250124": "anthropic_tool_union_text_editor_20250124",
        "custom": "anthropic_tool_union_custom",
        "web_search_20250305": "anthropic_tool_union_web_search_20250305",
        "web_search_20260209": "anthropic_tool_union_web_search_20260209",
    },
    absent=by_shape(
        Shape(
            "anthropic_tool_union_custom",
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
        )
    ),
)
