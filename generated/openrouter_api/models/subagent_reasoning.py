# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model SubagentReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import SubagentReasoningEffort


@_define(slots=True, kw_only=True, eq=False, repr=False)
class SubagentReasoning(_Model):
    """How much a sub-agent thinks. Give an effort or a token budget, not both."""

    effort: SubagentReasoningEffort | Unset = UNSET
    """Thinking effort of the sub-agent, as a level."""
    max_tokens: int | Unset = UNSET
    """Thinking budget of the sub-agent, in tokens."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SubagentReasoning)
        self.effort = pop("effort", UNSET)
        self.max_tokens = pop("max_tokens", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = SubagentReasoning.decode
SubagentReasoning.wire_names = {
    "effort": "effort",
    "max_tokens": "max_tokens",
}
