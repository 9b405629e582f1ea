# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model QueryAnalyticsResponseDataMetadata."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class QueryAnalyticsResponseDataMetadata(_Model):
    """Size of the result and time it took."""

    query_time_ms: float
    """How long the query took, in milliseconds."""
    row_count: int
    """Number of rows in the answer."""
    truncated: bool
    """Whether rows are missing because a limit was reached."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(QueryAnalyticsResponseDataMetadata)
        self.query_time_ms = pop("query_time_ms", UNSET)
        self.row_count = pop("row_count", UNSET)
        self.truncated = pop("truncated", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = QueryAnalyticsResponseDataMetadata.decode
QueryAnalyticsResponseDataMetadata.wire_names = {
    "query_time_ms": "query_time_ms",
    "row_count": "row_count",
    "truncated": "truncated",
}
