# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenResponsesCreatedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .open_responses_result import OpenResponsesResult

decode_open_responses_result: Decode = late(
    globals(), "decode_open_responses_result", "open_responses_result"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenResponsesCreatedEvent(_Model):
    """First event of a stream: the response exists, and has no output yet."""

    response: OpenResponsesResult
    """The response at the outset."""
    sequence_number: int
    """Number of this event in the order of the stream."""
    type: Literal["response.created"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenResponsesCreatedEvent)
        value = pop("response", UNSET)
        self.response = decode_open_responses_result(value)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OpenResponsesCreatedEvent.decode
OpenResponsesCreatedEvent.wire_names = {
    "response": "response",
    "sequence_number": "sequence_number",
    "type": "type",
}
