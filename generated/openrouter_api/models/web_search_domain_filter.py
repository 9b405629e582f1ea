# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model WebSearchDomainFilter."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class WebSearchDomainFilter(_Model):
    """Domains that a web search keeps to, or leaves out."""

    allowed_domains: list[str] | Unset | None = UNSET
    """Only pages of these domains are returned."""
    blocked_domains: list[str] | Unset | None = UNSET
    """Pages of these domains are left out; by its name the same as `excluded_domains`."""
    excluded_domains: list[str] | Unset | None = UNSET
    """Pages of these domains are left out."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebSearchDomainFilter)
        self.allowed_domains = pop("allowed_domains", UNSET)
        self.blocked_domains = pop("blocked_domains", UNSET)
        self.excluded_domains = pop("excluded_domains", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = WebSearchDomainFilter.decode
WebSearchDomainFilter.wire_names = {
    "allowed_domains": "allowed_domains",
    "blocked_domains": "blocked_domains",
    "excluded_domains": "excluded_domains",
}
