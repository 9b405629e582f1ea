# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ResponseOutputTextLogprobsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .response_output_text_logprobs_item_top_logprobs_item import (
        ResponseOutputTextLogprobsItemTopLogprobsItem,
    )

decode_response_output_text_logprobs_item_top_logprobs_item: Decode = late(
    globals(),
    "decode_response_output_text_logprobs_item_top_logprobs_item",
    "response_output_text_logprobs_item_top_logprobs_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputTextLogprobsItem(_Model):
    """How probable one token of the answer was, and what else was likely."""

    bytes_: list[int]
    """The token's UTF-8 bytes."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """The token as text."""
    top_logprobs: list[ResponseOutputTextLogprobsItemTopLogprobsItem]
    """The most likely tokens at this position, up to the number asked for."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ResponseOutputTextLogprobsItem)
        self.bytes_ = pop("bytes", UNSET)
        self.logprob = pop("logprob", UNSET)
        self.token = pop("token", UNSET)
        value = pop("top_logprobs", UNSET)
        self.top_logprobs = (
            [decode_response_output_text_logprobs_item_top_logprobs_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ResponseOutputTextLogprobsItem.decode
ResponseOutputTextLogprobsItem.wire_names = {
    "bytes_": "bytes",
    "logprob": "logprob",
    "token": "token",
    "top_logprobs": "top_logprobs",
}
