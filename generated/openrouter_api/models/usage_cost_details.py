# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UsageCostDetails."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class UsageCostDetails(_Model):
    """The provider's side of the cost, in USD."""

    upstream_inference_input_cost: float
    """What the provider charged for the input, in USD."""
    upstream_inference_output_cost: float
    """What the provider charged for the output, in USD."""
    server_tool_cost: float | Unset | None = UNSET
    """What the use of server tools cost, in USD; null when not told."""
    upstream_inference_cost: float | Unset | None = UNSET
    """What the provider charged altogether, in USD; null when not told."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UsageCostDetails)
        self.upstream_inference_input_cost = pop("upstream_inference_input_cost", UNSET)
        self.upstream_inference_output_cost = pop("upstream_inference_output_cost", UNSET)
        self.server_tool_cost = pop("server_tool_cost", UNSET)
        self.upstream_inference_cost = pop("upstream_inference_cost", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UsageCostDetails.decode
UsageCostDetails.wire_names = {
    "upstream_inference_input_cost": "upstream_inference_input_cost",
    "upstream_inference_output_cost": "upstream_inference_output_cost",
    "server_tool_cost": "server_tool_cost",
    "upstream_inference_cost": "upstream_inference_cost",
}
