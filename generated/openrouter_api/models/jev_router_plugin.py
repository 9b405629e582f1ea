# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model JevRouterPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class JevRouterPlugin(_Model):
    """Settings for the Jev router, which picks the model. The slug that calls it is not documented."""

    id: Literal["jev-router"]
    allowed_models: list[str] | Unset = UNSET
    """Models the router may pick. Whether wildcards work is not documented."""
    cost_tier: str | Unset = UNSET
    """How costly a model the router may pick. Its values are not documented; other routers know `low`
    to `max`.
    """
    excluded_models: list[str] | Unset = UNSET
    """Models that the router must not pick. Whether wildcards work is not documented."""
    models: list[str] | Unset = UNSET
    """Models for the router to work with. How this differs from `allowed_models` is not documented."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(JevRouterPlugin)
        self.id = pop("id", UNSET)
        self.allowed_models = pop("allowed_models", UNSET)
        self.cost_tier = pop("cost_tier", UNSET)
        self.excluded_models = pop("excluded_models", UNSET)
        self.models = pop("models", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = JevRouterPlugin.decode
JevRouterPlugin.wire_names = {
    "id": "id",
    "allowed_models": "allowed_models",
    "cost_tier": "cost_tier",
    "excluded_models": "excluded_models",
    "models": "models",
}
