"""Tools and toolsets as definitions in a request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Any

from haystack import logging
from haystack.tools import Toolset, ToolsType
from haystack.tools.tool import Tool

from openrouter_sdk.errors import InvalidArgumentError

Json = dict[str, Any]

logger = logging.getLogger(__name__)


def tool_definitions(tools: ToolsType | None, *, strict: bool) -> list[Json]:
    """Return the definitions of the tools, in order; none for None and for an empty list.

    Toolsets are asked for their tools each time, because those of some change. The definitions are copies.
    With `strict`, models are held to the schema of a tool: its copy requires all properties, and those that
    were optional may be null, which `fitting_arguments` leaves out again. A tool whose schema has no strict
    form, because it has objects with any keys, say, is sent as it is, with a warning in the log.

    Raises InvalidArgumentError for what is no tool, and for two tools of the same name.
    """
    found: dict[str, Tool] = {}
    for tool in flat_tools(tools):
        if tool.name in found:
            raise InvalidArgumentError(f"tools: two are named {tool.name!r}; rename one of them")
        found[tool.name] = tool
    return [_definition(tool, strict=strict) for tool in found.values()]


def tool_parameters(tools: ToolsType | None) -> dict[str, Json]:
    """Return the schemas of the tools as they are, by name."""
    return {tool.name: tool.tool_spec["parameters"] for tool in flat_tools(tools)}


def fitting_arguments(arguments: Json, parameters: Mapping[str, Any]) -> Json:
    """Return the arguments of a strict call as the tool takes them: without nulls for what is absent.

    Arguments that are not of the schema are returned as they are; the tool says what is wrong.
    """
    from openrouter_sdk.schema.output_types import output_type
    from openrouter_sdk.schema.problems import SchemaError

    try:
        found = output_type(parameters).decode(arguments, strict_form=True)
    except (SchemaError, InvalidArgumentError):
        return arguments
    return found if isinstance(found, dict) else arguments


def flat_tools(tools: Any) -> Iterator[Tool]:
    """Yield the tools, also those in toolsets. Raises InvalidArgumentError for what is no tool."""
    if tools is None:
        return
    if isinstance(tools, Toolset):
        yield from tools
        return
    if isinstance(tools, str) or not isinstance(tools, Sequence):
        advice = "; put it in a list" if isinstance(tools, Tool) else ""
        raise InvalidArgumentError(
            f"tools must be a Toolset, or a list of Tools and Toolsets, not {type(tools).__name__}{advice}"
        )
    for index, one in enumerate(tools):
        if isinstance(one, Toolset):
            yield from one
        elif isinstance(one, Tool):
            yield one
        else:
            raise InvalidArgumentError(
                f"tools[{index}] must be a Tool or a Toolset, not {type(one).__name__}"
            )


def _definition(tool: Tool, *, strict: bool) -> Json:
    function: Json = deepcopy(tool.tool_spec)
    return {"type": "function", "function": _with_strict(function) if strict else function}


def _with_strict(function: Json) -> Json:
    """Return the definition of a function with the strict form of its schema, if it has one."""
    from openrouter_sdk.schema.strict import NoStrictFormError, strict_arguments

    try:
        return {**function, "parameters": strict_arguments(function["parameters"]), "strict": True}
    except NoStrictFormError as error:
        logger.warning(
            "The model cannot be held to the schema of the tool {tool}: {reason}. It is sent without strict.",
            tool=function["name"],
            reason=str(error),
        )
        return function
