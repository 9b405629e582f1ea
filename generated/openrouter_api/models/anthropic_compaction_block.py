# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicCompactionBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicCompactionBlock(_Model):
    """A summary that stands in for the earlier conversation. Send it back unchanged in later requests."""

    content: str | None
    """The summary. Null when compaction produced none."""
    type: Literal["compaction"]
    encrypted_content: str | Unset | None = UNSET
    """Opaque form of the compacted conversation, to be sent back unchanged."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCompactionBlock)
        self.content = pop("content", UNSET)
        self.type = pop("type", UNSET)
        self.encrypted_content = pop("encrypted_content", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicCompactionBlock.decode
AnthropicCompactionBlock.wire_names = {
    "content": "content",
    "type": "type",
    "encrypted_content": "encrypted_content",
}
