# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicCacheControlDirective."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import AnthropicCacheControlTtl


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicCacheControlDirective(_Model):
    """Marks a prefix of the prompt to be cached by the provider, in Anthropic's style."""

    type: Literal["ephemeral"]
    ttl: AnthropicCacheControlTtl | Unset = UNSET
    """How long the provider keeps the cached prefix."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCacheControlDirective)
        self.type = pop("type", UNSET)
        self.ttl = pop("ttl", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicCacheControlDirective.decode
AnthropicCacheControlDirective.wire_names = {
    "type": "type",
    "ttl": "ttl",
}
