# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model DebugEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .debug_event_debug import DebugEventDebug

decode_debug_event_debug: Decode = late(globals(), "decode_debug_event_debug", "debug_event_debug")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class DebugEvent(_Model):
    """What went on between OpenRouter and the provider, for a streamed request that asked for
    debugging.
    """

    debug: DebugEventDebug
    """The details. Meant for development, not for production."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.debug"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DebugEvent)
        value = pop("debug", UNSET)
        self.debug = decode_debug_event_debug(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = DebugEvent.decode
DebugEvent.wire_names = {
    "debug": "debug",
    "sequence_number": "sequence_number",
    "type": "type",
}
