# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectItemResponseBodyListUsagePromptTokensDetails."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectItemResponseBodyListUsagePromptTokensDetails(_Model):
    """Input tokens of one embedding request by modality."""

    audio_tokens: int | Unset = UNSET
    """Tokens that audio parts took."""
    file_tokens: int | Unset = UNSET
    """Tokens that file parts took."""
    image_tokens: int | Unset = UNSET
    """Tokens that image parts took."""
    text_tokens: int | Unset = UNSET
    """Tokens that text took."""
    video_tokens: int | Unset = UNSET
    """Tokens that video parts took."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectItemResponseBodyListUsagePromptTokensDetails)
        self.audio_tokens = pop("audio_tokens", UNSET)
        self.file_tokens = pop("file_tokens", UNSET)
        self.image_tokens = pop("image_tokens", UNSET)
        self.text_tokens = pop("text_tokens", UNSET)
        self.video_tokens = pop("video_tokens", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectItemResponseBodyListUsagePromptTokensDetails.decode
BatchObjectItemResponseBodyListUsagePromptTokensDetails.wire_names = {
    "audio_tokens": "audio_tokens",
    "file_tokens": "file_tokens",
    "image_tokens": "image_tokens",
    "text_tokens": "text_tokens",
    "video_tokens": "video_tokens",
}
