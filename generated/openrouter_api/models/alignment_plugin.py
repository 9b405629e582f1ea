# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AlignmentPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import AlignmentPluginMode
    from .alignment_rule import AlignmentRule

decode_alignment_rule: Decode = late(globals(), "decode_alignment_rule", "alignment_rule")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AlignmentPlugin(_Model):
    """Judges the model's output by rules of your own. Chat and Responses answers report verdicts as
    `alignment`.
    """

    id: Literal["alignment"]
    rules: list[AlignmentRule]
    """The rules to judge by."""
    instruct: bool | Unset = UNSET
    """Whether the model is told the rules. The default is not documented."""
    max_retries: int | Unset = UNSET
    """How many times to try again, presumably after output that breaks a rule. The default is not
    documented.
    """
    mode: AlignmentPluginMode | Unset = UNSET
    """Whether broken rules block the output or are only recorded."""
    threshold: float | Unset = UNSET
    """Probability of a breach from which on a rule counts as broken. The default is not documented."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AlignmentPlugin)
        self.id = pop("id", UNSET)
        value = pop("rules", UNSET)
        self.rules = [decode_alignment_rule(item) for item in value] if type(value) is list else value
        self.instruct = pop("instruct", UNSET)
        self.max_retries = pop("max_retries", UNSET)
        self.mode = pop("mode", UNSET)
        self.threshold = pop("threshold", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AlignmentPlugin.decode
AlignmentPlugin.wire_names = {
    "id": "id",
    "rules": "rules",
    "instruct": "instruct",
    "max_retries": "max_retries",
    "mode": "mode",
    "threshold": "threshold",
}
