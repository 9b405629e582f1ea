# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityLangfuseDestination."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import ObservabilityDataRegion
    from .observability_filter_rules_config import ObservabilityFilterRulesConfig
    from .observability_langfuse_destination_config import ObservabilityLangfuseDestinationConfig

decode_observability_filter_rules_config: Decode = late(
    globals(), "decode_observability_filter_rules_config", "observability_filter_rules_config"
)
decode_observability_langfuse_destination_config: Decode = late(
    globals(), "decode_observability_langfuse_destination_config", "observability_langfuse_destination_config"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityLangfuseDestination(_Model):
    """A destination that sends traces to Langfuse."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    when not limited to certain keys.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: ObservabilityLangfuseDestinationConfig
    """Langfuse key pair and address."""
    created_at: str
    """When the destination was created, in ISO 8601."""
    enabled: bool
    """Whether traces are being sent. False when paused."""
    filter_rules: ObservabilityFilterRulesConfig | None
    """Conditions that a generation must meet to be sent. Null when there is no filter."""
    id: str
    """Id of the destination, for reading, updating and deleting it."""
    name: str | None
    """Name of the destination for people to read. Null when it has none."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: list[ObservabilityDataRegion]
    """Data regions whose generations are sent, by its name."""
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all."""
    type: Literal["langfuse"]
    updated_at: str
    """When the destination was last changed, in ISO 8601."""
    workspace_id: str
    """Workspace whose generations are sent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ObservabilityLangfuseDestination)
        self.api_key_hashes = pop("api_key_hashes", UNSET)
        self.broadcast_generation_cost = pop("broadcast_generation_cost", UNSET)
        self.broadcast_generation_cost_allocation = pop("broadcast_generation_cost_allocation", UNSET)
        self.broadcast_generation_identity = pop("broadcast_generation_identity", UNSET)
        self.broadcast_generation_request_context = pop("broadcast_generation_request_context", UNSET)
        value = pop("config", UNSET)
        self.config = decode_observability_langfuse_destination_config(value)
        self.created_at = pop("created_at", UNSET)
        self.enabled = pop("enabled", UNSET)
        value = pop("filter_rules", UNSET)
        self.filter_rules = decode_observability_filter_rules_config(value)
        self.id = pop("id", UNSET)
        self.name = pop("name", UNSET)
        self.privacy_mode = pop("privacy_mode", UNSET)
        self.regions = pop("regions", UNSET)
        self.sampling_rate = pop("sampling_rate", UNSET)
        self.type = pop("type", UNSET)
        self.updated_at = pop("updated_at", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityLangfuseDestination.decode
ObservabilityLangfuseDestination.wire_names = {
    "api_key_hashes": "api_key_hashes",
    "broadcast_generation_cost": "broadcast_generation_cost",
    "broadcast_generation_cost_allocation": "broadcast_generation_cost_allocation",
    "broadcast_generation_identity": "broadcast_generation_identity",
    "broadcast_generation_request_context": "broadcast_generation_request_context",
    "config": "config",
    "created_at": "created_at",
    "enabled": "enabled",
    "filter_rules": "filter_rules",
    "id": "id",
    "name": "name",
    "privacy_mode": "privacy_mode",
    "regions": "regions",
    "sampling_rate": "sampling_rate",
    "type": "type",
    "updated_at": "updated_at",
    "workspace_id": "workspace_id",
}
