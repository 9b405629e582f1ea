# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UnifiedBenchmarksSearchRunConfig."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class UnifiedBenchmarksSearchRunConfig(_Model):
    """Settings under which a search benchmark was run."""

    max_agent_turns: int | None
    """Most turns the model could take on one task. Null when not set."""
    reasoning_effort: str | None
    """Reasoning effort asked of the model. Null when not set."""
    temperature: float | None
    """Sampling temperature. Null when not set."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UnifiedBenchmarksSearchRunConfig)
        self.max_agent_turns = pop("max_agent_turns", UNSET)
        self.reasoning_effort = pop("reasoning_effort", UNSET)
        self.temperature = pop("temperature", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UnifiedBenchmarksSearchRunConfig.decode
UnifiedBenchmarksSearchRunConfig.wire_names = {
    "max_agent_turns": "max_agent_turns",
    "reasoning_effort": "reasoning_effort",
    "temperature": "temperature",
}
