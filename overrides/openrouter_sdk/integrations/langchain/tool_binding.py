"""Tools of all kinds as definitions in a request."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from typing import Any, Final

from langchain_core.runnables import Runnable
from langchain_core.tools import BaseTool
from langchain_core.utils.function_calling import convert_to_openai_function, convert_to_openai_tool
from pydantic import BaseModel

from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.integrations.langchain.program_warnings import warn_program

Json = dict[str, Any]

_MODES: Final = {"auto": "auto", "none": "none", "any": "required", "required": "required"}
_NO_PARAMETERS: Final[Json] = {"type": "object", "properties": {}}
_BESIDE: Final = ("cache_control", "defer_loading")
"""What the API takes beside a function, and other forms have within."""
_REFERENCE: Final = re.compile(r'"#/\$defs/([^"]+)"')
_MAX_REASON: Final = 300


def tool_definitions(tools: Iterable[Any], *, strict: bool | None = None) -> list[Json]:
    """Return the definitions of tools, in order, as new dicts; equal ones of a name once.

    Takes what `bind_tools` takes: dicts also in the forms of OpenAI, Anthropic and Bedrock, or with a JSON
    schema that has a title. Any other dict with a `type` is a tool of the server, and unchanged.

    Raises InvalidArgumentError for what is no tool, and for unlike functions of the same name.
    """
    found: list[Json] = []
    by_name: dict[str, Json] = {}
    for index, tool in enumerate(_listed(tools)):
        definition = _definition(tool, f"tools[{index}]")
        name = _name(definition)
        if name is not None:
            definition["function"] = with_strict(definition["function"], strict)
            if _untitled(by_name.setdefault(name, definition)) != _untitled(definition):
                raise InvalidArgumentError(
                    f"tools[{index}]: another tool is named {name!r}, too; rename one of them"
                )
        if name is None or by_name[name] is definition:
            found.append(definition)
    return found


def tool_choice(choice: Any, definitions: Sequence[Json]) -> Any:
    """Return a choice among the tools as the API takes it; None for none.

    A name is that of a tool, or the type of one of the server. Dicts may have Anthropic's form.

    Raises InvalidArgumentError for a name that is none of the tools, and for True with several tools.
    """
    if choice is True:
        if len(definitions) != 1:
            raise InvalidArgumentError(
                f"tool_choice=True needs exactly one tool, and there are {len(definitions)}; "
                'give the name of one, or "any"'
            )
        return _chosen(definitions[0])
    if not choice:
        return None
    if isinstance(choice, str):
        return _by_word(choice, definitions)
    if not isinstance(choice, Mapping):
        raise InvalidArgumentError(f"tool_choice must be a str, bool or dict, not {type(choice).__name__}")
    kind, function = choice.get("type"), choice.get("function", choice)
    name = function.get("name") if isinstance(function, Mapping) else None
    if name is not None and kind in ("function", "tool", None):
        return _by_name(name, definitions)
    if kind in _MODES:  # of Anthropic
        return _by_word(kind, definitions)
    return deepcopy(dict(choice))


def function_of(tool: Any, where: str) -> Json:
    """Return what a model is told of a function, as a new dict: name, description and parameters.

    Raises InvalidArgumentError, which says where it is.
    """
    if isinstance(tool, Mapping):
        tool = dict(tool)
    elif isinstance(tool, Runnable) and not isinstance(tool, BaseTool):
        tool = tool.as_tool()
    elif isinstance(schema := getattr(tool, "input_schema", getattr(tool, "inputSchema", None)), dict):
        tool = {"name": tool.name, "description": tool.description or "", "input_schema": schema}
    try:
        function = deepcopy(convert_to_openai_function(tool))
        arguments = tool.tool_call_schema if isinstance(tool, BaseTool) else tool
        if isinstance(arguments, type) and issubclass(arguments, BaseModel) and _has_any(function):
            function["parameters"] = _own_schema(arguments) or function["parameters"]
    except Exception as error:  # LangChain and pydantic have many kinds
        reason = " ".join(str(error).split())[:_MAX_REASON]
        raise InvalidArgumentError(f"{where} is no tool: {reason}") from error
    if not isinstance(function.get("name"), str) or not function["name"]:
        raise InvalidArgumentError(f"{where} is a tool without a name")
    return function


def with_strict(function: Json, strict: bool | None) -> Json:
    """Return a function with `strict`, and for True with the strict form of its schema, if it has one.

    In the strict form, null stands for what is absent, which most tools do not take. So a property with a
    default, which the model is told, is always there.
    """
    from openrouter_sdk.schema.strict import NoStrictFormError, strict_arguments

    if strict is None:
        return function
    if not strict:
        return {**function, "strict": False}
    parameters = _requiring_defaults(function.get("parameters") or _NO_PARAMETERS)
    try:
        return {**function, "parameters": strict_arguments(parameters), "strict": True}
    except NoStrictFormError as error:
        name = function["name"]
        warn_program(f"models cannot be held to the schema of {name!r}: {error}; it is sent without strict")
        return {key: value for key, value in function.items() if key != "strict"}


def _requiring_defaults(schema: Any) -> Any:
    """Return a schema whose objects require all properties that have a default other than null."""
    if isinstance(schema, list):
        return [*map(_requiring_defaults, schema)]
    if not isinstance(schema, dict):
        return schema
    found = {key: value if key == "default" else _requiring_defaults(value) for key, value in schema.items()}
    properties, required = found.get("properties"), found.get("required", [])
    if isinstance(properties, dict) and isinstance(required, list):
        schemas = {name: one for name, one in properties.items() if isinstance(one, dict)}
        added = [name for name, one in schemas.items() if one.get("default") is not None]
        if missing := [name for name in added if name not in required]:
            found["required"] = [*required, *missing]
    return found


def _listed(tools: Any) -> list[Any]:
    one = isinstance(tools, (str, Mapping, BaseModel, type)) or callable(tools)
    if one or not isinstance(tools, Iterable):
        advice = "; put it in a list" if callable(tools) or isinstance(tools, (Mapping, BaseModel)) else ""
        raise InvalidArgumentError(f"tools must be a list of tools, not {type(tools).__name__}{advice}")
    return list(tools)


def _definition(tool: Any, where: str) -> Json:
    from openrouter_sdk.tools.functions.tool import Tool

    if isinstance(tool, Tool):
        return deepcopy(tool.wire)
    if isinstance(tool, Mapping) and isinstance(tool.get("function"), Mapping):
        function = function_of(tool["function"], f"{where}.function")
        return deepcopy({**tool, "type": "function", "function": {**tool["function"], **function}})
    if _is_of_server(tool):
        return deepcopy(dict(tool))
    if isinstance(tool, BaseTool) and (tool.metadata or {}).get("type") == "custom_tool":
        return deepcopy(convert_to_openai_tool(tool))
    given = tool if isinstance(tool, Mapping) else getattr(tool, "extras", None) or {}
    beside = {name: deepcopy(given[name]) for name in _BESIDE if name in given}
    return {"type": "function", "function": function_of(tool, where), **beside}


def _has_any(function: Json) -> bool:
    """Whether a part of a function is any value, by which LangChain replaces what contains itself."""
    return "{}" in json.dumps(function.get("parameters"))


def _own_schema(cls: type[BaseModel]) -> Json | None:
    """Return the schema of a class that contains itself, or another one that does; else None."""
    from openrouter_sdk.schema.output_types import output_type

    schema = output_type(cls).schema
    references = {
        name: {*_REFERENCE.findall(json.dumps(one))} for name, one in schema.get("$defs", {}).items()
    }
    while free := [name for name, used in references.items() if not used & references.keys()]:
        for name in free:
            del references[name]
    texts = ("title", "description")
    return deepcopy({key: one for key, one in schema.items() if key not in texts}) if references else None


def _untitled(schema: Any) -> Any:
    """Return a definition without titles, which LangChain takes out of some."""
    if isinstance(schema, dict):
        texts = {"title"} if isinstance(schema.get("title"), str) else set()
        return {key: _untitled(value) for key, value in schema.items() if key not in texts}
    return [*map(_untitled, schema)] if isinstance(schema, list) else schema


def _is_of_server(tool: Any) -> bool:
    """Whether a dict is no function, but names a tool that the server has."""
    if not isinstance(tool, Mapping) or "input_schema" in tool or "toolSpec" in tool:
        return False
    return isinstance(tool.get("type"), str) and tool["type"] not in ("function", "object")


def _name(definition: Json) -> str | None:
    function = definition.get("function")
    return function["name"] if isinstance(function, dict) and "name" in function else None


def _chosen(definition: Json) -> Json:
    name = _name(definition)
    if name is None:
        return {"type": definition["type"]}
    return {"type": "function", "function": {"name": name}}


def _by_word(word: str, definitions: Sequence[Json]) -> Any:
    mode = _MODES.get(word)
    if mode is None:
        return _by_name(word, definitions)
    if not definitions and mode == "required":
        raise InvalidArgumentError(f"tool_choice={word!r} needs tools, and there are none")
    return mode if definitions else None


def _by_name(name: str, definitions: Sequence[Json]) -> Json:
    for definition in definitions:
        if name == (_name(definition) or definition.get("type")):
            return _chosen(definition)
    known = ", ".join(str(_name(one) or one.get("type")) for one in definitions) or "none"
    raise InvalidArgumentError(f"tool_choice names {name!r}, which is none of the tools: {known}")
