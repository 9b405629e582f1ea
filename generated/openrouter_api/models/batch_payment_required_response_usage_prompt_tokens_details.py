# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchPaymentRequiredResponseUsagePromptTokensDetails."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchPaymentRequiredResponseUsagePromptTokensDetails(_Model):
    """Breakdown of the tokens a batch with withheld results read."""

    audio_tokens: int | Unset | None = UNSET
    """Tokens of sound in the input. Null when not counted."""
    cache_write_tokens: int | Unset | None = UNSET
    """Tokens newly stored in the provider's prompt cache. Null when not counted."""
    cached_tokens: int | Unset | None = UNSET
    """Tokens read from the provider's prompt cache. Null when not counted."""
    file_tokens: int | Unset | None = UNSET
    """Tokens of files in the input. Null when not counted."""
    video_tokens: int | Unset | None = UNSET
    """Tokens of video in the input. Null when not counted."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchPaymentRequiredResponseUsagePromptTokensDetails)
        self.audio_tokens = pop("audio_tokens", UNSET)
        self.cache_write_tokens = pop("cache_write_tokens", UNSET)
        self.cached_tokens = pop("cached_tokens", UNSET)
        self.file_tokens = pop("file_tokens", UNSET)
        self.video_tokens = pop("video_tokens", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchPaymentRequiredResponseUsagePromptTokensDetails.decode
BatchPaymentRequiredResponseUsagePromptTokensDetails.wire_names = {
    "audio_tokens": "audio_tokens",
    "cache_write_tokens": "cache_write_tokens",
    "cached_tokens": "cached_tokens",
    "file_tokens": "file_tokens",
    "video_tokens": "video_tokens",
}
