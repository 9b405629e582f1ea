# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PerRequestLimits."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class PerRequestLimits(_Model):
    """Token limits on each request."""

    completion_tokens: float
    """Most output tokens in one request."""
    prompt_tokens: float
    """Most input tokens in one request."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PerRequestLimits)
        self.completion_tokens = pop("completion_tokens", UNSET)
        self.prompt_tokens = pop("prompt_tokens", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = PerRequestLimits.decode
PerRequestLimits.wire_names = {
    "completion_tokens": "completion_tokens",
    "prompt_tokens": "prompt_tokens",
}
