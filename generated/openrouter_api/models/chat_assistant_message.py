# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatAssistantMessage."""

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
    from .chat_content_items import ChatContentItems
    from .chat_reasoning_details import ChatReasoningDetails
    from .chat_tool_call import ChatToolCall

decode_chat_annotation: Decode = late(globals(), "decode_chat_annotation", "chat_annotation")
decode_chat_assistant_images: Decode = late(
    globals(), "decode_chat_assistant_images", "chat_assistant_images"
)
decode_chat_audio_output: Decode = late(globals(), "decode_chat_audio_output", "chat_audio_output")
decode_chat_content_items: Decode = late(globals(), "decode_chat_content_items", "chat_content_items")
decode_chat_reasoning_details: Decode = late(
    globals(), "decode_chat_reasoning_details", "chat_reasoning_details"
)
decode_chat_tool_call: Decode = late(globals(), "decode_chat_tool_call", "chat_tool_call")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatAssistantMessage(_Model):
    """A reply of the model. In a request, an earlier reply; as the last message, the beginning of the
    reply for the model to continue.
    """

    role: Literal["assistant"]
    annotations: list[ChatAnnotation] | Unset = UNSET
    """Sources cited and files parsed. Send file annotations back to save parsing the same file again."""
    audio: ChatAudioOutput | Unset = UNSET
    """Spoken reply, when the `audio` modality was requested."""
    content: str | list[ChatContentItems] | Unset | None = UNSET
    """Text of the reply. Null or empty when the model only calls tools."""
    images: ChatAssistantImages | Unset = UNSET
    """Generated images, when the `image` modality was requested."""
    model: str | Unset = UNSET
    """The model that wrote this message."""
    name: str | Unset = UNSET
    """Name of the speaker. Models not from OpenAI get it as a prefix to the content."""
    reasoning: str | Unset | None = UNSET
    """Thinking of the model as plain text. Null when there is none to show."""
    reasoning_content: str | Unset | None = UNSET
    """Another name for `reasoning`, accepted when a reply is sent back."""
    reasoning_details: ChatReasoningDetails | Unset = UNSET
    """Thinking of the model in structured form. Send it back unchanged and in order, above all around
    tool calls.
    """
    refusal: str | Unset | None = UNSET
    """Words with which the model declined. Null when it did not."""
    tool_calls: list[ChatToolCall] | Unset = UNSET
    """Calls that the model wants made. Answer each with a `tool` message."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatAssistantMessage)
        self.role = pop("role", UNSET)
        self.model = pop("model", UNSET)
        self.name = pop("name", UNSET)
        self.reasoning = pop("reasoning", UNSET)
        self.reasoning_content = pop("reasoning_content", UNSET)
        self.refusal = pop("refusal", UNSET)
        if rest:
            value = pop("annotations", UNSET)
            self.annotations = (
                [decode_chat_annotation(item) for item in value] if type(value) is list else value
            )
            value = pop("audio", UNSET)
            self.audio = decode_chat_audio_output(value)
            value = pop("content", UNSET)
            self.content = (
                [decode_chat_content_items(item) for item in value] if type(value) is list else value
            )
            value = pop("images", UNSET)
            self.images = decode_chat_assistant_images(value)
            value = pop("reasoning_details", UNSET)
            self.reasoning_details = decode_chat_reasoning_details(value)
            value = pop("tool_calls", UNSET)
            self.tool_calls = (
                [decode_chat_tool_call(item) for item in value] if type(value) is list else value
            )
        else:
            self.annotations = UNSET
            self.audio = UNSET
            self.content = UNSET
            self.images = UNSET
            self.reasoning_details = UNSET
            self.tool_calls = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatAssistantMessage.decode
ChatAssistantMessage.wire_names = {
    "role": "role",
    "annotations": "annotations",
    "audio": "audio",
    "content": "content",
    "images": "images",
    "model": "model",
    "name": "name",
    "reasoning": "reasoning",
    "reasoning_content": "reasoning_content",
    "reasoning_details": "reasoning_details",
    "refusal": "refusal",
    "tool_calls": "tool_calls",
}
