# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicThinkingBlockBinding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import (
        AnthropicThinkingBlockBindingMismatchBehavior,
        AnthropicThinkingBlockBindingPrefixMismatchBehavior,
    )


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicThinkingBlockBinding(_Model):
    """What to do about thinking blocks that no longer fit what stands before them."""

    mismatch_behavior: AnthropicThinkingBlockBindingMismatchBehavior | Unset | None = UNSET
    """Use `prefix_mismatch_behavior` instead. Older name of the same choice. Deprecated."""
    prefix_mismatch_behavior: AnthropicThinkingBlockBindingPrefixMismatchBehavior | Unset | None = UNSET
    """What to do when the conversation ahead of a thinking block is not the one it arose from. The
    default when absent or null is not documented.
    """
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicThinkingBlockBinding)
        self.mismatch_behavior = pop("mismatch_behavior", UNSET)
        self.prefix_mismatch_behavior = pop("prefix_mismatch_behavior", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicThinkingBlockBinding.decode
AnthropicThinkingBlockBinding.wire_names = {
    "mismatch_behavior": "mismatch_behavior",
    "prefix_mismatch_behavior": "prefix_mismatch_behavior",
}
