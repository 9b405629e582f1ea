# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesMessageParamContentItemCompaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_cache_control_directive import AnthropicCacheControlDirective

decode_anthropic_cache_control_directive: Decode = late(
    globals(), "decode_anthropic_cache_control_directive", "anthropic_cache_control_directive"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesMessageParamContentItemCompaction(_Model):
    """A compaction block of an earlier answer, which stands in for what came before it."""

    content: str | None
    """The summary as received."""
    type: Literal["compaction"]
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Marks the prompt up to the end of this block for caching."""
    encrypted_content: str | Unset | None = UNSET
    """Opaque form of the compacted conversation, exactly as received."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesMessageParamContentItemCompaction)
        self.content = pop("content", UNSET)
        self.type = pop("type", UNSET)
        self.encrypted_content = pop("encrypted_content", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesMessageParamContentItemCompaction.decode
MessagesMessageParamContentItemCompaction.wire_names = {
    "content": "content",
    "type": "type",
    "cache_control": "cache_control",
    "encrypted_content": "encrypted_content",
}
