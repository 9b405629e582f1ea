# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model FusionAnalysisResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .fusion_analysis_result_contradictions_item import FusionAnalysisResultContradictionsItem
    from .fusion_analysis_result_partial_coverage_item import FusionAnalysisResultPartialCoverageItem
    from .fusion_analysis_result_unique_insights_item import FusionAnalysisResultUniqueInsightsItem

decode_fusion_analysis_result_contradictions_item: Decode = late(
    globals(),
    "decode_fusion_analysis_result_contradictions_item",
    "fusion_analysis_result_contradictions_item",
)
decode_fusion_analysis_result_partial_coverage_item: Decode = late(
    globals(),
    "decode_fusion_analysis_result_partial_coverage_item",
    "fusion_analysis_result_partial_coverage_item",
)
decode_fusion_analysis_result_unique_insights_item: Decode = late(
    globals(),
    "decode_fusion_analysis_result_unique_insights_item",
    "fusion_analysis_result_unique_insights_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class FusionAnalysisResult(_Model):
    """What the fusion judge found when it compared the panel's answers."""

    blind_spots: list[str]
    """What every panel model overlooked."""
    consensus: list[str]
    """What the panel models agree on."""
    contradictions: list[FusionAnalysisResultContradictionsItem]
    """Where panel models disagree."""
    partial_coverage: list[FusionAnalysisResultPartialCoverageItem]
    """Points that only some of the panel models made."""
    unique_insights: list[FusionAnalysisResultUniqueInsightsItem]
    """Points that a single panel model made."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionAnalysisResult)
        self.blind_spots = pop("blind_spots", UNSET)
        self.consensus = pop("consensus", UNSET)
        value = pop("contradictions", UNSET)
        self.contradictions = (
            [decode_fusion_analysis_result_contradictions_item(item) for item in value]
            if type(value) is list
            else value
        )
        value = pop("partial_coverage", UNSET)
        self.partial_coverage = (
            [decode_fusion_analysis_result_partial_coverage_item(item) for item in value]
            if type(value) is list
            else value
        )
        value = pop("unique_insights", UNSET)
        self.unique_insights = (
            [decode_fusion_analysis_result_unique_insights_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.additional_properties = rest
        return self


_new = object.__new__
decode = FusionAnalysisResult.decode
FusionAnalysisResult.wire_names = {
    "blind_spots": "blind_spots",
    "consensus": "consensus",
    "contradictions": "contradictions",
    "partial_coverage": "partial_coverage",
    "unique_insights": "unique_insights",
}
