# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityFilterRuleGroupRulesItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import (
        ObservabilityFilterRuleGroupRulesItemField,
        ObservabilityFilterRuleGroupRulesItemOperator,
    )


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityFilterRuleGroupRulesItem(_Model):
    """One condition on a generation."""

    field: ObservabilityFilterRuleGroupRulesItemField
    """What to look at."""
    operator: ObservabilityFilterRuleGroupRulesItemOperator
    """How to compare the field with `value`."""
    value: str | float | Unset = UNSET
    """What to compare with: a number for `gt`, `lt`, `gte` and `lte`, a pattern for `regex`. Leave it
    out for `exists` and `not_exists`.
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
        self = _new(ObservabilityFilterRuleGroupRulesItem)
        self.field = pop("field", UNSET)
        self.operator = pop("operator", UNSET)
        self.value = pop("value", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityFilterRuleGroupRulesItem.decode
ObservabilityFilterRuleGroupRulesItem.wire_names = {
    "field": "field",
    "operator": "operator",
    "value": "value",
}
