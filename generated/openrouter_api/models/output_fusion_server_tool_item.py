# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputFusionServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ToolCallStatus
    from .fusion_analysis_result import FusionAnalysisResult
    from .fusion_source import FusionSource
    from .output_fusion_server_tool_item_failed_models_item import OutputFusionServerToolItemFailedModelsItem
    from .output_fusion_server_tool_item_responses_item import OutputFusionServerToolItemResponsesItem

decode_fusion_analysis_result: Decode = late(
    globals(), "decode_fusion_analysis_result", "fusion_analysis_result"
)
decode_fusion_source: Decode = late(globals(), "decode_fusion_source", "fusion_source")
decode_output_fusion_server_tool_item_failed_models_item: Decode = late(
    globals(),
    "decode_output_fusion_server_tool_item_failed_models_item",
    "output_fusion_server_tool_item_failed_models_item",
)
decode_output_fusion_server_tool_item_responses_item: Decode = late(
    globals(),
    "decode_output_fusion_server_tool_item_responses_item",
    "output_fusion_server_tool_item_responses_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputFusionServerToolItem(_Model):
    """A question put to a panel of models at once, with their answers compared."""

    status: ToolCallStatus
    """How far the call has come."""
    type: Literal["openrouter:fusion"]
    analysis: FusionAnalysisResult | Unset = UNSET
    """What the comparison of the answers found."""
    error: str | Unset = UNSET
    """What went wrong, if the call failed."""
    failed_models: list[OutputFusionServerToolItemFailedModelsItem] | Unset = UNSET
    """Panel models that gave no answer, and why."""
    failure_reason: str | Unset = UNSET
    """Why the call failed, as a short reason."""
    id: str | Unset = UNSET
    """Id of the item."""
    responses: list[OutputFusionServerToolItemResponsesItem] | Unset = UNSET
    """The answers of the panel models."""
    sources: list[FusionSource] | Unset = UNSET
    """Web pages the panel drew on."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputFusionServerToolItem)
        self.status = pop("status", UNSET)
        self.type = pop("type", UNSET)
        self.error = pop("error", UNSET)
        self.failure_reason = pop("failure_reason", UNSET)
        self.id = pop("id", UNSET)
        if rest:
            value = pop("analysis", UNSET)
            self.analysis = decode_fusion_analysis_result(value)
            value = pop("failed_models", UNSET)
            self.failed_models = (
                [decode_output_fusion_server_tool_item_failed_models_item(item) for item in value]
                if type(value) is list
                else value
            )
            value = pop("responses", UNSET)
            self.responses = (
                [decode_output_fusion_server_tool_item_responses_item(item) for item in value]
                if type(value) is list
                else value
            )
            value = pop("sources", UNSET)
            self.sources = [decode_fusion_source(item) for item in value] if type(value) is list else value
        else:
            self.analysis = UNSET
            self.failed_models = UNSET
            self.responses = UNSET
            self.sources = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputFusionServerToolItem.decode
OutputFusionServerToolItem.wire_names = {
    "status": "status",
    "type": "type",
    "analysis": "analysis",
    "error": "error",
    "failed_models": "failed_models",
    "failure_reason": "failure_reason",
    "id": "id",
    "responses": "responses",
    "sources": "sources",
}
