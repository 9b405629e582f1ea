# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ModelReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ReasoningEffort


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ModelReasoning(_Model):
    """How far the reasoning of a model can be controlled."""

    mandatory: bool
    """Whether reasoning cannot be switched off. Effort `none` is then refused with 400."""
    default_effort: ReasoningEffort | Unset | None = UNSET
    """Effort used where a request names none."""
    default_enabled: bool | Unset = UNSET
    """Whether the model reasons unless told not to."""
    supported_efforts: list[ReasoningEffort | None] | Unset | None = UNSET
    """Efforts to choose from. Null means all of them; absent means there is no choice."""
    supports_max_tokens: bool | Unset = UNSET
    """Whether `reasoning.max_tokens` can limit the reasoning."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ModelReasoning)
        self.mandatory = pop("mandatory", UNSET)
        self.default_effort = pop("default_effort", UNSET)
        self.default_enabled = pop("default_enabled", UNSET)
        self.supported_efforts = pop("supported_efforts", UNSET)
        self.supports_max_tokens = pop("supports_max_tokens", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ModelReasoning.decode
ModelReasoning.wire_names = {
    "mandatory": "mandatory",
    "default_effort": "default_effort",
    "default_enabled": "default_enabled",
    "supported_efforts": "supported_efforts",
    "supports_max_tokens": "supports_max_tokens",
}
