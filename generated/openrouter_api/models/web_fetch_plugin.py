# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model WebFetchPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class WebFetchPlugin(_Model):
    """Lets the model read web pages. Has no `enabled` switch."""

    id: Literal["web-fetch"]
    allowed_domains: list[str] | Unset = UNSET
    """Only fetch from these domains. Any when absent."""
    blocked_domains: list[str] | Unset = UNSET
    """Never fetch from these domains."""
    max_content_tokens: int | Unset = UNSET
    """Most of a page to give the model, in tokens."""
    max_uses: int | Unset = UNSET
    """Most pages to fetch in a request."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebFetchPlugin)
        self.id = pop("id", UNSET)
        self.allowed_domains = pop("allowed_domains", UNSET)
        self.blocked_domains = pop("blocked_domains", UNSET)
        self.max_content_tokens = pop("max_content_tokens", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = WebFetchPlugin.decode
WebFetchPlugin.wire_names = {
    "id": "id",
    "allowed_domains": "allowed_domains",
    "blocked_domains": "blocked_domains",
    "max_content_tokens": "max_content_tokens",
    "max_uses": "max_uses",
}
