# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityDatadogDestinationConfig."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityDatadogDestinationConfig(_Model):
    """How to reach Datadog."""

    api_key: str
    """API key of Datadog. A secret."""
    ml_app: str
    """Name of the LLM application (`ml_app`) under which Datadog groups the traces."""
    headers: dict[str, str] | Unset = UNSET
    """More HTTP headers, by name, for the requests to Datadog. None when absent."""
    url: str | Unset = UNSET
    """API address of the Datadog site that the account lives on. Set it unless that is US5. Default of
    the API: `"https://api.datadoghq.com"`.
    """
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ObservabilityDatadogDestinationConfig)
        self.api_key = pop("apiKey", UNSET)
        self.ml_app = pop("mlApp", UNSET)
        self.headers = pop("headers", UNSET)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityDatadogDestinationConfig.decode
ObservabilityDatadogDestinationConfig.wire_names = {
    "api_key": "apiKey",
    "ml_app": "mlApp",
    "headers": "headers",
    "url": "url",
}
