# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesDeltaEventDelta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ORAnthropicStopReason
    from .anthropic_container import AnthropicContainer
    from .anthropic_refusal_stop_details import AnthropicRefusalStopDetails

decode_anthropic_container: Decode = late(globals(), "decode_anthropic_container", "anthropic_container")
decode_anthropic_refusal_stop_details: Decode = late(
    globals(), "decode_anthropic_refusal_stop_details", "anthropic_refusal_stop_details"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesDeltaEventDelta(_Model):
    """Final fields of a streamed message."""

    container: AnthropicContainer | None
    """Container that code execution ran in. Null when none did."""
    stop_details: AnthropicRefusalStopDetails | None
    """Details of a refusal. Null for other stop reasons."""
    stop_reason: ORAnthropicStopReason | None
    """Why the model stopped."""
    stop_sequence: str | None
    """The stop sequence that was met. Null when none was."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesDeltaEventDelta)
        value = pop("container", UNSET)
        self.container = decode_anthropic_container(value)
        value = pop("stop_details", UNSET)
        self.stop_details = decode_anthropic_refusal_stop_details(value)
        self.stop_reason = pop("stop_reason", UNSET)
        self.stop_sequence = pop("stop_sequence", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesDeltaEventDelta.decode
MessagesDeltaEventDelta.wire_names = {
    "container": "container",
    "stop_details": "stop_details",
    "stop_reason": "stop_reason",
    "stop_sequence": "stop_sequence",
}
