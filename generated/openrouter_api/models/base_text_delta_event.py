# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BaseTextDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .open_responses_log_probs import OpenResponsesLogProbs

decode_open_responses_log_probs: Decode = late(
    globals(), "decode_open_responses_log_probs", "open_responses_log_probs"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BaseTextDeltaEvent(_Model):
    """BaseTextDeltaEvent, as the API has it."""

    content_index: int
    delta: str
    item_id: str
    logprobs: list[OpenResponsesLogProbs]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BaseTextDeltaEvent)
        self.content_index = pop("content_index", UNSET)
        self.delta = pop("delta", UNSET)
        self.item_id = pop("item_id", UNSET)
        value = pop("logprobs", UNSET)
        self.logprobs = (
            [decode_open_responses_log_probs(item) for item in value] if type(value) is list else value
        )
        self.output_index = pop("output_index", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BaseTextDeltaEvent.decode
BaseTextDeltaEvent.wire_names = {
    "content_index": "content_index",
    "delta": "delta",
    "item_id": "item_id",
    "logprobs": "logprobs",
    "output_index": "output_index",
    "sequence_number": "sequence_number",
    "type": "type",
}
