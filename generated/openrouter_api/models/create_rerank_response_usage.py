# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateRerankResponseUsage."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateRerankResponseUsage(_Model):
    """What one rerank request consumed."""

    cost: float | Unset = UNSET
    """Charge in USD."""
    search_units: int | Unset = UNSET
    """Search units billed, for models priced by search."""
    total_tokens: int | Unset = UNSET
    """Tokens billed, for models priced by token."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CreateRerankResponseUsage)
        self.cost = pop("cost", UNSET)
        self.search_units = pop("search_units", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateRerankResponseUsage.decode
CreateRerankResponseUsage.wire_names = {
    "cost": "cost",
    "search_units": "search_units",
    "total_tokens": "total_tokens",
}
