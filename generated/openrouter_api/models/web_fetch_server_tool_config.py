# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model WebFetchServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import WebFetchEngineEnum


@_define(slots=True, kw_only=True, eq=False, repr=False)
class WebFetchServerToolConfig(_Model):
    """Settings for fetching web pages."""

    allowed_domains: list[str] | Unset = UNSET
    """Domains that may be fetched from. Any when absent."""
    blocked_domains: list[str] | Unset = UNSET
    """Domains that must not be fetched from."""
    engine: WebFetchEngineEnum | Unset = UNSET
    """Who fetches the pages."""
    max_content_tokens: int | Unset = UNSET
    """How much of a page the model gets at most, in tokens."""
    max_uses: int | Unset = UNSET
    """How many pages a request may fetch at most."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebFetchServerToolConfig)
        self.allowed_domains = pop("allowed_domains", UNSET)
        self.blocked_domains = pop("blocked_domains", UNSET)
        self.engine = pop("engine", UNSET)
        self.max_content_tokens = pop("max_content_tokens", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = WebFetchServerToolConfig.decode
WebFetchServerToolConfig.wire_names = {
    "allowed_domains": "allowed_domains",
    "blocked_domains": "blocked_domains",
    "engine": "engine",
    "max_content_tokens": "max_content_tokens",
    "max_uses": "max_uses",
}
