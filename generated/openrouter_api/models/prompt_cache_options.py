# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PromptCacheOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class PromptCacheOptions(_Model):
    """Turns on caching at marked places, in OpenAI's style."""

    mode: Literal["explicit"]
    ttl: str | Unset | None = UNSET
    """How long the cached prefix lives, for example `30m`. The provider's default when absent; not
    converted for providers of the other style.
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
        self = _new(PromptCacheOptions)
        self.mode = pop("mode", UNSET)
        self.ttl = pop("ttl", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = PromptCacheOptions.decode
PromptCacheOptions.wire_names = {
    "mode": "mode",
    "ttl": "ttl",
}
