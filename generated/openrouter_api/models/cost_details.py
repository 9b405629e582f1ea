# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CostDetails."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CostDetails(_Model):
    """What the provider charged, in USD."""

    upstream_inference_completions_cost: float
    """The provider's charge for tokens written, in USD."""
    upstream_inference_prompt_cost: float
    """The provider's charge for tokens read, in USD."""
    server_tool_cost: float | Unset | None = UNSET
    """Charge for server tools, in USD. Null when not reported."""
    upstream_inference_cost: float | Unset | None = UNSET
    """The provider's whole charge, in USD. Null when unknown."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CostDetails)
        self.upstream_inference_completions_cost = pop("upstream_inference_completions_cost", UNSET)
        self.upstream_inference_prompt_cost = pop("upstream_inference_prompt_cost", UNSET)
        self.server_tool_cost = pop("server_tool_cost", UNSET)
        self.upstream_inference_cost = pop("upstream_inference_cost", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CostDetails.decode
CostDetails.wire_names = {
    "upstream_inference_completions_cost": "upstream_inference_completions_cost",
    "upstream_inference_prompt_cost": "upstream_inference_prompt_cost",
    "server_tool_cost": "server_tool_cost",
    "upstream_inference_cost": "upstream_inference_cost",
}
