# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model LocalShellCallItemAction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal


@_define(slots=True, kw_only=True, eq=False, repr=False)
class LocalShellCallItemAction(_Model):
    """A command to run on your machine."""

    command: list[str]
    """The program and its arguments, one string each."""
    env: dict[str, str]
    """Environment variables to set, by name."""
    type: Literal["exec"]
    timeout_ms: int | Unset | None = UNSET
    """Milliseconds after which to give up on the command."""
    user: str | Unset | None = UNSET
    """User account to run the command as."""
    working_directory: str | Unset | None = UNSET
    """Directory to run the command in."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(LocalShellCallItemAction)
        self.command = pop("command", UNSET)
        self.env = pop("env", UNSET)
        self.type = pop("type", UNSET)
        self.timeout_ms = pop("timeout_ms", UNSET)
        self.user = pop("user", UNSET)
        self.working_directory = pop("working_directory", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = LocalShellCallItemAction.decode
LocalShellCallItemAction.wire_names = {
    "command": "command",
    "env": "env",
    "type": "type",
    "timeout_ms": "timeout_ms",
    "user": "user",
    "working_directory": "working_directory",
}
