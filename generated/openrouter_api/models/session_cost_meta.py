# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model SessionCostMeta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class SessionCostMeta(_Model):
    """What period the session costs cover and how fresh they are."""

    as_of: str
    """When the figures were computed."""
    version: Literal["v1"]
    window_days: int | None
    """Length of the period in days. Null when unknown."""
    window_end_date: str | None
    """Last day of the period. Null when unknown."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SessionCostMeta)
        self.as_of = pop("as_of", UNSET)
        self.version = pop("version", UNSET)
        self.window_days = pop("window_days", UNSET)
        self.window_end_date = pop("window_end_date", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = SessionCostMeta.decode
SessionCostMeta.wire_names = {
    "as_of": "as_of",
    "version": "version",
    "window_days": "window_days",
    "window_end_date": "window_end_date",
}
