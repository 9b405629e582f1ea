# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityRampDestinationConfig."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityRampDestinationConfig(_Model):
    """How to reach Ramp."""

    api_key: str
    """API key of Ramp. A secret."""
    base_url: str | Unset = UNSET
    """URL at which Ramp receives the usage data. Default of the API:
    `"https://api.ramp.com/developer/v1/ai-usage/openrouter"`.
    """
    headers: dict[str, str] | Unset = UNSET
    """More HTTP headers, by name, for the requests to Ramp. None when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ObservabilityRampDestinationConfig)
        self.api_key = pop("apiKey", UNSET)
        self.base_url = pop("baseUrl", UNSET)
        self.headers = pop("headers", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityRampDestinationConfig.decode
ObservabilityRampDestinationConfig.wire_names = {
    "api_key": "apiKey",
    "base_url": "baseUrl",
    "headers": "headers",
}
