# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ActivityResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .activity_item import ActivityItem

decode_activity_item: Decode = late(globals(), "decode_activity_item", "activity_item")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ActivityResponse(_Model):
    """Activity of the account, a row for each day and endpoint."""

    data: list[ActivityItem]
    """The rows, all in one answer."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ActivityResponse)
        value = pop("data", UNSET)
        self.data = [decode_activity_item(item) for item in value] if type(value) is list else value
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ActivityResponse.decode
ActivityResponse.wire_names = {
    "data": "data",
}
