"""The tools of a run, as callers give them: functions, tools, dicts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from inspect import iscoroutine
from types import MethodType
from typing import Any, NoReturn

from openrouter_api.types import Model
from openrouter_sdk.errors import InvalidArgumentError
from openrouter_sdk.tools.functions.tool import Tool, tool
from openrouter_sdk.tools.functions.tool_options import OPTIONS, check_function, check_name


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
        entry = _tool_of(one, f"tools[{index}]")
        found.given.append(entry)
        if isinstance(entry, dict):
            found.server.append(entry)
            continue
        other = found.functions.setdefault(entry.name, entry)
        if other is not entry:
            _refuse_twins(other, entry)
        _ = entry.schema
    return found


def _tool_of(given: Any, place: str) -> Tool[..., Any] | dict[str, Any]:
    if isinstance(given, Tool):
        return given
    if isinstance(given, Model):
        given = given.to_dict()
    if isinstance(given, Mapping):
        return _tool_of_dict(dict(given), place)
    if isinstance(given, MethodType) and isinstance(
        given.__func__, Tool
    ):  # of a class method, since Python 3.13
        return given.__func__.__get__(given.__self__)
    if isinstance(given, (list, tuple)):
        raise InvalidArgumentError(
            f"{place} is a {type(given).__name__}: write [*...] to add the tools in it"
        )
    try:
        return tool(check_function(given))
    except InvalidArgumentError as error:
        raise InvalidArgumentError(f"{place}: {error}") from None


def _tool_of_dict(given: dict[str, Any], place: str) -> Tool[..., Any] | dict[str, Any]:
    kind = given.get("type")
    if kind != "function":
        if isinstance(kind, str) and kind:
            return given
        form = '{"type": "function", "function": {"name": ..., "parameters": ...}}'
        raise InvalidArgumentError(f"{place} has no type: write {form}, or the type of a server tool")
    function = given.get("function", given)
    if not isinstance(function, Mapping):
        raise InvalidArgumentError(f"{place}.function must be a dict, not {type(function).__name__}")
    if "name" not in function:
        raise InvalidArgumentError(f"{place} has no name")
    parameters = function.get("parameters")
    name = check_name(function["name"])
    schema = {} if parameters is None else parameters
    given_options = (name, function.get("description"), False, False, None, 0, False, schema)
    return Tool(None, dict(zip(OPTIONS, given_options, strict=True)), given)


def _refuse_twins(one: Tool[..., Any], other: Tool[..., Any]) -> NoReturn:
    places = " and ".join(
        f"{each.__dict__['__module__']}.{each.__dict__['__qualname__']}" if each.function else "a dict"
        for each in (one, other)
    )
    advice = 'give one another name, as in tool(function, name="...")'
    raise InvalidArgumentError(f"two tools are named {one.name!r}: {places}; {advice}")
