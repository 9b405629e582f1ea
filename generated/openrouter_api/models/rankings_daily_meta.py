# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model RankingsDailyMeta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class RankingsDailyMeta(_Model):
    """What period the figures cover and how fresh they are."""

    as_of: str
    """When the figures were computed."""
    end_date: str
    """Last day covered."""
    start_date: str
    """First day covered."""
    version: Literal["v1"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(RankingsDailyMeta)
        self.as_of = pop("as_of", UNSET)
        self.end_date = pop("end_date", UNSET)
        self.start_date = pop("start_date", UNSET)
        self.version = pop("version", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = RankingsDailyMeta.decode
RankingsDailyMeta.wire_names = {
    "as_of": "as_of",
    "end_date": "end_date",
    "start_date": "start_date",
    "version": "version",
}
