# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model QueryAnalyticsRequestClassifierFilters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .query_analytics_request_classifier_filters_filters_item import (
        QueryAnalyticsRequestClassifierFiltersFiltersItem,
    )

decode_query_analytics_request_classifier_filters_filters_item: Decode = late(
    globals(),
    "decode_query_analytics_request_classifier_filters_filters_item",
    "query_analytics_request_classifier_filters_filters_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class QueryAnalyticsRequestClassifierFilters(_Model):
    """Conditions on the labels of one classifier."""

    classifier_id: str
    """Id of the classifier."""
    filters: list[QueryAnalyticsRequestClassifierFiltersFiltersItem]
    """The conditions on its labels. Limits: at least 1 item, at most 10 items."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(QueryAnalyticsRequestClassifierFilters)
        self.classifier_id = pop("classifier_id", UNSET)
        value = pop("filters", UNSET)
        self.filters = (
            [decode_query_analytics_request_classifier_filters_filters_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.additional_properties = rest
        return self


_new = object.__new__
decode = QueryAnalyticsRequestClassifierFilters.decode
QueryAnalyticsRequestClassifierFilters.wire_names = {
    "classifier_id": "classifier_id",
    "filters": "filters",
}
