# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ChatFinishReasonEnum
    from .chat_assistant_message import ChatAssistantMessage
    from .chat_stream_chunk_error import ChatStreamChunkError
    from .chat_token_logprobs import ChatTokenLogprobs

decode_chat_assistant_message: Decode = late(
    globals(), "decode_chat_assistant_message", "chat_assistant_message"
)
decode_chat_stream_chunk_error: Decode = late(
    globals(), "decode_chat_stream_chunk_error", "chat_stream_chunk_error"
)
decode_chat_token_logprobs: Decode = late(globals(), "decode_chat_token_logprobs", "chat_token_logprobs")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatChoice(_Model):
    """One of the candidate replies."""

    finish_reason: ChatFinishReasonEnum | None
    """Why the reply ended, in the common vocabulary."""
    index: int
    """Place of this choice, from 0."""
    message: ChatAssistantMessage
    """The reply."""
    error: ChatStreamChunkError | Unset = UNSET
    """Failure that cut this reply short, next to whatever was written until then. Goes with the finish
    reason `error`.
    """
    logprobs: ChatTokenLogprobs | Unset | None = UNSET
    """Log probabilities of the tokens, when `logprobs` was requested."""
    native_finish_reason: str | Unset | None = UNSET
    """Why the reply ended, in the provider's own word."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatChoice)
        self.finish_reason = pop("finish_reason", UNSET)
        self.index = pop("index", UNSET)
        value = pop("message", UNSET)
        self.message = decode_chat_assistant_message(value)
        self.native_finish_reason = pop("native_finish_reason", UNSET)
        if rest:
            value = pop("error", UNSET)
            self.error = decode_chat_stream_chunk_error(value)
            value = pop("logprobs", UNSET)
            self.logprobs = decode_chat_token_logprobs(value)
        else:
            self.error = UNSET
            self.logprobs = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatChoice.decode
ChatChoice.wire_names = {
    "finish_reason": "finish_reason",
    "index": "index",
    "message": "message",
    "error": "error",
    "logprobs": "logprobs",
    "native_finish_reason": "native_finish_reason",
}
