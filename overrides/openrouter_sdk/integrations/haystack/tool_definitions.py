"""Tools and toolsets as definitions in a request."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from haystack.tools import Toolset, ToolsType
from haystack.tools.tool import Tool

from openrouter_sdk.errors import InvalidArgumentError

Json = dict[str, Any]


def tool_definitions(tools: ToolsType | None, *, strict: bool) -> list[Json]:
    """Return the definitions of the tools, in order; none for None and for an empty list.

    Toolsets are asked for their tools each time, because those of some change. The definitions are copies.
    With `strict`, a tool whose schema has a strict form gets that, and the model is held to it.

    Raises InvalidArgumentError for what is no tool, and for two tools of the same name.
    """
    found: dict[str, Tool] = {}
    for tool in _flat(tools):
        if tool.name in found:
            raise InvalidArgumentError(f"tools: two are named {tool.name!r}; rename one of them")
        found[tool.name] = tool
    return [_definition(tool, strict=strict) for tool in found.values()]


def _flat(tools: Any) -> list[Tool]:
    if tools is None:
        return []
    if isinstance(tools, Toolset):
        return list(tools)
    if not isinstance(tools, (list, tuple)):
        raise InvalidArgumentError(
            f"tools must be a Toolset, or a list of them and Tools, not {type(tools).__name__}"
        )
    flat: list[Tool] = []
    for index, one in enumerate(tools):
        if isinstance(one, Toolset):
            flat.extend(one)
        elif isinstance(one, Tool):
            flat.append(one)
        else:
            raise InvalidArgumentError(
                f"tools[{index}] must be a Tool or a Toolset, not {type(one).__name__}"
            )
    return flat


def _definition(tool: Tool, *, strict: bool) -> Json:
    function: Json = deepcopy(tool.tool_spec)
    if strict:
        from openrouter_sdk.schema.strict import strict_schema

        found = strict_schema(function["parameters"])
        if found is not None and not found.wrapped:
            function |= {"parameters": found.schema, "strict": True}
    return {"type": "function", "function": function}
