# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ContainerReferenceEnvironment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .container_network_policy import ContainerNetworkPolicy

decode_container_network_policy: Decode = late(
    globals(), "decode_container_network_policy", "container_network_policy"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ContainerReferenceEnvironment(_Model):
    """Reuses a container that exists."""

    container_id: str
    """Id of the container. Limits: at most 20 characters."""
    type: Literal["container_reference"]
    file_ids: list[str] | Unset = UNSET
    """Ids of uploaded files to add to the container."""
    network_policy: ContainerNetworkPolicy | Unset = UNSET
    """What the container may reach over the network. What holds when absent is not documented."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContainerReferenceEnvironment)
        self.container_id = pop("container_id", UNSET)
        self.type = pop("type", UNSET)
        self.file_ids = pop("file_ids", UNSET)
        if rest:
            value = pop("network_policy", UNSET)
            self.network_policy = decode_container_network_policy(value)
        else:
            self.network_policy = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ContainerReferenceEnvironment.decode
ContainerReferenceEnvironment.wire_names = {
    "container_id": "container_id",
    "type": "type",
    "file_ids": "file_ids",
    "network_policy": "network_policy",
}
