# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatStreamChunkDebug."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatStreamChunkDebug(_Model):
    """Debugging output of a stream."""

    echo_upstream_body: dict[str, Any] | Unset = UNSET
    """The body that was sent to the provider, with secrets removed as far as they were recognized."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatStreamChunkDebug)
        self.echo_upstream_body = pop("echo_upstream_body", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatStreamChunkDebug.decode
ChatStreamChunkDebug.wire_names = {
    "echo_upstream_body": "echo_upstream_body",
}
