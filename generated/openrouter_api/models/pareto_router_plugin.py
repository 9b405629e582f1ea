# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ParetoRouterPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ParetoRouterPluginPriceSource


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ParetoRouterPlugin(_Model):
    """Settings for the model `openrouter/pareto-code`, which picks by coding skill and price."""

    id: Literal["pareto-router"]
    enabled: bool | Unset = UNSET
    """`false` switches off the account's Pareto defaults."""
    max_price: float | Unset = UNSET
    """Highest acceptable price, measured as `price_source` says. Limits: at least 0."""
    min_coding_score: float | Unset = UNSET
    """Lowest acceptable coding score, from 0 to 1. Limits: from 0 to 1."""
    price_source: ParetoRouterPluginPriceSource | Unset = UNSET
    """Which price of a model is compared."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ParetoRouterPlugin)
        self.id = pop("id", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.max_price = pop("max_price", UNSET)
        self.min_coding_score = pop("min_coding_score", UNSET)
        self.price_source = pop("price_source", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ParetoRouterPlugin.decode
ParetoRouterPlugin.wire_names = {
    "id": "id",
    "enabled": "enabled",
    "max_price": "max_price",
    "min_coding_score": "min_coding_score",
    "price_source": "price_source",
}
