# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicCacheCreation."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicCacheCreation(_Model):
    """Tokens written to the prompt cache, by lifetime."""

    ephemeral_1h_input_tokens: int
    """Tokens written to the cache that keeps them an hour."""
    ephemeral_5m_input_tokens: int
    """Tokens written to the cache that keeps them five minutes."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCacheCreation)
        self.ephemeral_1h_input_tokens = pop("ephemeral_1h_input_tokens", UNSET)
        self.ephemeral_5m_input_tokens = pop("ephemeral_5m_input_tokens", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicCacheCreation.decode
AnthropicCacheCreation.wire_names = {
    "ephemeral_1h_input_tokens": "ephemeral_1h_input_tokens",
    "ephemeral_5m_input_tokens": "ephemeral_5m_input_tokens",
}
