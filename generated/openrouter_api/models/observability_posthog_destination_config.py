# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityPosthogDestinationConfig."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityPosthogDestinationConfig(_Model):
    """How to reach PostHog."""

    api_key: str
    """API key of the PostHog project."""
    endpoint: str | Unset = UNSET
    """Address that takes in PostHog events. Change it for another region or a server of your own.
    Default of the API: `"https://us.i.posthog.com"`.
    """
    headers: dict[str, str] | Unset = UNSET
    """More HTTP headers, by name, for the requests to PostHog. None when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ObservabilityPosthogDestinationConfig)
        self.api_key = pop("apiKey", UNSET)
        self.endpoint = pop("endpoint", UNSET)
        self.headers = pop("headers", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityPosthogDestinationConfig.decode
ObservabilityPosthogDestinationConfig.wire_names = {
    "api_key": "apiKey",
    "endpoint": "endpoint",
    "headers": "headers",
}
