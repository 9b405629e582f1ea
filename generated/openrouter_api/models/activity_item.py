# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ActivityItem."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ActivityItem(_Model):
    """What one endpoint served for the account on one day."""

    byok_usage_inference: float
    """Inference cost of requests made with your own provider keys (BYOK), in USD."""
    cached_tokens: int
    """Tokens of input that were read from the prompt cache."""
    completion_tokens: int
    """Tokens the model generated."""
    date: str
    """UTC day the row counts."""
    endpoint_id: str
    """Id of the endpoint, one model at one provider."""
    model: str
    """Slug of the model."""
    model_permaslug: str
    """Permanent slug of the exact model version."""
    prompt_tokens: int
    """Tokens of input."""
    provider_name: str
    """Name of the provider that served the requests."""
    reasoning_tokens: int
    """Tokens spent on reasoning."""
    requests: int
    """Number of requests."""
    usage: float
    """Spend of OpenRouter credits, in USD."""
    workspace_id: str | Unset = UNSET
    """Id of the workspace the row counts. Present when grouped by workspace."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ActivityItem)
        self.byok_usage_inference = pop("byok_usage_inference", UNSET)
        self.cached_tokens = pop("cached_tokens", UNSET)
        self.completion_tokens = pop("completion_tokens", UNSET)
        self.date = pop("date", UNSET)
        self.endpoint_id = pop("endpoint_id", UNSET)
        self.model = pop("model", UNSET)
        self.model_permaslug = pop("model_permaslug", UNSET)
        self.prompt_tokens = pop("prompt_tokens", UNSET)
        self.provider_name = pop("provider_name", UNSET)
        self.reasoning_tokens = pop("reasoning_tokens", UNSET)
        self.requests = pop("requests", UNSET)
        self.usage = pop("usage", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ActivityItem.decode
ActivityItem.wire_names = {
    "byok_usage_inference": "byok_usage_inference",
    "cached_tokens": "cached_tokens",
    "completion_tokens": "completion_tokens",
    "date": "date",
    "endpoint_id": "endpoint_id",
    "model": "model",
    "model_permaslug": "model_permaslug",
    "prompt_tokens": "prompt_tokens",
    "provider_name": "provider_name",
    "reasoning_tokens": "reasoning_tokens",
    "requests": "requests",
    "usage": "usage",
    "workspace_id": "workspace_id",
}
