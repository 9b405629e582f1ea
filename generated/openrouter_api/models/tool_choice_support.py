# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ToolChoiceSupport."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ToolChoiceSupport(_Model):
    """Which settings of `tool_choice` an endpoint can follow."""

    auto: bool
    """Whether the model can be left to decide if it calls tools (`auto`)."""
    function: bool
    """Whether the model can be made to call one named function."""
    none: bool
    """Whether the model can be kept from calling tools (`none`)."""
    required: bool
    """Whether the model can be made to call at least one tool (`required`)."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ToolChoiceSupport)
        self.auto = pop("auto", UNSET)
        self.function = pop("function", UNSET)
        self.none = pop("none", UNSET)
        self.required = pop("required", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ToolChoiceSupport.decode
ToolChoiceSupport.wire_names = {
    "auto": "auto",
    "function": "function",
    "none": "none",
    "required": "required",
}
