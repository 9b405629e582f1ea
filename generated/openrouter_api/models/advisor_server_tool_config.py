# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AdvisorServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .advisor_reasoning import AdvisorReasoning

decode_advisor_reasoning: Decode = late(globals(), "decode_advisor_reasoning", "advisor_reasoning")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AdvisorServerToolConfig(_Model):
    """Which model advises, and how it is asked."""

    forward_transcript: bool | Unset = UNSET
    """Whether the advisor gets to see the conversation, and not only the question put to it."""
    instructions: str | Unset = UNSET
    """System prompt for the advisor."""
    max_completion_tokens: int | Unset = UNSET
    """Longest answer the advisor may give, in tokens, reasoning included."""
    model: str | Unset = UNSET
    """Slug of the model that advises."""
    name: str | Unset = UNSET
    """Name of this advisor, which tells several apart. A preset's advisor of the same name counts as
    the same tool. Limits: at most 64 characters.
    """
    reasoning: AdvisorReasoning | Unset = UNSET
    """How much the advisor thinks."""
    stream: bool | Unset = UNSET
    """Whether the advice is streamed while it is being written."""
    temperature: float | Unset = UNSET
    """Sampling temperature of the advisor."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AdvisorServerToolConfig)
        self.forward_transcript = pop("forward_transcript", UNSET)
        self.instructions = pop("instructions", UNSET)
        self.max_completion_tokens = pop("max_completion_tokens", UNSET)
        self.model = pop("model", UNSET)
        self.name = pop("name", UNSET)
        self.stream = pop("stream", UNSET)
        self.temperature = pop("temperature", UNSET)
        if rest:
            value = pop("reasoning", UNSET)
            self.reasoning = decode_advisor_reasoning(value)
        else:
            self.reasoning = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AdvisorServerToolConfig.decode
AdvisorServerToolConfig.wire_names = {
    "forward_transcript": "forward_transcript",
    "instructions": "instructions",
    "max_completion_tokens": "max_completion_tokens",
    "model": "model",
    "name": "name",
    "reasoning": "reasoning",
    "stream": "stream",
    "temperature": "temperature",
}
