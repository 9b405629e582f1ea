# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model FusionAnalysisResultContradictionsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .fusion_analysis_result_contradictions_item_stances_item import (
        FusionAnalysisResultContradictionsItemStancesItem,
    )

decode_fusion_analysis_result_contradictions_item_stances_item: Decode = late(
    globals(),
    "decode_fusion_analysis_result_contradictions_item_stances_item",
    "fusion_analysis_result_contradictions_item_stances_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class FusionAnalysisResultContradictionsItem(_Model):
    """A topic on which panel models disagree."""

    stances: list[FusionAnalysisResultContradictionsItemStancesItem]
    """What each model says about it."""
    topic: str
    """What the disagreement is about."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionAnalysisResultContradictionsItem)
        value = pop("stances", UNSET)
        self.stances = (
            [decode_fusion_analysis_result_contradictions_item_stances_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.topic = pop("topic", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = FusionAnalysisResultContradictionsItem.decode
FusionAnalysisResultContradictionsItem.wire_names = {
    "stances": "stances",
    "topic": "topic",
}
