# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ResponseOutputTextLogprobsItemTopLogprobsItem."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputTextLogprobsItemTopLogprobsItem(_Model):
    """A likely token at a position of the answer."""

    bytes_: list[int]
    """The token's UTF-8 bytes."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """The token as text."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ResponseOutputTextLogprobsItemTopLogprobsItem)
        self.bytes_ = pop("bytes", UNSET)
        self.logprob = pop("logprob", UNSET)
        self.token = pop("token", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ResponseOutputTextLogprobsItemTopLogprobsItem.decode
ResponseOutputTextLogprobsItemTopLogprobsItem.wire_names = {
    "bytes_": "bytes",
    "logprob": "logprob",
    "token": "token",
}
