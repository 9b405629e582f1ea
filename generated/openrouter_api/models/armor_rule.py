# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ArmorRule."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ArmorRule(_Model):
    """A rule about tool uses."""

    id: str
    """Id of the rule, chosen by you."""
    instructions: str
    """What the rule says, for the classifier to read."""
    name: str | Unset = UNSET
    """Name of the rule, for people."""
    threshold: float | Unset = UNSET
    """Score from which on the rule applies. Its scale and default are not documented."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ArmorRule)
        self.id = pop("id", UNSET)
        self.instructions = pop("instructions", UNSET)
        self.name = pop("name", UNSET)
        self.threshold = pop("threshold", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ArmorRule.decode
ArmorRule.wire_names = {
    "id": "id",
    "instructions": "instructions",
    "name": "name",
    "threshold": "threshold",
}
