# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ArmorAutoMode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .armor_environment_entry import ArmorEnvironmentEntry
    from .armor_rule import ArmorRule

decode_armor_environment_entry: Decode = late(
    globals(), "decode_armor_environment_entry", "armor_environment_entry"
)
decode_armor_rule: Decode = late(globals(), "decode_armor_rule", "armor_rule")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ArmorAutoMode(_Model):
    """Which tool uses to permit and to deny, in the manner of Claude Code's auto mode."""

    allow: list[ArmorRule | str] | Unset = UNSET
    """What to permit, as rules or plain strings."""
    environment: list[ArmorEnvironmentEntry | str] | Unset = UNSET
    """Facts about the surroundings in which tools run, as named entries or plain strings."""
    hard_deny: list[ArmorRule | str] | Unset = UNSET
    """What to deny without exception, as rules or plain strings."""
    soft_deny: list[ArmorRule | str] | Unset = UNSET
    """What to deny less firmly than `hard_deny`, as rules or plain strings. What can lift such a
    denial is not documented.
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
        self = _new(ArmorAutoMode)
        if rest:
            value = pop("allow", UNSET)
            self.allow = [decode_armor_rule(item) for item in value] if type(value) is list else value
            value = pop("environment", UNSET)
            self.environment = (
                [decode_armor_environment_entry(item) for item in value] if type(value) is list else value
            )
            value = pop("hard_deny", UNSET)
            self.hard_deny = [decode_armor_rule(item) for item in value] if type(value) is list else value
            value = pop("soft_deny", UNSET)
            self.soft_deny = [decode_armor_rule(item) for item in value] if type(value) is list else value
        else:
            self.allow = UNSET
            self.environment = UNSET
            self.hard_deny = UNSET
            self.soft_deny = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ArmorAutoMode.decode
ArmorAutoMode.wire_names = {
    "allow": "allow",
    "environment": "environment",
    "hard_deny": "hard_deny",
    "soft_deny": "soft_deny",
}
