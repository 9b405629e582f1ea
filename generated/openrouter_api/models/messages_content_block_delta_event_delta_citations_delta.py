# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesContentBlockDeltaEventDeltaCitationsDelta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .messages_content_block_delta_event_delta_citations_delta_citation import (
        MessagesContentBlockDeltaEventDeltaCitationsDeltaCitation,
    )

decode_messages_content_block_delta_event_delta_citations_delta_citation: Decode = late(
    globals(),
    "decode_messages_content_block_delta_event_delta_citations_delta_citation",
    "messages_content_block_delta_event_delta_citations_delta_citation",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesContentBlockDeltaEventDeltaCitationsDelta(_Model):
    """A citation to add to a text block."""

    citation: MessagesContentBlockDeltaEventDeltaCitationsDeltaCitation
    """The citation to append to `citations`."""
    type: Literal["citations_delta"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesContentBlockDeltaEventDeltaCitationsDelta)
        value = pop("citation", UNSET)
        self.citation = decode_messages_content_block_delta_event_delta_citations_delta_citation(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesContentBlockDeltaEventDeltaCitationsDelta.decode
MessagesContentBlockDeltaEventDeltaCitationsDelta.wire_names = {
    "citation": "citation",
    "type": "type",
}
