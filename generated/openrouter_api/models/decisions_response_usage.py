# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model DecisionsResponseUsage."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class DecisionsResponseUsage(_Model):
    """Consumption and cost of a request for decisions."""

    input_tokens: int
    """Tokens of input."""
    output_tokens: int
    """Tokens the model generated."""
    cost: float | Unset = UNSET
    """Price of the request in USD. Absent when unknown."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsResponseUsage)
        self.input_tokens = pop("input_tokens", UNSET)
        self.output_tokens = pop("output_tokens", UNSET)
        self.cost = pop("cost", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = DecisionsResponseUsage.decode
DecisionsResponseUsage.wire_names = {
    "input_tokens": "input_tokens",
    "output_tokens": "output_tokens",
    "cost": "cost",
}
