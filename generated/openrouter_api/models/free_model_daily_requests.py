# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model FreeModelDailyRequests."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class FreeModelDailyRequests(_Model):
    """How many requests to free models the account may make in a day, and how many it has made."""

    limit: int
    """Most requests to free models in a day. It is higher for accounts that have bought credits."""
    remaining: int
    """Requests to free models that are left for today."""
    used: int
    """Requests to free models made today."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FreeModelDailyRequests)
        self.limit = pop("limit", UNSET)
        self.remaining = pop("remaining", UNSET)
        self.used = pop("used", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = FreeModelDailyRequests.decode
FreeModelDailyRequests.wire_names = {
    "limit": "limit",
    "remaining": "remaining",
    "used": "used",
}
