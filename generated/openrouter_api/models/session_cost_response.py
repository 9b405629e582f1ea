# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model SessionCostResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .session_cost_item import SessionCostItem
    from .session_cost_meta import SessionCostMeta

decode_session_cost_item: Decode = late(globals(), "decode_session_cost_item", "session_cost_item")
decode_session_cost_meta: Decode = late(globals(), "decode_session_cost_meta", "session_cost_meta")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class SessionCostResponse(_Model):
    """One page of session costs."""

    data: list[SessionCostItem]
    """The rows of this page."""
    meta: SessionCostMeta
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
        self = _new(SessionCostResponse)
        value = pop("data", UNSET)
        self.data = [decode_session_cost_item(item) for item in value] if type(value) is list else value
        value = pop("meta", UNSET)
        self.meta = decode_session_cost_meta(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = SessionCostResponse.decode
SessionCostResponse.wire_names = {
    "data": "data",
    "meta": "meta",
}
