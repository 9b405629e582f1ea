# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityFilterRulesConfigNullable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .observability_filter_rule_group import ObservabilityFilterRuleGroup

decode_observability_filter_rule_group: Decode = late(
    globals(), "decode_observability_filter_rule_group", "observability_filter_rule_group"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityFilterRulesConfigNullable(_Model):
    """The filter to set on a destination."""

    groups: list[ObservabilityFilterRuleGroup]
    """Groups of rules. How several groups are joined is not documented."""
    enabled: bool | Unset = UNSET
    """Whether the filter applies. False stores the rules without using them. Default of the API:
    `true`.
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
        self = _new(ObservabilityFilterRulesConfigNullable)
        value = pop("groups", UNSET)
        self.groups = (
            [decode_observability_filter_rule_group(item) for item in value] if type(value) is list else value
        )
        self.enabled = pop("enabled", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityFilterRulesConfigNullable.decode
ObservabilityFilterRulesConfigNullable.wire_names = {
    "groups": "groups",
    "enabled": "enabled",
}
