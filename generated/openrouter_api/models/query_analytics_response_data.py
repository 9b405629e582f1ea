# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model QueryAnalyticsResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .query_analytics_response_data_metadata import QueryAnalyticsResponseDataMetadata

decode_query_analytics_response_data_metadata: Decode = late(
    globals(), "decode_query_analytics_response_data_metadata", "query_analytics_response_data_metadata"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class QueryAnalyticsResponseData(_Model):
    """Rows of a query, with facts about its execution."""

    data: list[dict[str, Any]]
    """One object for each row, keyed by metric and dimension names. Large counts may be strings."""
    metadata: QueryAnalyticsResponseDataMetadata
    """Size and cost in time of the query."""
    cached_at: float | Unset = UNSET
    """When the result was stored, as a number, if it came from a cache. The unit is not documented."""
    warnings: list[str] | Unset = UNSET
    """Remarks on the query, for people to read."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(QueryAnalyticsResponseData)
        self.data = pop("data", UNSET)
        value = pop("metadata", UNSET)
        self.metadata = decode_query_analytics_response_data_metadata(value)
        self.cached_at = pop("cachedAt", UNSET)
        self.warnings = pop("warnings", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = QueryAnalyticsResponseData.decode
QueryAnalyticsResponseData.wire_names = {
    "data": "data",
    "metadata": "metadata",
    "cached_at": "cachedAt",
    "warnings": "warnings",
}
