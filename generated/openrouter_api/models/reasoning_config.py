# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ReasoningConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ReasoningContext, ReasoningEffort, ReasoningMode, ReasoningSummaryVerbosity


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ReasoningConfig(_Model):
    """How much a model reasons before it answers, and how much of that it shows. Set `effort` or
    `max_tokens`, not both.
    """

    context: ReasoningContext | Unset | None = UNSET
    """Which turns' reasoning the model sees; for GPT-5.6 and later."""
    effort: ReasoningEffort | Unset | None = UNSET
    """How hard to reason, as a share of the output limit: from 0.1 for `minimal` over 0.5 for `medium`
    to 0.95 for `max`. A level the model lacks becomes the nearest one; `none` is a 400 if the model
    always reasons.
    """
    enabled: bool | Unset | None = UNSET
    """True reasons with medium effort."""
    max_tokens: int | Unset | None = UNSET
    """Tokens to spend on reasoning; the output limit must be higher. Anthropic models take 1024 to
    128,000.
    """
    mode: ReasoningMode | Unset | None = UNSET
    """`standard` or `pro` reasoning; for GPT-5.6 and later at OpenAI and Azure."""
    summary: ReasoningSummaryVerbosity | Unset | None = UNSET
    """How detailed a summary of the reasoning to return."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ReasoningConfig)
        self.context = pop("context", UNSET)
        self.effort = pop("effort", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.max_tokens = pop("max_tokens", UNSET)
        self.mode = pop("mode", UNSET)
        self.summary = pop("summary", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ReasoningConfig.decode
ReasoningConfig.wire_names = {
    "context": "context",
    "effort": "effort",
    "enabled": "enabled",
    "max_tokens": "max_tokens",
    "mode": "mode",
    "summary": "summary",
}
