# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model PricingOverride."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import PricingOverrideUtcDaysItem


@_define(slots=True, kw_only=True, eq=False, repr=False)
class PricingOverride(_Model):
    """Prices that replace the base prices while their condition holds. A price left out stays at its
    base. Decimal strings in USD.
    """

    audio: str | Unset = UNSET
    """Price of audio input."""
    completion: str | Unset = UNSET
    """Price of one output token."""
    input_audio_cache: str | Unset = UNSET
    """Price of audio input read from the prompt cache."""
    input_cache_read: str | Unset = UNSET
    """Price of one input token read from the prompt cache."""
    input_cache_write: str | Unset = UNSET
    """Price of one input token written to the prompt cache."""
    input_cache_write_1h: str | Unset = UNSET
    """Price of one input token written to the prompt cache for an hour."""
    min_prompt_tokens: float | Unset = UNSET
    """Condition: the prompt has at least this many tokens."""
    prompt: str | Unset = UNSET
    """Price of one input token."""
    utc_days: list[PricingOverrideUtcDaysItem] | Unset = UNSET
    """Condition: days of the week, in UTC, on which the prices hold."""
    utc_end: float | Unset = UNSET
    """Condition: end of a daily period, as HHMM in UTC (930 is half past nine)."""
    utc_start: float | Unset = UNSET
    """Condition: start of a daily period, as HHMM in UTC (930 is half past nine)."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PricingOverride)
        self.audio = pop("audio", UNSET)
        self.completion = pop("completion", UNSET)
        self.input_audio_cache = pop("input_audio_cache", UNSET)
        self.input_cache_read = pop("input_cache_read", UNSET)
        self.input_cache_write = pop("input_cache_write", UNSET)
        self.input_cache_write_1h = pop("input_cache_write_1h", UNSET)
        self.min_prompt_tokens = pop("min_prompt_tokens", UNSET)
        self.prompt = pop("prompt", UNSET)
        self.utc_days = pop("utc_days", UNSET)
        self.utc_end = pop("utc_end", UNSET)
        self.utc_start = pop("utc_start", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = PricingOverride.decode
PricingOverride.wire_names = {
    "audio": "audio",
    "completion": "completion",
    "input_audio_cache": "input_audio_cache",
    "input_cache_read": "input_cache_read",
    "input_cache_write": "input_cache_write",
    "input_cache_write_1h": "input_cache_write_1h",
    "min_prompt_tokens": "min_prompt_tokens",
    "prompt": "prompt",
    "utc_days": "utc_days",
    "utc_end": "utc_end",
    "utc_start": "utc_start",
}
