# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model TopProviderInfo."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class TopProviderInfo(_Model):
    """Limits of the provider that is tried first."""

    is_moderated: bool
    """Whether prompts are checked by moderation before that provider sees them."""
    context_length: int | Unset | None = UNSET
    """Longest context at that provider, in tokens. Null when unknown."""
    max_completion_tokens: int | Unset | None = UNSET
    """Most output tokens that provider gives. Null when it sets no limit."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TopProviderInfo)
        self.is_moderated = pop("is_moderated", UNSET)
        self.context_length = pop("context_length", UNSET)
        self.max_completion_tokens = pop("max_completion_tokens", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = TopProviderInfo.decode
TopProviderInfo.wire_names = {
    "is_moderated": "is_moderated",
    "context_length": "context_length",
    "max_completion_tokens": "max_completion_tokens",
}
