# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityWebhookDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ObservabilityWebhookDestinationConfigMethod


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityWebhookDestinationConfig(_Model):
    """How to call a server of your own."""

    url: str
    """URL that receives the traces, as OTLP in JSON. A test of the connection carries the header
    `X-Test-Connection: true`.
    """
    headers: dict[str, str] | Unset = UNSET
    """HTTP headers, by name, for the requests to the server; the place for a shared secret. None when
    absent.
    """
    method: ObservabilityWebhookDestinationConfigMethod | Unset = UNSET
    """HTTP method of the requests. Default of the API: `"POST"`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ObservabilityWebhookDestinationConfig)
        self.url = pop("url", UNSET)
        self.headers = pop("headers", UNSET)
        self.method = pop("method", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityWebhookDestinationConfig.decode
ObservabilityWebhookDestinationConfig.wire_names = {
    "url": "url",
    "headers": "headers",
    "method": "method",
}
