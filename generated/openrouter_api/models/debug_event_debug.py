# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model DebugEventDebug."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .debug_event_debug_timings import DebugEventDebugTimings

decode_debug_event_debug_timings: Decode = late(
    globals(), "decode_debug_event_debug_timings", "debug_event_debug_timings"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class DebugEventDebug(_Model):
    """Debugging details; each event carries some of them."""

    echo_upstream_body: dict[str, Any] | Unset = UNSET
    """The request body in the form sent to the provider, with secrets removed as far as they were
    recognized.
    """
    timings: DebugEventDebugTimings | Unset = UNSET
    """A point in the course of the request, with its time."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DebugEventDebug)
        self.echo_upstream_body = pop("echo_upstream_body", UNSET)
        if rest:
            value = pop("timings", UNSET)
            self.timings = decode_debug_event_debug_timings(value)
        else:
            self.timings = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = DebugEventDebug.decode
DebugEventDebug.wire_names = {
    "echo_upstream_body": "echo_upstream_body",
    "timings": "timings",
}
