# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model QueryAnalyticsRequestClassifierDimensions."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class QueryAnalyticsRequestClassifierDimensions(_Model):
    """A breakdown by the labels of one classifier."""

    classifier_id: str
    """Id of the classifier."""
    dimension_names: list[str] | Unset = UNSET
    """Which outputs of the classifier to break down by. Limits: at most 2 items."""
    include_nulls: bool | Unset = UNSET
    """Whether to keep requests to which the classifier gave no label."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(QueryAnalyticsRequestClassifierDimensions)
        self.classifier_id = pop("classifier_id", UNSET)
        self.dimension_names = pop("dimension_names", UNSET)
        self.include_nulls = pop("include_nulls", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = QueryAnalyticsRequestClassifierDimensions.decode
QueryAnalyticsRequestClassifierDimensions.wire_names = {
    "classifier_id": "classifier_id",
    "dimension_names": "dimension_names",
    "include_nulls": "include_nulls",
}
