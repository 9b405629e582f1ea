# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AlignmentChatRejected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .alignment_chat_audio import AlignmentChatAudio
    from .alignment_chat_image import AlignmentChatImage
    from .alignment_chat_tool_call import AlignmentChatToolCall

decode_alignment_chat_audio: Decode = late(globals(), "decode_alignment_chat_audio", "alignment_chat_audio")
decode_alignment_chat_image: Decode = late(globals(), "decode_alignment_chat_image", "alignment_chat_image")
decode_alignment_chat_tool_call: Decode = late(
    globals(), "decode_alignment_chat_tool_call", "alignment_chat_tool_call"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AlignmentChatRejected(_Model):
    """A rejected answer, as a message in the form of chat completions."""

    content: str | None
    """Text of the answer; null when it has none."""
    refusal: str | None
    """What the model says in refusing; null when it does not refuse."""
    role: Literal["assistant"]
    audio: AlignmentChatAudio | Unset = UNSET
    """Spoken answer, where there is one."""
    images: list[AlignmentChatImage] | Unset = UNSET
    """Images of the answer."""
    tool_calls: list[AlignmentChatToolCall] | Unset = UNSET
    """Function calls in the answer."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AlignmentChatRejected)
        self.content = pop("content", UNSET)
        self.refusal = pop("refusal", UNSET)
        self.role = pop("role", UNSET)
        if rest:
            value = pop("audio", UNSET)
            self.audio = decode_alignment_chat_audio(value)
            value = pop("images", UNSET)
            self.images = (
                [decode_alignment_chat_image(item) for item in value] if type(value) is list else value
            )
            value = pop("tool_calls", UNSET)
            self.tool_calls = (
                [decode_alignment_chat_tool_call(item) for item in value] if type(value) is list else value
            )
        else:
            self.audio = UNSET
            self.images = UNSET
            self.tool_calls = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AlignmentChatRejected.decode
AlignmentChatRejected.wire_names = {
    "content": "content",
    "refusal": "refusal",
    "role": "role",
    "audio": "audio",
    "images": "images",
    "tool_calls": "tool_calls",
}
