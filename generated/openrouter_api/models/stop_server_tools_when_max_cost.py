# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model StopServerToolsWhenMaxCost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class StopServerToolsWhenMaxCost(_Model):
    """Stops when the request has become too expensive."""

    max_cost_in_dollars: float
    """Cost to stop at, in USD."""
    type: Literal["max_cost"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(StopServerToolsWhenMaxCost)
        self.max_cost_in_dollars = pop("max_cost_in_dollars", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = StopServerToolsWhenMaxCost.decode
StopServerToolsWhenMaxCost.wire_names = {
    "max_cost_in_dollars": "max_cost_in_dollars",
    "type": "type",
}
