"""Which tools a request offers, and which of them the model may or must call (protocol 15)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openrouter_sdk.testing.history.rounds import objects
from openrouter_sdk.testing.surfaces.arguments import parameters_of
from openrouter_sdk.testing.surfaces.reply import Tool

SYSTEM = ("system", "developer")
"""The roles of instructions."""

_MUST_CALL = ("required", "any")


@dataclass(frozen=True, slots=True)
class Choice:
    """The `tool_choice` of a request; `names` are the only tools that may be called."""

    names: Sequence[str] | None = None
    must_call: bool = False
    parallel: bool = True

    def allowed(self, tools: tuple[Tool, ...]) -> tuple[Tool, ...]:
        """Return the tools that may be called."""
        return tools if self.names is None else tuple(tool for tool in tools if tool.name in self.names)


def read_choice(given: Any) -> Choice:
    """Read the `tool_choice` of any API."""
    if not isinstance(given, Mapping):
        return Choice(() if given == "none" else None, given in _MUST_CALL)
    kind = given.get("type")
    parallel = given.get("disable_parallel_tool_use") is not True
    if kind == "allowed_tools":
        wrapped = given.get("allowed_tools")
        allowed = wrapped if isinstance(wrapped, Mapping) else given
        names = [_name(one) for one in objects(allowed.get("tools"))]
        return Choice(names, allowed.get("mode") in _MUST_CALL, parallel)
    if kind in ("function", "tool"):
        return Choice([_name(given)], True, parallel)
    return Choice(() if kind == "none" else None, kind in _MUST_CALL, parallel)


def tool_of(definition: Mapping[str, Any]) -> Tool:
    """Return the tool of a definition, which is that of the function in all APIs."""
    name, description = str(definition.get("name", "")), str(definition.get("description") or "")
    return Tool(name, parameters_of(definition), description)


def session_of(body: Mapping[str, Any]) -> str | None:
    """Return the session of a request, unless only its header names one."""
    given = body.get("session_id")
    return given if isinstance(given, str) else None


def _name(given: Mapping[str, Any]) -> str:
    function = given.get("function")
    return str((function if isinstance(function, Mapping) else given).get("name"))
