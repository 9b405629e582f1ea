# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AutoRouterPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import AutoRouterPluginCostTier


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AutoRouterPlugin(_Model):
    """Settings for the model `openrouter/auto`. The router `openrouter/auto-beta` ignores them."""

    id: Literal["auto-router"]
    allowed_models: list[str] | Unset = UNSET
    """Patterns, wildcards included, of the models to choose among. All candidates when absent. Limits:
    at most 1024 items.
    """
    cost_quality_tradeoff: int | Unset = UNSET
    """Use `cost_tier` instead. Former scale between cost and quality. Limits: from 0 to 10.
    Deprecated.
    """
    cost_tier: AutoRouterPluginCostTier | Unset = UNSET
    """How costly a model may be chosen."""
    enabled: bool | Unset = UNSET
    """`false` switches off what the account sets by default for this plugin."""
    excluded_models: list[str] | Unset = UNSET
    """Patterns, wildcards included, of models never to choose. Limits: at most 1024 items."""
    pin_model: bool | Unset = UNSET
    """Whether to stay with the model that was chosen first."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AutoRouterPlugin)
        self.id = pop("id", UNSET)
        self.allowed_models = pop("allowed_models", UNSET)
        self.cost_quality_tradeoff = pop("cost_quality_tradeoff", UNSET)
        self.cost_tier = pop("cost_tier", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.excluded_models = pop("excluded_models", UNSET)
        self.pin_model = pop("pin_model", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AutoRouterPlugin.decode
AutoRouterPlugin.wire_names = {
    "id": "id",
    "allowed_models": "allowed_models",
    "cost_quality_tradeoff": "cost_quality_tradeoff",
    "cost_tier": "cost_tier",
    "enabled": "enabled",
    "excluded_models": "excluded_models",
    "pin_model": "pin_model",
}
