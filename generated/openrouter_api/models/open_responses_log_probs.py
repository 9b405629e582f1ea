# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenResponsesLogProbs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .open_responses_top_logprobs import OpenResponsesTopLogprobs

decode_open_responses_top_logprobs: Decode = late(
    globals(), "decode_open_responses_top_logprobs", "open_responses_top_logprobs"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenResponsesLogProbs(_Model):
    """OpenResponsesLogProbs, as the API has it."""

    logprob: float
    token: str
    bytes_: list[int] | Unset = UNSET
    top_logprobs: list[OpenResponsesTopLogprobs] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenResponsesLogProbs)
        self.logprob = pop("logprob", UNSET)
        self.token = pop("token", UNSET)
        self.bytes_ = pop("bytes", UNSET)
        if rest:
            value = pop("top_logprobs", UNSET)
            self.top_logprobs = (
                [decode_open_responses_top_logprobs(item) for item in value] if type(value) is list else value
            )
        else:
            self.top_logprobs = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OpenResponsesLogProbs.decode
OpenResponsesLogProbs.wire_names = {
    "logprob": "logprob",
    "token": "token",
    "bytes_": "bytes",
    "top_logprobs": "top_logprobs",
}
