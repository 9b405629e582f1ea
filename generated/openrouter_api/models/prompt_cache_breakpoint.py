# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PromptCacheBreakpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class PromptCacheBreakpoint(_Model):
    """Marks where a cached prefix ends, in OpenAI's style. For GPT-5.6 and later, converted for
    others.
    """

    mode: Literal["explicit"]
    ttl: str | Unset | None = UNSET
    """Lifetime of the prefix that ends here, for example `30m`. How it relates to
    `prompt_cache_options.ttl` is not documented.
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
        self = _new(PromptCacheBreakpoint)
        self.mode = pop("mode", UNSET)
        self.ttl = pop("ttl", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = PromptCacheBreakpoint.decode
PromptCacheBreakpoint.wire_names = {
    "mode": "mode",
    "ttl": "ttl",
}
