# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ProviderPreferencesMaxPrice."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ProviderPreferencesMaxPrice(_Model):
    """Highest acceptable prices in USD, as numbers or decimal strings."""

    audio: str | float | Unset = UNSET
    """Highest price of audio, in USD."""
    completion: str | float | Unset = UNSET
    """Highest price of output, in USD per million tokens."""
    image: str | float | Unset = UNSET
    """Highest price of images, in USD."""
    prompt: str | float | Unset = UNSET
    """Highest price of input, in USD per million tokens."""
    request: str | float | Unset = UNSET
    """Highest fixed price of a request, in USD."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ProviderPreferencesMaxPrice)
        self.audio = pop("audio", UNSET)
        self.completion = pop("completion", UNSET)
        self.image = pop("image", UNSET)
        self.prompt = pop("prompt", UNSET)
        self.request = pop("request", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ProviderPreferencesMaxPrice.decode
ProviderPreferencesMaxPrice.wire_names = {
    "audio": "audio",
    "completion": "completion",
    "image": "image",
    "prompt": "prompt",
    "request": "request",
}
