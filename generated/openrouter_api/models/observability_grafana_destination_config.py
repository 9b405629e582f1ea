# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityGrafanaDestinationConfig."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityGrafanaDestinationConfig(_Model):
    """How to reach Grafana Cloud."""

    api_key: str
    """Access token of Grafana Cloud with the right to write traces. A secret."""
    instance_id: str
    """Id of the Grafana Cloud instance, which goes with the token."""
    base_url: str | Unset = UNSET
    """Address of the OTLP gateway. It must be that of the region of the stack. Default of the API:
    `"https://otlp-gateway-prod-us-west-0.grafana.net"`.
    """
    headers: dict[str, str] | Unset = UNSET
    """More HTTP headers, by name, for the requests to Grafana Cloud. None when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ObservabilityGrafanaDestinationConfig)
        self.api_key = pop("apiKey", UNSET)
        self.instance_id = pop("instanceId", UNSET)
        self.base_url = pop("baseUrl", UNSET)
        self.headers = pop("headers", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityGrafanaDestinationConfig.decode
ObservabilityGrafanaDestinationConfig.wire_names = {
    "api_key": "apiKey",
    "instance_id": "instanceId",
    "base_url": "baseUrl",
    "headers": "headers",
}
