# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model StreamLogprobTopLogprob."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class StreamLogprobTopLogprob(_Model):
    """A likely token for a place in the text, chosen or not."""

    bytes_: list[int] | Unset = UNSET
    """The alternative as UTF-8 bytes."""
    logprob: float | Unset = UNSET
    """Natural logarithm of the alternative's probability."""
    token: str | Unset = UNSET
    """The alternative as text."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(StreamLogprobTopLogprob)
        self.bytes_ = pop("bytes", UNSET)
        self.logprob = pop("logprob", UNSET)
        self.token = pop("token", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = StreamLogprobTopLogprob.decode
StreamLogprobTopLogprob.wire_names = {
    "bytes_": "bytes",
    "logprob": "logprob",
    "token": "token",
}
