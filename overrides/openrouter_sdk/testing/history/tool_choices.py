"""Tool choices that choose nothing, which providers refuse with status 400 (protocol 15)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from openrouter_sdk.testing.contract.descriptions import format_value
from openrouter_sdk.testing.history.pairing import Mismatch
from openrouter_sdk.testing.history.rounds import objects

_PLACE: Final = "/tool_choice"
_FORCED: Final = ("any", "required")
_FUNCTIONS: Final = ("custom", "function", "tool")


def unfounded_choices(body: Mapping[str, Any]) -> Iterator[Mismatch]:
    """Yield what is wrong with the `tool_choice` of a request of any API."""
    choice, tools = body.get("tool_choice"), objects(body.get("tools"))
    kind = choice.get("type") if isinstance(choice, Mapping) else choice
    if kind in _FORCED and not tools:
        yield Mismatch(_PLACE, "a choice that goes without tools", format_value(kind))
    if not isinstance(choice, Mapping):
        return
    known = [name for tool in tools if (name := _name(tool))]
    expected = f"one of {', '.join(map(repr, known))}" if known else "the name of a tool; there are none"
    for pointer, chosen in _chosen(choice):
        name = _name(chosen)
        if name is not None and name not in known:
            yield Mismatch(pointer, expected, format_value(name))


def _chosen(choice: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the functions that a choice names, with their places."""
    if choice.get("type") in _FUNCTIONS:
        yield _PLACE, choice
    elif choice.get("type") == "allowed_tools":
        nested = choice.get("allowed_tools")
        holder, at = (nested, f"{_PLACE}/allowed_tools") if isinstance(nested, Mapping) else (choice, _PLACE)
        for index, one in enumerate(objects(holder.get("tools"))):
            yield f"{at}/tools/{index}", one


def _name(tool: Mapping[str, Any]) -> str | None:
    """Return the name of a function, which chat completions wrap; None for a server tool."""
    function = tool.get("function")
    name = (function if isinstance(function, Mapping) else tool).get("name")
    return name if isinstance(name, str) else None
