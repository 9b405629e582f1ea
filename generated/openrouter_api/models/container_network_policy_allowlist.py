# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ContainerNetworkPolicyAllowlist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ContainerNetworkPolicyAllowlist(_Model):
    """Lets a container reach certain domains only."""

    allowed_domains: list[str]
    """Domains that may be reached. Whether subdomains are included is not documented."""
    type: Literal["allowlist"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContainerNetworkPolicyAllowlist)
        self.allowed_domains = pop("allowed_domains", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ContainerNetworkPolicyAllowlist.decode
ContainerNetworkPolicyAllowlist.wire_names = {
    "allowed_domains": "allowed_domains",
    "type": "type",
}
