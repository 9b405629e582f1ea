# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GenerationContentDataOutput."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GenerationContentDataOutput(_Model):
    """What the model produced."""

    completion: str | None
    """Text of the answer. Null when there is none."""
    reasoning: str | None
    """Reasoning text. Null when the model gave none."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GenerationContentDataOutput)
        self.completion = pop("completion", UNSET)
        self.reasoning = pop("reasoning", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GenerationContentDataOutput.decode
GenerationContentDataOutput.wire_names = {
    "completion": "completion",
    "reasoning": "reasoning",
}
