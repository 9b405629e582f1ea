# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityFilterRuleGroup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ObservabilityFilterRuleGroupLogic
    from .observability_filter_rule_group_rules_item import ObservabilityFilterRuleGroupRulesItem

decode_observability_filter_rule_group_rules_item: Decode = late(
    globals(),
    "decode_observability_filter_rule_group_rules_item",
    "observability_filter_rule_group_rules_item",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityFilterRuleGroup(_Model):
    """Rules that are judged together."""

    rules: list[ObservabilityFilterRuleGroupRulesItem]
    """The rules of the group."""
    logic: ObservabilityFilterRuleGroupLogic | Unset = UNSET
    """Whether all rules of the group must hold (`and`) or one is enough (`or`). Default of the API:
    `"and"`.
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
        self = _new(ObservabilityFilterRuleGroup)
        value = pop("rules", UNSET)
        self.rules = (
            [decode_observability_filter_rule_group_rules_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.logic = pop("logic", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityFilterRuleGroup.decode
ObservabilityFilterRuleGroup.wire_names = {
    "rules": "rules",
    "logic": "logic",
}
