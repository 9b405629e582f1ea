# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicMessageOutputConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import AnthropicOutputEffort


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicMessageOutputConfig(_Model):
    """Output settings that come with a single message."""

    effort: AnthropicOutputEffort | Unset | None = UNSET
    """How thoroughly to work. No change when absent or null."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicMessageOutputConfig)
        self.effort = pop("effort", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicMessageOutputConfig.decode
AnthropicMessageOutputConfig.wire_names = {
    "effort": "effort",
}
