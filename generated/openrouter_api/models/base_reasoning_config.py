# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BaseReasoningConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ReasoningContext, ReasoningEffort, ReasoningMode, ReasoningSummaryVerbosity


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BaseReasoningConfig(_Model):
    """Reasoning settings that a response was produced with."""

    context: ReasoningContext | Unset | None = UNSET
    """How far back in the conversation the model may see its own reasoning; null when not set."""
    effort: ReasoningEffort | Unset | None = UNSET
    """How hard the model was asked to think; null when not set."""
    mode: ReasoningMode | Unset | None = UNSET
    """Whether the ordinary or the more thorough way of reasoning was asked for; null when not set."""
    summary: ReasoningSummaryVerbosity | Unset | None = UNSET
    """How detailed a summary of the reasoning was asked for; null when none was."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseReasoningConfig)
        self.context = pop("context", UNSET)
        self.effort = pop("effort", UNSET)
        self.mode = pop("mode", UNSET)
        self.summary = pop("summary", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BaseReasoningConfig.decode
BaseReasoningConfig.wire_names = {
    "context": "context",
    "effort": "effort",
    "mode": "mode",
    "summary": "summary",
}
