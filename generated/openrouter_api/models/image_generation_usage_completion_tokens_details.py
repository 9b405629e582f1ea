# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ImageGenerationUsageCompletionTokensDetails."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ImageGenerationUsageCompletionTokensDetails(_Model):
    """Output tokens by kind."""

    audio_tokens: int | Unset | None = UNSET
    """Tokens of audio output."""
    image_tokens: int | Unset | None = UNSET
    """Tokens of image output."""
    reasoning_tokens: int | Unset | None = UNSET
    """Tokens spent on reasoning."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenerationUsageCompletionTokensDetails)
        self.audio_tokens = pop("audio_tokens", UNSET)
        self.image_tokens = pop("image_tokens", UNSET)
        self.reasoning_tokens = pop("reasoning_tokens", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ImageGenerationUsageCompletionTokensDetails.decode
ImageGenerationUsageCompletionTokensDetails.wire_names = {
    "audio_tokens": "audio_tokens",
    "image_tokens": "image_tokens",
    "reasoning_tokens": "reasoning_tokens",
}
