# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatAssistantImages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Decode, late

if TYPE_CHECKING:
    from .chat_assistant_images_item import ChatAssistantImagesItem

    ChatAssistantImages: TypeAlias = list[ChatAssistantImagesItem]
else:
    ChatAssistantImages = Any  # its parts are imported when a value of them arrives
"""Images that the model made."""

decode_chat_assistant_images_item: Decode = late(
    globals(), "decode_chat_assistant_images_item", "chat_assistant_images_item"
)


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return [decode_chat_assistant_images_item(item) for item in value] if type(value) is list else value
