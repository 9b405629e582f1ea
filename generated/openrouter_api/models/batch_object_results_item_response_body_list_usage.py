# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectResultsItemResponseBodyListUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .batch_object_item_response_body_list_usage_prompt_tokens_details import (
        BatchObjectItemResponseBodyListUsagePromptTokensDetails,
    )
    from .cost_details import CostDetails

decode_batch_object_item_response_body_list_usage_prompt_tokens_details: Decode = late(
    globals(),
    "decode_batch_object_item_response_body_list_usage_prompt_tokens_details",
    "batch_object_item_response_body_list_usage_prompt_tokens_details",
)
decode_cost_details: Decode = late(globals(), "decode_cost_details", "cost_details")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectResultsItemResponseBodyListUsage(_Model):
    """Tokens and money one embedding request of the batch took."""

    prompt_tokens: int
    """Tokens in all inputs together."""
    total_tokens: int
    """All tokens counted. An embedding has no output tokens, so normally equal to `prompt_tokens`."""
    cost: float | Unset = UNSET
    """Charge in USD."""
    cost_details: CostDetails | Unset | None = UNSET
    """What the provider itself charged, split up. Null when unknown."""
    is_byok: bool | Unset = UNSET
    """Whether a provider key of your own (BYOK) paid for the request."""
    prompt_tokens_details: BatchObjectItemResponseBodyListUsagePromptTokensDetails | Unset = UNSET
    """Input tokens by modality. Present only when the input mixed two modalities or more."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItemResponseBodyListUsage)
        self.prompt_tokens = pop("prompt_tokens", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        self.cost = pop("cost", UNSET)
        self.is_byok = pop("is_byok", UNSET)
        if rest:
            value = pop("cost_details", UNSET)
            self.cost_details = decode_cost_details(value)
            value = pop("prompt_tokens_details", UNSET)
            self.prompt_tokens_details = (
                decode_batch_object_item_response_body_list_usage_prompt_tokens_details(value)
            )
        else:
            self.cost_details = UNSET
            self.prompt_tokens_details = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectResultsItemResponseBodyListUsage.decode
BatchObjectResultsItemResponseBodyListUsage.wire_names = {
    "prompt_tokens": "prompt_tokens",
    "total_tokens": "total_tokens",
    "cost": "cost",
    "cost_details": "cost_details",
    "is_byok": "is_byok",
    "prompt_tokens_details": "prompt_tokens_details",
}
