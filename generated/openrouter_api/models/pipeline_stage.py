# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PipelineStage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import PipelineStageType


@_define(slots=True, kw_only=True, eq=False, repr=False)
class PipelineStage(_Model):
    """One thing that was done to the request or the answer besides inference."""

    name: str
    """Name of the stage."""
    type: PipelineStageType
    """Kind of stage."""
    cost_usd: float | Unset | None = UNSET
    """What the stage cost, in USD. Null when nothing is charged or known."""
    data: dict[str, Any] | Unset = UNSET
    """Facts about the stage; the keys differ by kind."""
    guardrail_id: str | Unset = UNSET
    """Id of the guardrail, on guardrail stages."""
    guardrail_scope: str | Unset = UNSET
    """To what the guardrail is assigned, on guardrail stages."""
    summary: str | Unset = UNSET
    """What the stage did, in one line."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PipelineStage)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.cost_usd = pop("cost_usd", UNSET)
        self.data = pop("data", UNSET)
        self.guardrail_id = pop("guardrail_id", UNSET)
        self.guardrail_scope = pop("guardrail_scope", UNSET)
        self.summary = pop("summary", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = PipelineStage.decode
PipelineStage.wire_names = {
    "name": "name",
    "type": "type",
    "cost_usd": "cost_usd",
    "data": "data",
    "guardrail_id": "guardrail_id",
    "guardrail_scope": "guardrail_scope",
    "summary": "summary",
}
