"""The tools of a step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_sdk.tools.functions.given_tools import Tools
    from openrouter_sdk.tools.functions.tool import Tool
    from openrouter_sdk.tools.run.formats.run_format import RunFormat


class Toolbox:
    """The tools that a model may call in a step, and how they are declared."""

    __slots__ = ("declarations", "functions", "has_server_tools", "names")

    def __init__(self, tools: Tools, form: RunFormat) -> None:
        self.functions: dict[str, Tool[..., Any]] = tools.functions
        self.declarations = [
            tool if isinstance(tool, dict) else form.declaration(tool) for tool in tools.given
        ]
        """As they are sent."""
        custom = [form.custom_name(tool) for tool in tools.server]
        self.names = dict.fromkeys((*tools.functions, *(name for name in custom if name is not None)))
        """The names that a model may call, in order. A custom tool has no function."""
        self.has_server_tools = None in custom

    def has_function(self, name: str) -> bool:
        """Whether the program can run a tool."""
        return name in self.functions and self.functions[name].function is not None
