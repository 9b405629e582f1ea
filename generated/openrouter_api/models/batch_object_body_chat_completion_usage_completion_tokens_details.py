# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectBodyChatCompletionUsageCompletionTokensDetails."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectBodyChatCompletionUsageCompletionTokensDetails(_Model):
    """Breakdown of the tokens one request wrote."""

    audio_tokens: int | Unset | None = UNSET
    """Tokens of generated speech. Null when not counted."""
    image_tokens: int | Unset | None = UNSET
    """Tokens of generated images. Null when not counted."""
    reasoning_tokens: int | Unset | None = UNSET
    """Tokens spent on thinking. Null when not counted."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectBodyChatCompletionUsageCompletionTokensDetails)
        self.audio_tokens = pop("audio_tokens", UNSET)
        self.image_tokens = pop("image_tokens", UNSET)
        self.reasoning_tokens = pop("reasoning_tokens", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectBodyChatCompletionUsageCompletionTokensDetails.decode
BatchObjectBodyChatCompletionUsageCompletionTokensDetails.wire_names = {
    "audio_tokens": "audio_tokens",
    "image_tokens": "image_tokens",
    "reasoning_tokens": "reasoning_tokens",
}
