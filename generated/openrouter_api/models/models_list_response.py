# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ModelsListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .models_list_response_data import ModelsListResponseData
    from .models_list_response_links import ModelsListResponseLinks

decode_models_list_response_data: Decode = late(
    globals(), "decode_models_list_response_data", "models_list_response_data"
)
decode_models_list_response_links: Decode = late(
    globals(), "decode_models_list_response_links", "models_list_response_links"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ModelsListResponse(_Model):
    """Models, in one page or all at once."""

    data: ModelsListResponseData
    """The models of this page."""
    links: ModelsListResponseLinks
    """Where to go on."""
    total_count: int
    """Number of models on all pages together."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ModelsListResponse)
        value = pop("data", UNSET)
        self.data = decode_models_list_response_data(value)
        value = pop("links", UNSET)
        self.links = decode_models_list_response_links(value)
        self.total_count = pop("total_count", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ModelsListResponse.decode
ModelsListResponse.wire_names = {
    "data": "data",
    "links": "links",
    "total_count": "total_count",
}
