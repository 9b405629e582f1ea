# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatRequestReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import (
        ChatReasoningSummaryVerbosityEnum,
        ChatRequestReasoningContext,
        ChatRequestReasoningEffort,
        ChatRequestReasoningMode,
    )


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatRequestReasoning(_Model):
    """Whether, how much and how visibly the model thinks. Give `effort` or `max_tokens`, not both."""

    context: ChatRequestReasoningContext | Unset | None = UNSET
    """From which turns earlier thinking is kept. GPT-5.6 and later."""
    effort: ChatRequestReasoningEffort | Unset | None = UNSET
    """How much to think. Unsupported levels go to the nearest; `none` is refused where thinking is
    mandatory.
    """
    enabled: bool | Unset | None = UNSET
    """Turns thinking on, at medium effort unless more is said."""
    exclude: bool | Unset | None = UNSET
    """Whether to think without returning the thinking."""
    max_tokens: int | Unset | None = UNSET
    """Thinking budget in tokens. Anthropic takes 1024 to 128,000, and the limit on the reply must be
    larger.
    """
    mode: ChatRequestReasoningMode | Unset | None = UNSET
    """Standard thinking or `pro`. GPT-5.6 and later, at OpenAI and Azure."""
    summary: ChatReasoningSummaryVerbosityEnum | Unset | None = UNSET
    """How detailed a summary of the thinking to return. Null for the default."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatRequestReasoning)
        self.context = pop("context", UNSET)
        self.effort = pop("effort", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.exclude = pop("exclude", UNSET)
        self.max_tokens = pop("max_tokens", UNSET)
        self.mode = pop("mode", UNSET)
        self.summary = pop("summary", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatRequestReasoning.decode
ChatRequestReasoning.wire_names = {
    "context": "context",
    "effort": "effort",
    "enabled": "enabled",
    "exclude": "exclude",
    "max_tokens": "max_tokens",
    "mode": "mode",
    "summary": "summary",
}
