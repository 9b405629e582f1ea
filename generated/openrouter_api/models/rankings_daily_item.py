# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model RankingsDailyItem."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class RankingsDailyItem(_Model):
    """Tokens of one model on one date."""

    date: str
    """Date of the row, or the date that stands for its week or month."""
    model_permaslug: str
    """Permanent slug of the model version."""
    total_tokens: str
    """Tokens the model processed, as a decimal string so that large totals stay exact."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(RankingsDailyItem)
        self.date = pop("date", UNSET)
        self.model_permaslug = pop("model_permaslug", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = RankingsDailyItem.decode
RankingsDailyItem.wire_names = {
    "date": "date",
    "model_permaslug": "model_permaslug",
    "total_tokens": "total_tokens",
}
