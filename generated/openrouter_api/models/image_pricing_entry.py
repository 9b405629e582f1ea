# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ImagePricingEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ImagePricingEntryBillable, ImagePricingEntryUnit


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ImagePricingEntry(_Model):
    """Price of one thing an image endpoint bills."""

    billable: ImagePricingEntryBillable
    """What is billed."""
    cost_usd: float
    """Price of one unit in USD, as a number."""
    unit: ImagePricingEntryUnit
    """What the price is for one of."""
    variant: str | Unset = UNSET
    """Setting the price holds for, such as a quality or a size. Absent when it holds for all."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImagePricingEntry)
        self.billable = pop("billable", UNSET)
        self.cost_usd = pop("cost_usd", UNSET)
        self.unit = pop("unit", UNSET)
        self.variant = pop("variant", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ImagePricingEntry.decode
ImagePricingEntry.wire_names = {
    "billable": "billable",
    "cost_usd": "cost_usd",
    "unit": "unit",
    "variant": "variant",
}
