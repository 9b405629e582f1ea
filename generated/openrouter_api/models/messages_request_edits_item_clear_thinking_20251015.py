# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesRequestEditsItemClearThinking20251015."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .messages_request_edits_item_clear_thinking_20251015_keep import (
        MessagesRequestEditsItemClearThinking20251015Keep,
    )

decode_messages_request_edits_item_clear_thinking_20251015_keep: Decode = late(
    globals(),
    "decode_messages_request_edits_item_clear_thinking_20251015_keep",
    "messages_request_edits_item_clear_thinking_20251015_keep",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesRequestEditsItemClearThinking20251015(_Model):
    """Removes thinking of earlier turns."""

    type: Literal["clear_thinking_20251015"]
    keep: MessagesRequestEditsItemClearThinking20251015Keep | Unset = UNSET
    """Which turns keep their thinking: a number of recent ones, or all."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequestEditsItemClearThinking20251015)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("keep", UNSET)
            self.keep = decode_messages_request_edits_item_clear_thinking_20251015_keep(value)
        else:
            self.keep = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesRequestEditsItemClearThinking20251015.decode
MessagesRequestEditsItemClearThinking20251015.wire_names = {
    "type": "type",
    "keep": "keep",
}
