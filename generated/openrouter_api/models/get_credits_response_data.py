# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GetCreditsResponseData."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GetCreditsResponseData(_Model):
    """Two running totals; subtract `total_usage` from `total_credits` for the balance."""

    total_credits: float
    """All credit ever added to the account, in USD."""
    total_usage: float
    """All credit ever spent, in USD."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetCreditsResponseData)
        self.total_credits = pop("total_credits", UNSET)
        self.total_usage = pop("total_usage", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GetCreditsResponseData.decode
GetCreditsResponseData.wire_names = {
    "total_credits": "total_credits",
    "total_usage": "total_usage",
}
