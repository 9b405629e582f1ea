# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatTokenLogprobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .chat_token_logprob import ChatTokenLogprob

decode_chat_token_logprob: Decode = late(globals(), "decode_chat_token_logprob", "chat_token_logprob")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatTokenLogprobs(_Model):
    """Log probabilities of a reply."""

    content: list[ChatTokenLogprob] | None
    """One entry for each token of the text. Null when there is no text."""
    refusal: list[ChatTokenLogprob] | Unset | None = UNSET
    """One entry for each token of the refusal. Null when there is none."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatTokenLogprobs)
        value = pop("content", UNSET)
        self.content = [decode_chat_token_logprob(item) for item in value] if type(value) is list else value
        if rest:
            value = pop("refusal", UNSET)
            self.refusal = (
                [decode_chat_token_logprob(item) for item in value] if type(value) is list else value
            )
        else:
            self.refusal = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatTokenLogprobs.decode
ChatTokenLogprobs.wire_names = {
    "content": "content",
    "refusal": "refusal",
}
