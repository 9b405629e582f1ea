# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PrivateEndpointPricing."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class PrivateEndpointPricing(_Model):
    """Prices of a private endpoint, as decimal strings in USD. That they are for one token, as in the
    model catalog, is likely but not documented.
    """

    completion: str
    """Price of output."""
    prompt: str
    """Price of input."""
    cache_read: str | Unset = UNSET
    """Price of input read from the prompt cache."""
    cache_write: str | Unset = UNSET
    """Price of input written to the prompt cache."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PrivateEndpointPricing)
        self.completion = pop("completion", UNSET)
        self.prompt = pop("prompt", UNSET)
        self.cache_read = pop("cache_read", UNSET)
        self.cache_write = pop("cache_write", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = PrivateEndpointPricing.decode
PrivateEndpointPricing.wire_names = {
    "completion": "completion",
    "prompt": "prompt",
    "cache_read": "cache_read",
    "cache_write": "cache_write",
}
