# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AppRankingsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .app_rankings_item import AppRankingsItem
    from .rankings_daily_meta import RankingsDailyMeta

decode_app_rankings_item: Decode = late(globals(), "decode_app_rankings_item", "app_rankings_item")
decode_rankings_daily_meta: Decode = late(globals(), "decode_rankings_daily_meta", "rankings_daily_meta")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AppRankingsResponse(_Model):
    """One page of the app ranking."""

    data: list[AppRankingsItem]
    """The apps, best rank first."""
    meta: RankingsDailyMeta
    """Period and date of the figures."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AppRankingsResponse)
        value = pop("data", UNSET)
        self.data = [decode_app_rankings_item(item) for item in value] if type(value) is list else value
        value = pop("meta", UNSET)
        self.meta = decode_rankings_daily_meta(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AppRankingsResponse.decode
AppRankingsResponse.wire_names = {
    "data": "data",
    "meta": "meta",
}
