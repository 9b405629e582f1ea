# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenAIResponsesUsageInputTokensDetails."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenAIResponsesUsageInputTokensDetails(_Model):
    """OpenAIResponsesUsageInputTokensDetails, as the API has it."""

    cached_tokens: int
    cache_write_tokens: int | Unset | None = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesUsageInputTokensDetails)
        self.cached_tokens = pop("cached_tokens", UNSET)
        self.cache_write_tokens = pop("cache_write_tokens", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OpenAIResponsesUsageInputTokensDetails.decode
OpenAIResponsesUsageInputTokensDetails.wire_names = {
    "cached_tokens": "cached_tokens",
    "cache_write_tokens": "cache_write_tokens",
}
