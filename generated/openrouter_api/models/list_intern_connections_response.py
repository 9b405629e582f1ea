# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ListInternConnectionsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .list_intern_connections_response_data_item import ListInternConnectionsResponseDataItem

decode_list_intern_connections_response_data_item: Decode = late(
    globals(),
    "decode_list_intern_connections_response_data_item",
    "list_intern_connections_response_data_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ListInternConnectionsResponse(_Model):
    """The connections of an intern."""

    data: list[ListInternConnectionsResponseDataItem]
    """The connections, all in one list."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListInternConnectionsResponse)
        value = pop("data", UNSET)
        self.data = (
            [decode_list_intern_connections_response_data_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ListInternConnectionsResponse.decode
ListInternConnectionsResponse.wire_names = {
    "data": "data",
}
