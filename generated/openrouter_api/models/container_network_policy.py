# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ContainerNetworkPolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
    from .container_network_policy_disabled import ContainerNetworkPolicyDisabled

    ContainerNetworkPolicy: TypeAlias = (
        ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist | Unknown
    )
else:
    ContainerNetworkPolicy = Any  # its parts are imported when a value of them arrives
"""What a container may reach over the network: nothing, or listed domains."""

decode = by_tag(
    "type",
    {"disabled": "container_network_policy_disabled", "allowlist": "container_network_policy_allowlist"},
)
