# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityLangsmithDestinationConfig."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityLangsmithDestinationConfig(_Model):
    """How to reach LangSmith."""

    api_key: str
    """API key of LangSmith. A secret."""
    endpoint: str | Unset = UNSET
    """Base URL of the LangSmith API. Change it for another region or a server of your own. Default of
    the API: `"https://api.smith.langchain.com"`.
    """
    headers: dict[str, str] | Unset = UNSET
    """More HTTP headers, by name, for the requests to LangSmith. None when absent."""
    project: str | Unset = UNSET
    """LangSmith project that receives the traces. Default of the API: `"main"`."""
    workspace_id: str | Unset = UNSET
    """Id of the LangSmith workspace (not the OpenRouter one). Of use for an API key that reaches
    several workspaces.
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
        self = _new(ObservabilityLangsmithDestinationConfig)
        self.api_key = pop("apiKey", UNSET)
        self.endpoint = pop("endpoint", UNSET)
        self.headers = pop("headers", UNSET)
        self.project = pop("project", UNSET)
        self.workspace_id = pop("workspaceId", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityLangsmithDestinationConfig.decode
ObservabilityLangsmithDestinationConfig.wire_names = {
    "api_key": "apiKey",
    "endpoint": "endpoint",
    "headers": "headers",
    "project": "project",
    "workspace_id": "workspaceId",
}
