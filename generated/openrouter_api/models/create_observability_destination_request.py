# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model CreateObservabilityDestinationRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import CreateObservabilityDestinationRequestType, ObservabilityDataRegionInput
    from .observability_filter_rules_config_nullable import ObservabilityFilterRulesConfigNullable

decode_observability_filter_rules_config_nullable: Decode = late(
    globals(),
    "decode_observability_filter_rules_config_nullable",
    "observability_filter_rules_config_nullable",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class CreateObservabilityDestinationRequest(_Model):
    """A new destination for traces."""

    config: dict[str, Any]
    """Address and credentials of the receiving service. The keys depend on `type` and have the wire
    spelling (`apiKey`, not `api_key`): see the class for the type, such as
    `ObservabilityDatadogDestinationConfig`.
    """
    name: str
    """Name of the destination for people to read."""
    type: CreateObservabilityDestinationRequestType
    """Which service receives the traces. Decides the keys of `config`; an update cannot change it."""
    api_key_hashes: list[str] | Unset | None = UNSET
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    or absent sets no limit to certain keys. Limits: at least 1 item.
    """
    broadcast_generation_cost: bool | Unset = UNSET
    """Whether traces include what a generation cost. Default of the API: `false`."""
    broadcast_generation_cost_allocation: bool | Unset = UNSET
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented. Default of the API: `false`.
    """
    broadcast_generation_identity: bool | Unset = UNSET
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented. Default of the API: `false`.
    """
    broadcast_generation_request_context: bool | Unset = UNSET
    """Whether traces include the context of the request. Which fields that covers is not documented.
    Default of the API: `false`.
    """
    enabled: bool | Unset = UNSET
    """Whether to start sending. False creates the destination paused. Default of the API: `true`."""
    filter_rules: ObservabilityFilterRulesConfigNullable | Unset | None = UNSET
    """Conditions that a generation must meet to be sent. Null or absent for no filter."""
    privacy_mode: bool | Unset = UNSET
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented. Default of the API: `false`.
    """
    regions: list[ObservabilityDataRegionInput] | Unset = UNSET
    """Data regions whose generations are sent, by its name. The server chooses when absent; the answer
    tells which.
    """
    sampling_rate: float | Unset = UNSET
    """Share of generations that is sent: by its name a fraction, 1 being all. The server chooses when
    absent.
    """
    workspace_id: str | Unset = UNSET
    """Workspace whose generations are sent. The server chooses one when absent; the answer tells
    which.
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
        self = _new(CreateObservabilityDestinationRequest)
        self.config = pop("config", UNSET)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.api_key_hashes = pop("api_key_hashes", UNSET)
        self.broadcast_generation_cost = pop("broadcast_generation_cost", UNSET)
        self.broadcast_generation_cost_allocation = pop("broadcast_generation_cost_allocation", UNSET)
        self.broadcast_generation_identity = pop("broadcast_generation_identity", UNSET)
        self.broadcast_generation_request_context = pop("broadcast_generation_request_context", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.privacy_mode = pop("privacy_mode", UNSET)
        self.regions = pop("regions", UNSET)
        self.sampling_rate = pop("sampling_rate", UNSET)
        self.workspace_id = pop("workspace_id", UNSET)
        if rest:
            value = pop("filter_rules", UNSET)
            self.filter_rules = decode_observability_filter_rules_config_nullable(value)
        else:
            self.filter_rules = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = CreateObservabilityDestinationRequest.decode
CreateObservabilityDestinationRequest.wire_names = {
    "config": "config",
    "name": "name",
    "type": "type",
    "api_key_hashes": "api_key_hashes",
    "broadcast_generation_cost": "broadcast_generation_cost",
    "broadcast_generation_cost_allocation": "broadcast_generation_cost_allocation",
    "broadcast_generation_identity": "broadcast_generation_identity",
    "broadcast_generation_request_context": "broadcast_generation_request_context",
    "enabled": "enabled",
    "filter_rules": "filter_rules",
    "privacy_mode": "privacy_mode",
    "regions": "regions",
    "sampling_rate": "sampling_rate",
    "workspace_id": "workspace_id",
}
