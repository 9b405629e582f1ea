# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model SessionCostItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import SessionCostItemTurnRange


@_define(slots=True, kw_only=True, eq=False, repr=False)
class SessionCostItem(_Model):
    """Typical cost of sessions of one app with one model and of one length."""

    app_name: str
    """Display name of the app."""
    app_slug: str
    """Slug of the app, to filter by in `app_slug`."""
    median_session_cost_usd: float
    """Cost in USD that half of the sessions stay below."""
    model_permaslug: str
    """Permanent slug of the model version."""
    turn_range: SessionCostItemTurnRange
    """How many turns the sessions had."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SessionCostItem)
        self.app_name = pop("app_name", UNSET)
        self.app_slug = pop("app_slug", UNSET)
        self.median_session_cost_usd = pop("median_session_cost_usd", UNSET)
        self.model_permaslug = pop("model_permaslug", UNSET)
        self.turn_range = pop("turn_range", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = SessionCostItem.decode
SessionCostItem.wire_names = {
    "app_name": "app_name",
    "app_slug": "app_slug",
    "median_session_cost_usd": "median_session_cost_usd",
    "model_permaslug": "model_permaslug",
    "turn_range": "turn_range",
}
