# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityBraintrustDestinationConfig."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityBraintrustDestinationConfig(_Model):
    """How to reach Braintrust."""

    api_key: str
    """API key of Braintrust. A secret."""
    project_id: str
    """Id of the Braintrust project that receives the traces."""
    base_url: str | Unset = UNSET
    """Base URL of the Braintrust API. Change it for a data plane of your own. Default of the API:
    `"https://api.braintrust.dev"`.
    """
    headers: dict[str, str] | Unset = UNSET
    """More HTTP headers, by name, for the requests to Braintrust. None when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ObservabilityBraintrustDestinationConfig)
        self.api_key = pop("apiKey", UNSET)
        self.project_id = pop("projectId", UNSET)
        self.base_url = pop("baseUrl", UNSET)
        self.headers = pop("headers", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityBraintrustDestinationConfig.decode
ObservabilityBraintrustDestinationConfig.wire_names = {
    "api_key": "apiKey",
    "project_id": "projectId",
    "base_url": "baseUrl",
    "headers": "headers",
}
