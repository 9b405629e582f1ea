"""The tools of a run, as callers give them: functions, tools, dicts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from inspect import iscoroutine
from types import MethodType
from typing import Any, TypeAlias

from openrouter_api.types import Model
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.tools.functions.tool import Tool, tool
from openrouter_sdk.tools.functions.tool_options import OPTIONS, check_function, check_name

AnyTool: TypeAlias = Callable[..., Any] | Tool[..., Any] | Mapping[str, Any]
"""What can be in the list `tools` of a run: a function, a tool, a server tool or a schema as a dict."""


class Tools:
    """The tools of a run."""

    __slots__ = ("functions", "given", "server")

    def __init__(self) -> None:
        self.functions: dict[str, Tool[..., Any]] = {}
        """Those that the program runs or answers, by name."""
        self.server: list[dict[str, Any]] = []
        """Those that run at the server."""
        self.given: list[Tool[..., Any] | dict[str, Any]] = []
        """All, in the order in which they were given and are sent."""


def tools_of(given: Iterable[Any] | None) -> Tools:
    """Return tools, each with its schema. Raises InvalidArgumentError, which names tool and parameter."""
    found = Tools()
    if given is None:
        return found
    if iscoroutine(given):
        given.close()  # it would warn that it was never awaited
        raise InvalidArgumentError(f"tools is a coroutine: write await {given.__name__}(...)")
    if isinstance(given, (str, bytes, Mapping, Tool, Model)) or not isinstance(given, Iterable):
        kind = type(given).__name__
        raise InvalidArgumentError(
            f"tools must be a list of functions, tools and dicts, not {kind}: write tools=[...]"
        )
    for index, one in enumerate(given):
        try:
            entry = _tool_of(one)
        except InvalidArgumentError as error:
            raise InvalidArgumentError(f"tools[{index}]: {error}") from None
        found.given.append(entry)
        if isinstance(entry, dict):
            found.server.append(entry)
            continue
        if entry.name in found.functions:
            raise _refusal_of_twins(found.functions[entry.name], entry)
        found.functions[entry.name] = entry
        _ = entry.schema
    return found


def _tool_of(given: Any) -> Tool[..., Any] | dict[str, Any]:
    if isinstance(given, Tool):
        return given
    if isinstance(given, Model):
        given = given.to_dict()
    if isinstance(given, Mapping):
        return _tool_of_dict(dict(given))
    if isinstance(given, MethodType) and isinstance(given.__func__, Tool):
        return given.__func__.__get__(given.__self__)  # a class method, since Python 3.13
    if isinstance(given, (list, tuple)):
        raise InvalidArgumentError(f"it is a {type(given).__name__}: write *[...] to add the tools in it")
    return tool(check_function(given))


def _tool_of_dict(given: dict[str, Any]) -> Tool[..., Any] | dict[str, Any]:
    kind = given.get("type")
    if kind != "function":
        if isinstance(kind, str) and kind:
            return given
        form = '{"type": "function", "function": {"name": ..., "parameters": ...}}'
        raise InvalidArgumentError(f"it has no type: write {form}, or the type of a server tool")
    function = given.get("function", given)
    if not isinstance(function, Mapping):
        raise InvalidArgumentError(f"its function must be a dict, not {type(function).__name__}")
    if "name" not in function:
        raise InvalidArgumentError("it has no name")
    name, parameters = check_name(function["name"]), function.get("parameters")
    schema = {} if parameters is None else parameters
    options = (name, function.get("description"), False, False, None, 0, False, schema)
    return Tool(None, dict(zip(OPTIONS, options, strict=True)), given)


def _refusal_of_twins(one: Tool[..., Any], other: Tool[..., Any]) -> InvalidArgumentError:
    places = [
        f"{each.__dict__['__module__']}.{each.__dict__['__qualname__']}" if each.function else "a dict"
        for each in (one, other)
    ]
    advice = 'give one another name, as in tool(function, name="...")'
    return InvalidArgumentError(f"two tools are named {one.name!r}: {' and '.join(places)}; {advice}")
