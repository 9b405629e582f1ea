# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesStopEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .open_router_metadata import OpenRouterMetadata

decode_open_router_metadata: Decode = late(globals(), "decode_open_router_metadata", "open_router_metadata")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesStopEvent(_Model):
    """Stream event: the message is complete."""

    type: Literal["message_stop"]
    openrouter_metadata: OpenRouterMetadata | Unset = UNSET
    """How the request was routed, when metadata was asked for."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesStopEvent)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("openrouter_metadata", UNSET)
            self.openrouter_metadata = decode_open_router_metadata(value)
        else:
            self.openrouter_metadata = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesStopEvent.decode
MessagesStopEvent.wire_names = {
    "type": "type",
    "openrouter_metadata": "openrouter_metadata",
}
