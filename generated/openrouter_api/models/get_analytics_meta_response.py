# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GetAnalyticsMetaResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .get_analytics_meta_response_data import GetAnalyticsMetaResponseData

decode_get_analytics_meta_response_data: Decode = late(
    globals(), "decode_get_analytics_meta_response_data", "get_analytics_meta_response_data"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GetAnalyticsMetaResponse(_Model):
    """Wraps the vocabulary of analytics queries."""

    data: GetAnalyticsMetaResponseData
    """The vocabulary, in four lists."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GetAnalyticsMetaResponse)
        value = pop("data", UNSET)
        self.data = decode_get_analytics_meta_response_data(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GetAnalyticsMetaResponse.decode
GetAnalyticsMetaResponse.wire_names = {
    "data": "data",
}
