# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model DebugEventDebugTimings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import DebugEventDebugTimingsEvent


@_define(slots=True, kw_only=True, eq=False, repr=False)
class DebugEventDebugTimings(_Model):
    """When a stage of the request was reached."""

    epoch_ms: int
    """Clock time of the stage, in milliseconds since the Unix epoch."""
    event: DebugEventDebugTimingsEvent
    """Which stage was reached."""
    start_ms: int
    """Time of the stage in milliseconds, relative to a start that is not documented."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DebugEventDebugTimings)
        self.epoch_ms = pop("epoch_ms", UNSET)
        self.event = pop("event", UNSET)
        self.start_ms = pop("start_ms", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = DebugEventDebugTimings.decode
DebugEventDebugTimings.wire_names = {
    "epoch_ms": "epoch_ms",
    "event": "event",
    "start_ms": "start_ms",
}
