# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatStreamDelta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .chat_annotation import ChatAnnotation
    from .chat_assistant_images import ChatAssistantImages
    from .chat_audio_output import ChatAudioOutput
    from .chat_stream_reasoning_details import ChatStreamReasoningDetails
    from .chat_stream_tool_call import ChatStreamToolCall

decode_chat_annotation: Decode = late(globals(), "decode_chat_annotation", "chat_annotation")
decode_chat_assistant_images: Decode = late(
    globals(), "decode_chat_assistant_images", "chat_assistant_images"
)
decode_chat_audio_output: Decode = late(globals(), "decode_chat_audio_output", "chat_audio_output")
decode_chat_stream_reasoning_details: Decode = late(
    globals(), "decode_chat_stream_reasoning_details", "chat_stream_reasoning_details"
)
decode_chat_stream_tool_call: Decode = late(
    globals(), "decode_chat_stream_tool_call", "chat_stream_tool_call"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatStreamDelta(_Model):
    """What a chunk adds to a reply."""

    annotations: list[ChatAnnotation] | Unset = UNSET
    """Sources and parsed files. When in a stream they come is not documented."""
    audio: ChatAudioOutput | Unset = UNSET
    """A piece of the spoken reply."""
    content: str | Unset | None = UNSET
    """Text to append."""
    images: ChatAssistantImages | Unset = UNSET
    """Images generated in this step."""
    reasoning: str | Unset | None = UNSET
    """Thinking to append, as plain text."""
    reasoning_details: ChatStreamReasoningDetails | Unset = UNSET
    """Entries to append to the structured thinking, in order."""
    refusal: str | Unset | None = UNSET
    """Words of refusal to append."""
    role: Literal["assistant"] | Unset = UNSET
    tool_calls: list[ChatStreamToolCall] | Unset = UNSET
    """Pieces of tool calls. Those of equal `index` belong together."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatStreamDelta)
        self.content = pop("content", UNSET)
        self.reasoning = pop("reasoning", UNSET)
        self.refusal = pop("refusal", UNSET)
        self.role = pop("role", UNSET)
        if rest:
            value = pop("annotations", UNSET)
            self.annotations = (
                [decode_chat_annotation(item) for item in value] if type(value) is list else value
            )
            value = pop("audio", UNSET)
            self.audio = decode_chat_audio_output(value)
            value = pop("images", UNSET)
            self.images = decode_chat_assistant_images(value)
            value = pop("reasoning_details", UNSET)
            self.reasoning_details = decode_chat_stream_reasoning_details(value)
            value = pop("tool_calls", UNSET)
            self.tool_calls = (
                [decode_chat_stream_tool_call(item) for item in value] if type(value) is list else value
            )
        else:
            self.annotations = UNSET
            self.audio = UNSET
            self.images = UNSET
            self.reasoning_details = UNSET
            self.tool_calls = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatStreamDelta.decode
ChatStreamDelta.wire_names = {
    "annotations": "annotations",
    "audio": "audio",
    "content": "content",
    "images": "images",
    "reasoning": "reasoning",
    "reasoning_details": "reasoning_details",
    "refusal": "refusal",
    "role": "role",
    "tool_calls": "tool_calls",
}
