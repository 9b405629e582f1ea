# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatDebugOptions."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatDebugOptions(_Model):
    """Aids for debugging. Not for production: secrets are removed only as far as they are recognized."""

    echo_upstream_body: bool | Unset = UNSET
    """Echoes in the stream the body that was sent to each provider tried. Ignored unless streaming."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatDebugOptions)
        self.echo_upstream_body = pop("echo_upstream_body", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatDebugOptions.decode
ChatDebugOptions.wire_names = {
    "echo_upstream_body": "echo_upstream_body",
}
