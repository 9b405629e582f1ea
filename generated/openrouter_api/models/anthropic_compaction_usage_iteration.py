# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicCompactionUsageIteration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_iteration_cache_creation import AnthropicIterationCacheCreation

decode_anthropic_iteration_cache_creation: Decode = late(
    globals(), "decode_anthropic_iteration_cache_creation", "anthropic_iteration_cache_creation"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicCompactionUsageIteration(_Model):
    """Tokens of a step that condensed the context."""

    type: Literal["compaction"]
    cache_creation: AnthropicIterationCacheCreation | Unset | None = UNSET
    """Tokens written to the prompt cache in this step, by lifetime."""
    cache_creation_input_tokens: int | Unset = UNSET
    """Input tokens written to the prompt cache in this step."""
    cache_read_input_tokens: int | Unset = UNSET
    """Input tokens read from the prompt cache in this step."""
    input_tokens: int | Unset = UNSET
    """Input tokens of this step outside the prompt cache."""
    output_tokens: int | Unset = UNSET
    """Output tokens of this step."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCompactionUsageIteration)
        self.type = pop("type", UNSET)
        self.cache_creation_input_tokens = pop("cache_creation_input_tokens", UNSET)
        self.cache_read_input_tokens = pop("cache_read_input_tokens", UNSET)
        self.input_tokens = pop("input_tokens", UNSET)
        self.output_tokens = pop("output_tokens", UNSET)
        if rest:
            value = pop("cache_creation", UNSET)
            self.cache_creation = decode_anthropic_iteration_cache_creation(value)
        else:
            self.cache_creation = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicCompactionUsageIteration.decode
AnthropicCompactionUsageIteration.wire_names = {
    "type": "type",
    "cache_creation": "cache_creation",
    "cache_creation_input_tokens": "cache_creation_input_tokens",
    "cache_read_input_tokens": "cache_read_input_tokens",
    "input_tokens": "input_tokens",
    "output_tokens": "output_tokens",
}
