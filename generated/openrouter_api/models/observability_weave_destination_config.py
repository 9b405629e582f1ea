# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityWeaveDestinationConfig."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityWeaveDestinationConfig(_Model):
    """How to reach Weave."""

    api_key: str
    """API key of Weights & Biases. A secret."""
    entity: str
    """Weights & Biases team or user that owns the project."""
    project: str
    """Project that receives the traces."""
    base_url: str | Unset = UNSET
    """Base URL of the Weave trace server. Change it for a server of your own. Default of the API:
    `"https://trace.wandb.ai"`.
    """
    headers: dict[str, str] | Unset = UNSET
    """More HTTP headers, by name, for the requests to Weave. None when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ObservabilityWeaveDestinationConfig)
        self.api_key = pop("apiKey", UNSET)
        self.entity = pop("entity", UNSET)
        self.project = pop("project", UNSET)
        self.base_url = pop("baseUrl", UNSET)
        self.headers = pop("headers", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityWeaveDestinationConfig.decode
ObservabilityWeaveDestinationConfig.wire_names = {
    "api_key": "apiKey",
    "entity": "entity",
    "project": "project",
    "base_url": "baseUrl",
    "headers": "headers",
}
