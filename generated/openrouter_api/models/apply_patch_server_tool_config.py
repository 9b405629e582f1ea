# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ApplyPatchServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ApplyPatchEngineEnum


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ApplyPatchServerToolConfig(_Model):
    """Settings of OpenRouter's patch tool."""

    engine: ApplyPatchEngineEnum | Unset = UNSET
    """Which implementation serves the tool."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ApplyPatchServerToolConfig)
        self.engine = pop("engine", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ApplyPatchServerToolConfig.decode
ApplyPatchServerToolConfig.wire_names = {
    "engine": "engine",
}
