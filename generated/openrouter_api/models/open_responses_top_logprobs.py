# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenResponsesTopLogprobs."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenResponsesTopLogprobs(_Model):
    """OpenResponsesTopLogprobs, as the API has it."""

    bytes_: list[int] | Unset = UNSET
    logprob: float | Unset = UNSET
    token: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenResponsesTopLogprobs)
        self.bytes_ = pop("bytes", UNSET)
        self.logprob = pop("logprob", UNSET)
        self.token = pop("token", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OpenResponsesTopLogprobs.decode
OpenResponsesTopLogprobs.wire_names = {
    "bytes_": "bytes",
    "logprob": "logprob",
    "token": "token",
}
