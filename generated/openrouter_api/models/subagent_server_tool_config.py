# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model SubagentServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .subagent_nested_tool import SubagentNestedTool
    from .subagent_reasoning import SubagentReasoning

decode_subagent_nested_tool: Decode = late(globals(), "decode_subagent_nested_tool", "subagent_nested_tool")
decode_subagent_reasoning: Decode = late(globals(), "decode_subagent_reasoning", "subagent_reasoning")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class SubagentServerToolConfig(_Model):
    """Which model works as the sub-agent, and with what."""

    inherit_functions: bool | Unset = UNSET
    """Whether the sub-agent may call the caller's functions."""
    inherited_function_names: list[str] | Unset = UNSET
    """Names of the caller's functions to pass on."""
    instructions: str | Unset = UNSET
    """System prompt for the sub-agent."""
    max_completion_tokens: int | Unset = UNSET
    """Longest answer of the sub-agent, in tokens, reasoning included."""
    max_tool_calls: int | Unset = UNSET
    """Most tool calls the sub-agent may make. The provider's default when absent. Limits: from 1 to
    25.
    """
    model: str | Unset = UNSET
    """Slug of the model that works as the sub-agent."""
    name: str | Unset = UNSET
    """Name of this sub-agent, which tells several apart. A preset's sub-agent of the same name counts
    as the same tool. Limits: at most 64 characters.
    """
    reasoning: SubagentReasoning | Unset = UNSET
    """How much the sub-agent thinks."""
    temperature: float | Unset = UNSET
    """Sampling temperature of the sub-agent."""
    tools: list[SubagentNestedTool] | Unset = UNSET
    """Server tools of the sub-agent's own."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SubagentServerToolConfig)
        self.inherit_functions = pop("inherit_functions", UNSET)
        self.inherited_function_names = pop("inherited_function_names", UNSET)
        self.instructions = pop("instructions", UNSET)
        self.max_completion_tokens = pop("max_completion_tokens", UNSET)
        self.max_tool_calls = pop("max_tool_calls", UNSET)
        self.model = pop("model", UNSET)
        self.name = pop("name", UNSET)
        self.temperature = pop("temperature", UNSET)
        if rest:
            value = pop("reasoning", UNSET)
            self.reasoning = decode_subagent_reasoning(value)
            value = pop("tools", UNSET)
            self.tools = (
                [decode_subagent_nested_tool(item) for item in value] if type(value) is list else value
            )
        else:
            self.reasoning = UNSET
            self.tools = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = SubagentServerToolConfig.decode
SubagentServerToolConfig.wire_names = {
    "inherit_functions": "inherit_functions",
    "inherited_function_names": "inherited_function_names",
    "instructions": "instructions",
    "max_completion_tokens": "max_completion_tokens",
    "max_tool_calls": "max_tool_calls",
    "model": "model",
    "name": "name",
    "reasoning": "reasoning",
    "temperature": "temperature",
    "tools": "tools",
}
