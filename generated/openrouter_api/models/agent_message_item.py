# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AgentMessageItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .agent_message_item_agent import AgentMessageItemAgent
    from .agent_message_item_content_item import AgentMessageItemContentItem

decode_agent_message_item_agent: Decode = late(
    globals(), "decode_agent_message_item_agent", "agent_message_item_agent"
)
decode_agent_message_item_content_item: Decode = late(
    globals(), "decode_agent_message_item_content_item", "agent_message_item_content_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AgentMessageItem(_Model):
    """A message passed from one agent to another within a conversation."""

    author: str
    """Name of the agent that wrote the message."""
    content: list[AgentMessageItemContentItem]
    """Parts of the message: text, images, or encrypted content."""
    recipient: str
    """Name of the agent the message is addressed to."""
    type: Literal["agent_message"]
    agent: AgentMessageItemAgent | Unset | None = UNSET
    """The agent the item belongs to."""
    id: str | Unset | None = UNSET
    """Id of the item."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AgentMessageItem)
        self.author = pop("author", UNSET)
        value = pop("content", UNSET)
        self.content = (
            [decode_agent_message_item_content_item(item) for item in value] if type(value) is list else value
        )
        self.recipient = pop("recipient", UNSET)
        self.type = pop("type", UNSET)
        self.id = pop("id", UNSET)
        if rest:
            value = pop("agent", UNSET)
            self.agent = decode_agent_message_item_agent(value)
        else:
            self.agent = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AgentMessageItem.decode
AgentMessageItem.wire_names = {
    "author": "author",
    "content": "content",
    "recipient": "recipient",
    "type": "type",
    "agent": "agent",
    "id": "id",
}
