# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatUsageCompletionTokensDetails."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatUsageCompletionTokensDetails(_Model):
    """Breakdown of the tokens written."""

    accepted_prediction_tokens: int | Unset | None = UNSET
    """Tokens of `prediction` that appear in the reply."""
    audio_tokens: int | Unset | None = UNSET
    """Tokens of generated speech."""
    image_tokens: int | Unset | None = UNSET
    """Tokens of generated images."""
    reasoning_tokens: int | Unset | None = UNSET
    """Tokens spent on thinking."""
    rejected_prediction_tokens: int | Unset | None = UNSET
    """Tokens of `prediction` that the reply did not use."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatUsageCompletionTokensDetails)
        self.accepted_prediction_tokens = pop("accepted_prediction_tokens", UNSET)
        self.audio_tokens = pop("audio_tokens", UNSET)
        self.image_tokens = pop("image_tokens", UNSET)
        self.reasoning_tokens = pop("reasoning_tokens", UNSET)
        self.rejected_prediction_tokens = pop("rejected_prediction_tokens", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatUsageCompletionTokensDetails.decode
ChatUsageCompletionTokensDetails.wire_names = {
    "accepted_prediction_tokens": "accepted_prediction_tokens",
    "audio_tokens": "audio_tokens",
    "image_tokens": "image_tokens",
    "reasoning_tokens": "reasoning_tokens",
    "rejected_prediction_tokens": "rejected_prediction_tokens",
}
