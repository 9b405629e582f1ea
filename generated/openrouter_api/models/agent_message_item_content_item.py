# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type AgentMessageItemContentItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .agent_message_item_content_item_encrypted_content import AgentMessageItemContentItemEncryptedContent
    from .input_image import InputImage
    from .input_text import InputText

    AgentMessageItemContentItem: TypeAlias = (
        InputText | InputImage | AgentMessageItemContentItemEncryptedContent | Unknown
    )
else:
    AgentMessageItemContentItem = Any  # its parts are imported when a value of them arrives
"""One part of a message between agents, told apart by `type`."""

decode = by_tag(
    "type",
    {
        "input_text": "input_text",
        "input_image": "input_image",
        "encrypted_content": "agent_message_item_content_item_encrypted_content",
    },
)
