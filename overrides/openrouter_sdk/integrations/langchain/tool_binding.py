"""Tools of all kinds as definitions in a request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from langchain_core.utils.function_calling import convert_to_openai_tool


def tool_definitions(tools: Sequence[Any], *, strict: bool | None) -> list[dict[str, Any]]:
    """Return the definitions of the tools."""
    return [convert_to_openai_tool(tool, strict=strict) for tool in tools]


def tool_choice(choice: Any, tools: Sequence[dict[str, Any]]) -> Any:
    """Return the choice as it is sent."""
    return "required" if choice == "any" else choice
