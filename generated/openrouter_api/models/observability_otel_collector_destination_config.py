# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityOtelCollectorDestinationConfig."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityOtelCollectorDestinationConfig(_Model):
    """How to reach an OpenTelemetry collector."""

    endpoint: str
    """URL at which the collector receives traces by OTLP over HTTP."""
    headers: dict[str, str] | Unset = UNSET
    """HTTP headers, by name, for the requests to the collector; the place for its credentials. None
    when absent.
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
        self = _new(ObservabilityOtelCollectorDestinationConfig)
        self.endpoint = pop("endpoint", UNSET)
        self.headers = pop("headers", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityOtelCollectorDestinationConfig.decode
ObservabilityOtelCollectorDestinationConfig.wire_names = {
    "endpoint": "endpoint",
    "headers": "headers",
}
