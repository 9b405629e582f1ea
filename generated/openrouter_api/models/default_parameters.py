# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model DefaultParameters."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class DefaultParameters(_Model):
    """Sampling settings a model runs with where a request leaves them out. Null entries have no
    default of the model's own.
    """

    frequency_penalty: float | Unset | None = UNSET
    """Penalty on tokens in proportion to how often they occurred."""
    presence_penalty: float | Unset | None = UNSET
    """Penalty on tokens that occurred at all."""
    repetition_penalty: float | Unset | None = UNSET
    """Factor against repeating tokens of the input and output."""
    temperature: float | Unset | None = UNSET
    """Randomness of sampling; 0 is nearly deterministic."""
    top_k: int | Unset | None = UNSET
    """Number of likeliest tokens to sample from."""
    top_p: float | Unset | None = UNSET
    """Probability mass of likeliest tokens to sample from."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DefaultParameters)
        self.frequency_penalty = pop("frequency_penalty", UNSET)
        self.presence_penalty = pop("presence_penalty", UNSET)
        self.repetition_penalty = pop("repetition_penalty", UNSET)
        self.temperature = pop("temperature", UNSET)
        self.top_k = pop("top_k", UNSET)
        self.top_p = pop("top_p", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = DefaultParameters.decode
DefaultParameters.wire_names = {
    "frequency_penalty": "frequency_penalty",
    "presence_penalty": "presence_penalty",
    "repetition_penalty": "repetition_penalty",
    "temperature": "temperature",
    "top_k": "top_k",
    "top_p": "top_p",
}
