# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model StopServerToolsWhenStepCountIs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class StopServerToolsWhenStepCountIs(_Model):
    """Stops after a number of steps."""

    step_count: int
    """Number of steps to stop after."""
    type: Literal["step_count_is"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(StopServerToolsWhenStepCountIs)
        self.step_count = pop("step_count", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = StopServerToolsWhenStepCountIs.decode
StopServerToolsWhenStepCountIs.wire_names = {
    "step_count": "step_count",
    "type": "type",
}
