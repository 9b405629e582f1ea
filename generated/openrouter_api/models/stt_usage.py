# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model STTUsage."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class STTUsage(_Model):
    """Consumption and cost of a transcription. Which counts are present depends on how the model
    bills.
    """

    cost: float | Unset = UNSET
    """Price of the request in USD."""
    input_tokens: int | Unset = UNSET
    """Tokens of input, for models billed by token."""
    output_tokens: int | Unset = UNSET
    """Tokens of transcript, for models billed by token."""
    seconds: float | Unset = UNSET
    """Length of the billed audio in seconds."""
    total_tokens: int | Unset = UNSET
    """Sum of input and output tokens."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(STTUsage)
        self.cost = pop("cost", UNSET)
        self.input_tokens = pop("input_tokens", UNSET)
        self.output_tokens = pop("output_tokens", UNSET)
        self.seconds = pop("seconds", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = STTUsage.decode
STTUsage.wire_names = {
    "cost": "cost",
    "input_tokens": "input_tokens",
    "output_tokens": "output_tokens",
    "seconds": "seconds",
    "total_tokens": "total_tokens",
}
