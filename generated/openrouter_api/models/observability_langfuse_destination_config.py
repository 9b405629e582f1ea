# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityLangfuseDestinationConfig."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityLangfuseDestinationConfig(_Model):
    """How to reach Langfuse."""

    public_key: str
    """Public key of the Langfuse project."""
    secret_key: str
    """Secret key of the same project. A secret."""
    base_url: str | Unset = UNSET
    """Base URL of Langfuse. Change it for another region or a server of your own. Default of the API:
    `"https://us.cloud.langfuse.com"`.
    """
    headers: dict[str, str] | Unset = UNSET
    """More HTTP headers, by name, for the requests to Langfuse. None when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ObservabilityLangfuseDestinationConfig)
        self.public_key = pop("publicKey", UNSET)
        self.secret_key = pop("secretKey", UNSET)
        self.base_url = pop("baseUrl", UNSET)
        self.headers = pop("headers", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityLangfuseDestinationConfig.decode
ObservabilityLangfuseDestinationConfig.wire_names = {
    "public_key": "publicKey",
    "secret_key": "secretKey",
    "base_url": "baseUrl",
    "headers": "headers",
}
