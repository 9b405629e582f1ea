# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type CustomToolFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .custom_tool_format_grammar import CustomToolFormatGrammar
    from .custom_tool_format_text import CustomToolFormatText

    CustomToolFormat: TypeAlias = CustomToolFormatText | CustomToolFormatGrammar | Unknown
else:
    CustomToolFormat = Any  # its parts are imported when a value of them arrives
"""Form of a custom tool's input: any text, or text that follows a grammar."""

decode = by_tag("type", {"text": "custom_tool_format_text", "grammar": "custom_tool_format_grammar"})
