# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityArizeDestinationConfig."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityArizeDestinationConfig(_Model):
    """How to reach Arize."""

    api_key: str
    """API key of Arize. A secret."""
    model_id: str
    """Arize model (project) under which the traces are filed."""
    space_key: str
    """Key of the Arize space that receives the traces."""
    base_url: str | Unset = UNSET
    """Base URL of the Arize trace (OTLP) service. Change it for another region or an installation of
    your own. Default of the API: `"https://otlp.arize.com"`.
    """
    headers: dict[str, str] | Unset = UNSET
    """More HTTP headers, by name, for the requests to Arize. None when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ObservabilityArizeDestinationConfig)
        self.api_key = pop("apiKey", UNSET)
        self.model_id = pop("modelId", UNSET)
        self.space_key = pop("spaceKey", UNSET)
        self.base_url = pop("baseUrl", UNSET)
        self.headers = pop("headers", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityArizeDestinationConfig.decode
ObservabilityArizeDestinationConfig.wire_names = {
    "api_key": "apiKey",
    "model_id": "modelId",
    "space_key": "spaceKey",
    "base_url": "baseUrl",
    "headers": "headers",
}
