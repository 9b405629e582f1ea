# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OpenAIResponsesUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .open_ai_responses_usage_input_tokens_details import OpenAIResponsesUsageInputTokensDetails
    from .open_ai_responses_usage_output_tokens_details import OpenAIResponsesUsageOutputTokensDetails

decode_open_ai_responses_usage_input_tokens_details: Decode = late(
    globals(),
    "decode_open_ai_responses_usage_input_tokens_details",
    "open_ai_responses_usage_input_tokens_details",
)
decode_open_ai_responses_usage_output_tokens_details: Decode = late(
    globals(),
    "decode_open_ai_responses_usage_output_tokens_details",
    "open_ai_responses_usage_output_tokens_details",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OpenAIResponsesUsage(_Model):
    """OpenAIResponsesUsage, as the API has it."""

    input_tokens: int
    input_tokens_details: OpenAIResponsesUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: OpenAIResponsesUsageOutputTokensDetails
    total_tokens: int
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIResponsesUsage)
        self.input_tokens = pop("input_tokens", UNSET)
        value = pop("input_tokens_details", UNSET)
        self.input_tokens_details = decode_open_ai_responses_usage_input_tokens_details(value)
        self.output_tokens = pop("output_tokens", UNSET)
        value = pop("output_tokens_details", UNSET)
        self.output_tokens_details = decode_open_ai_responses_usage_output_tokens_details(value)
        self.total_tokens = pop("total_tokens", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OpenAIResponsesUsage.decode
OpenAIResponsesUsage.wire_names = {
    "input_tokens": "input_tokens",
    "input_tokens_details": "input_tokens_details",
    "output_tokens": "output_tokens",
    "output_tokens_details": "output_tokens_details",
    "total_tokens": "total_tokens",
}
