# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilitySentryDestinationConfig."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilitySentryDestinationConfig(_Model):
    """How to reach Sentry."""

    dsn: str
    """DSN of the Sentry project: `https://KEY@HOST/PROJECT_ID`, where the project id is a number."""
    otlp_endpoint: str
    """URL at which the Sentry project receives traces by OTLP."""
    headers: dict[str, str] | Unset = UNSET
    """More HTTP headers, by name, for the requests to Sentry. None when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ObservabilitySentryDestinationConfig)
        self.dsn = pop("dsn", UNSET)
        self.otlp_endpoint = pop("otlpEndpoint", UNSET)
        self.headers = pop("headers", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilitySentryDestinationConfig.decode
ObservabilitySentryDestinationConfig.wire_names = {
    "dsn": "dsn",
    "otlp_endpoint": "otlpEndpoint",
    "headers": "headers",
}
