# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .batch_object_choices_item_logprobs_refusal_item_top_logprobs_item import (
        BatchObjectChoicesItemLogprobsRefusalItemTopLogprobsItem,
    )

decode_batch_object_choices_item_logprobs_refusal_item_top_logprobs_item: Decode = late(
    globals(),
    "decode_batch_object_choices_item_logprobs_refusal_item_top_logprobs_item",
    "batch_object_choices_item_logprobs_refusal_item_top_logprobs_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem(_Model):
    """A token of a refusal, its probability, and what else it might have been."""

    bytes_: list[int] | None
    """UTF-8 bytes of the token. Null when it has none. A character may be spread over several tokens."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """The token as text."""
    top_logprobs: list[BatchObjectChoicesItemLogprobsRefusalItemTopLogprobsItem]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem)
        self.bytes_ = pop("bytes", UNSET)
        self.logprob = pop("logprob", UNSET)
        self.token = pop("token", UNSET)
        value = pop("top_logprobs", UNSET)
        self.top_logprobs = (
            [decode_batch_object_choices_item_logprobs_refusal_item_top_logprobs_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem.decode
BatchObjectBodyChatCompletionChoicesItemLogprobsRefusalItem.wire_names = {
    "bytes_": "bytes",
    "logprob": "logprob",
    "token": "token",
    "top_logprobs": "top_logprobs",
}
