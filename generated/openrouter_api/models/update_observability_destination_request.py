# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UpdateObservabilityDestinationRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ObservabilityDataRegionInput
    from .observability_filter_rules_config_nullable import ObservabilityFilterRulesConfigNullable

decode_observability_filter_rules_config_nullable: Decode = late(
    globals(),
    "decode_observability_filter_rules_config_nullable",
    "observability_filter_rules_config_nullable",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class UpdateObservabilityDestinationRequest(_Model):
    """Settings to change on a destination. What is absent stays as it is."""

    api_key_hashes: list[str] | Unset | None = UNSET
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    lifts the limit to certain keys. Limits: at least 1 item.
    """
    broadcast_generation_cost: bool | Unset = UNSET
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool | Unset = UNSET
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool | Unset = UNSET
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool | Unset = UNSET
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: dict[str, Any] | Unset = UNSET
    """New address and credentials, with the keys of the type of the destination in their wire
    spelling. Whether a part is merged into what is stored is not documented, so send all keys,
    secrets included.
    """
    enabled: bool | Unset = UNSET
    """False pauses sending, true resumes it."""
    filter_rules: ObservabilityFilterRulesConfigNullable | Unset | None = UNSET
    """New filter, in place of the present one. Null removes it."""
    name: str | Unset = UNSET
    """New name."""
    privacy_mode: bool | Unset = UNSET
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: list[ObservabilityDataRegionInput] | Unset = UNSET
    """New list of the data regions whose generations are sent, by its name."""
    sampling_rate: float | Unset = UNSET
    """Share of generations that is sent: by its name a fraction, 1 being all."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UpdateObservabilityDestinationRequest)
        self.api_key_hashes = pop("api_key_hashes", UNSET)
        self.broadcast_generation_cost = pop("broadcast_generation_cost", UNSET)
        self.broadcast_generation_cost_allocation = pop("broadcast_generation_cost_allocation", UNSET)
        self.broadcast_generation_identity = pop("broadcast_generation_identity", UNSET)
        self.broadcast_generation_request_context = pop("broadcast_generation_request_context", UNSET)
        self.config = pop("config", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.name = pop("name", UNSET)
        self.privacy_mode = pop("privacy_mode", UNSET)
        self.regions = pop("regions", UNSET)
        self.sampling_rate = pop("sampling_rate", UNSET)
        if rest:
            value = pop("filter_rules", UNSET)
            self.filter_rules = decode_observability_filter_rules_config_nullable(value)
        else:
            self.filter_rules = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = UpdateObservabilityDestinationRequest.decode
UpdateObservabilityDestinationRequest.wire_names = {
    "api_key_hashes": "api_key_hashes",
    "broadcast_generation_cost": "broadcast_generation_cost",
    "broadcast_generation_cost_allocation": "broadcast_generation_cost_allocation",
    "broadcast_generation_identity": "broadcast_generation_identity",
    "broadcast_generation_request_context": "broadcast_generation_request_context",
    "config": "config",
    "enabled": "enabled",
    "filter_rules": "filter_rules",
    "name": "name",
    "privacy_mode": "privacy_mode",
    "regions": "regions",
    "sampling_rate": "sampling_rate",
}
