# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputShellCallItemAction."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputShellCallItemAction(_Model):
    """Shell commands and the bounds to run them in."""

    commands: list[str]
    """Command lines, in order."""
    max_output_length: int | None
    """Characters of output at which to cut off; null for no such bound."""
    timeout_ms: int | None
    """Milliseconds after which to stop the commands; null for no such bound."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputShellCallItemAction)
        self.commands = pop("commands", UNSET)
        self.max_output_length = pop("max_output_length", UNSET)
        self.timeout_ms = pop("timeout_ms", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputShellCallItemAction.decode
OutputShellCallItemAction.wire_names = {
    "commands": "commands",
    "max_output_length": "max_output_length",
    "timeout_ms": "timeout_ms",
}
