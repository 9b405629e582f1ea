# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityOpikDestinationConfig."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityOpikDestinationConfig(_Model):
    """How to reach Opik."""

    api_key: str
    """API key of Opik. A secret."""
    project_name: str
    """Name of the Opik project that receives the traces."""
    workspace: str
    """Name of the Comet workspace (not the OpenRouter one) that holds the project."""
    headers: dict[str, str] | Unset = UNSET
    """More HTTP headers, by name, for the requests to Opik. None when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ObservabilityOpikDestinationConfig)
        self.api_key = pop("apiKey", UNSET)
        self.project_name = pop("projectName", UNSET)
        self.workspace = pop("workspace", UNSET)
        self.headers = pop("headers", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityOpikDestinationConfig.decode
ObservabilityOpikDestinationConfig.wire_names = {
    "api_key": "apiKey",
    "project_name": "projectName",
    "workspace": "workspace",
    "headers": "headers",
}
