# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model StreamLogprob."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .stream_logprob_top_logprob import StreamLogprobTopLogprob

decode_stream_logprob_top_logprob: Decode = late(
    globals(), "decode_stream_logprob_top_logprob", "stream_logprob_top_logprob"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class StreamLogprob(_Model):
    """How likely the model found a token that it wrote."""

    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """The token as text."""
    bytes_: list[int] | Unset = UNSET
    """The token as UTF-8 bytes. One character may be spread over several tokens."""
    top_logprobs: list[StreamLogprobTopLogprob] | Unset = UNSET
    """Likeliest tokens for the same place. Absent when no alternatives were asked for."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(StreamLogprob)
        self.logprob = pop("logprob", UNSET)
        self.token = pop("token", UNSET)
        self.bytes_ = pop("bytes", UNSET)
        if rest:
            value = pop("top_logprobs", UNSET)
            self.top_logprobs = (
                [decode_stream_logprob_top_logprob(item) for item in value] if type(value) is list else value
            )
        else:
            self.top_logprobs = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = StreamLogprob.decode
StreamLogprob.wire_names = {
    "logprob": "logprob",
    "token": "token",
    "bytes_": "bytes",
    "top_logprobs": "top_logprobs",
}
