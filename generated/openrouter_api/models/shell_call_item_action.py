# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ShellCallItemAction."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ShellCallItemAction(_Model):
    """Shell commands to run, and their limits."""

    commands: list[str]
    """The commands."""
    max_output_length: int | Unset | None = UNSET
    """Most output to keep."""
    timeout_ms: int | Unset | None = UNSET
    """Milliseconds after which to give up on the commands."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ShellCallItemAction)
        self.commands = pop("commands", UNSET)
        self.max_output_length = pop("max_output_length", UNSET)
        self.timeout_ms = pop("timeout_ms", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ShellCallItemAction.decode
ShellCallItemAction.wire_names = {
    "commands": "commands",
    "max_output_length": "max_output_length",
    "timeout_ms": "timeout_ms",
}
