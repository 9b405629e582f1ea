# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatStreamChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ChatFinishReasonEnum
    from .chat_stream_delta import ChatStreamDelta
    from .chat_token_logprobs import ChatTokenLogprobs

decode_chat_stream_delta: Decode = late(globals(), "decode_chat_stream_delta", "chat_stream_delta")
decode_chat_token_logprobs: Decode = late(globals(), "decode_chat_token_logprobs", "chat_token_logprobs")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatStreamChoice(_Model):
    """What one chunk adds to one candidate reply."""

    delta: ChatStreamDelta
    """The addition."""
    finish_reason: ChatFinishReasonEnum | None
    """Why the reply ended. Null until it does; `error` when the stream broke off."""
    index: int
    """Which candidate reply the addition belongs to, from 0."""
    logprobs: ChatTokenLogprobs | Unset | None = UNSET
    """Log probabilities of the added tokens, when requested."""
    native_finish_reason: str | Unset | None = UNSET
    """The provider's own word for why the reply ended."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatStreamChoice)
        value = pop("delta", UNSET)
        self.delta = decode_chat_stream_delta(value)
        self.finish_reason = pop("finish_reason", UNSET)
        self.index = pop("index", UNSET)
        self.native_finish_reason = pop("native_finish_reason", UNSET)
        if rest:
            value = pop("logprobs", UNSET)
            self.logprobs = decode_chat_token_logprobs(value)
        else:
            self.logprobs = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatStreamChoice.decode
ChatStreamChoice.wire_names = {
    "delta": "delta",
    "finish_reason": "finish_reason",
    "index": "index",
    "logprobs": "logprobs",
    "native_finish_reason": "native_finish_reason",
}
