# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AppRankingsItem."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AppRankingsItem(_Model):
    """One app in the ranking."""

    app_id: int
    """Numeric id of the app."""
    app_name: str
    """Display name of the app."""
    rank: int
    """Place in the whole ranking, whatever the page."""
    total_requests: int
    """Requests the app made in the period."""
    total_tokens: str
    """Tokens the app used in the period, as a decimal string so that large totals stay exact."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AppRankingsItem)
        self.app_id = pop("app_id", UNSET)
        self.app_name = pop("app_name", UNSET)
        self.rank = pop("rank", UNSET)
        self.total_requests = pop("total_requests", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AppRankingsItem.decode
AppRankingsItem.wire_names = {
    "app_id": "app_id",
    "app_name": "app_name",
    "rank": "rank",
    "total_requests": "total_requests",
    "total_tokens": "total_tokens",
}
