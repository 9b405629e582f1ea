# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ServerToolPrice."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ServerToolPrice(_Model):
    """What one unit of work of an engine costs."""

    max_units_per_call: int
    """Most units that a single call of the tool can be charged for."""
    mode: str | None
    """Mode of the engine that the price holds for. Null when it holds for any mode."""
    price: str
    """Price of one unit in USD, as a decimal string."""
    unit: str
    """What is counted, such as a request or a result. The values are not documented."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ServerToolPrice)
        self.max_units_per_call = pop("max_units_per_call", UNSET)
        self.mode = pop("mode", UNSET)
        self.price = pop("price", UNSET)
        self.unit = pop("unit", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ServerToolPrice.decode
ServerToolPrice.wire_names = {
    "max_units_per_call": "max_units_per_call",
    "mode": "mode",
    "price": "price",
    "unit": "unit",
}
