# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AlignmentRule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import AlignmentRuleWatchItem


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AlignmentRule(_Model):
    """A rule for the model's output, and the parts of the output it is about."""

    rule: str
    """The rule, in plain words."""
    watch: list[AlignmentRuleWatchItem]
    """Parts of the output to hold against the rule."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AlignmentRule)
        self.rule = pop("rule", UNSET)
        self.watch = pop("watch", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AlignmentRule.decode
AlignmentRule.wire_names = {
    "rule": "rule",
    "watch": "watch",
}
