# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ChatContentItems."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .chat_content_audio import ChatContentAudio
    from .chat_content_file import ChatContentFile
    from .chat_content_image import ChatContentImage
    from .chat_content_text import ChatContentText
    from .chat_content_video import ChatContentVideo
    from .legacy_chat_content_video import LegacyChatContentVideo

    ChatContentItems: TypeAlias = (
        ChatContentText
        | ChatContentImage
        | ChatContentAudio
        | LegacyChatContentVideo
        | ChatContentVideo
        | ChatContentFile
        | Unknown
    )
else:
    ChatContentItems = Any  # its parts are imported when a value of them arrives
"""One part of a message: text, image, sound, video or file."""

decode = by_tag(
    "type",
    {
        "text": "chat_content_text",
        "image_url": "chat_content_image",
        "input_audio": "chat_content_audio",
        "input_video": "legacy_chat_content_video",
        "video_url": "chat_content_video",
        "file": "chat_content_file",
    },
)
