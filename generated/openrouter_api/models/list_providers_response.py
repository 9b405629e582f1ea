# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ListProvidersResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .list_providers_response_data_item import ListProvidersResponseDataItem

decode_list_providers_response_data_item: Decode = late(
    globals(), "decode_list_providers_response_data_item", "list_providers_response_data_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ListProvidersResponse(_Model):
    """All providers."""

    data: list[ListProvidersResponseDataItem]
    """One entry for each provider."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ListProvidersResponse)
        value = pop("data", UNSET)
        self.data = (
            [decode_list_providers_response_data_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ListProvidersResponse.decode
ListProvidersResponse.wire_names = {
    "data": "data",
}
