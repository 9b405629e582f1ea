# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UnifiedBenchmarkPricing."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class UnifiedBenchmarkPricing(_Model):
    """Token prices of a benchmarked model, in USD as decimal strings. The unit, presumably one token,
    is not stated.
    """

    completion: str
    """USD for output tokens, as a decimal string."""
    prompt: str
    """USD for input tokens, as a decimal string."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UnifiedBenchmarkPricing)
        self.completion = pop("completion", UNSET)
        self.prompt = pop("prompt", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UnifiedBenchmarkPricing.decode
UnifiedBenchmarkPricing.wire_names = {
    "completion": "completion",
    "prompt": "prompt",
}
