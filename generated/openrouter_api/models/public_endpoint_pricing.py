# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PublicEndpointPricing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .pricing_override import PricingOverride

decode_pricing_override: Decode = late(globals(), "decode_pricing_override", "pricing_override")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class PublicEndpointPricing(_Model):
    """What an endpoint charges, as decimal strings in USD. A price left out does not apply to the
    endpoint.
    """

    completion: str
    """Price of one output token."""
    prompt: str
    """Price of one input token."""
    audio: str | Unset = UNSET
    """Price of audio input."""
    audio_output: str | Unset = UNSET
    """Price of audio output."""
    discount: float | Unset = UNSET
    """Discount on the list prices. Whether the prices here already contain it is not documented."""
    image: str | Unset = UNSET
    """Price of one input image."""
    image_output: str | Unset = UNSET
    """Price of image output."""
    image_token: str | Unset = UNSET
    """Price of one image token."""
    input_audio_cache: str | Unset = UNSET
    """Price of audio input read from the prompt cache."""
    input_cache_read: str | Unset = UNSET
    """Price of one input token read from the prompt cache."""
    input_cache_write: str | Unset = UNSET
    """Price of one input token written to the prompt cache."""
    input_cache_write_1h: str | Unset = UNSET
    """Price of one input token written to the prompt cache for an hour."""
    internal_reasoning: str | Unset = UNSET
    """Price of one reasoning token."""
    overrides: list[PricingOverride] | Unset = UNSET
    """Prices that replace these under a condition, such as long prompts or hours of the day."""
    request: str | Unset = UNSET
    """Flat fee for each request."""
    web_search: str | Unset = UNSET
    """Price of one web search."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PublicEndpointPricing)
        self.completion = pop("completion", UNSET)
        self.prompt = pop("prompt", UNSET)
        self.audio = pop("audio", UNSET)
        self.audio_output = pop("audio_output", UNSET)
        self.discount = pop("discount", UNSET)
        self.image = pop("image", UNSET)
        self.image_output = pop("image_output", UNSET)
        self.image_token = pop("image_token", UNSET)
        self.input_audio_cache = pop("input_audio_cache", UNSET)
        self.input_cache_read = pop("input_cache_read", UNSET)
        self.input_cache_write = pop("input_cache_write", UNSET)
        self.input_cache_write_1h = pop("input_cache_write_1h", UNSET)
        self.internal_reasoning = pop("internal_reasoning", UNSET)
        self.request = pop("request", UNSET)
        self.web_search = pop("web_search", UNSET)
        if rest:
            value = pop("overrides", UNSET)
            self.overrides = (
                [decode_pricing_override(item) for item in value] if type(value) is list else value
            )
        else:
            self.overrides = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = PublicEndpointPricing.decode
PublicEndpointPricing.wire_names = {
    "completion": "completion",
    "prompt": "prompt",
    "audio": "audio",
    "audio_output": "audio_output",
    "discount": "discount",
    "image": "image",
    "image_output": "image_output",
    "image_token": "image_token",
    "input_audio_cache": "input_audio_cache",
    "input_cache_read": "input_cache_read",
    "input_cache_write": "input_cache_write",
    "input_cache_write_1h": "input_cache_write_1h",
    "internal_reasoning": "internal_reasoning",
    "overrides": "overrides",
    "request": "request",
    "web_search": "web_search",
}
