# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ShellServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import SandboxSleepAfterSeconds, ShellServerToolEngine
    from .shell_server_tool_environment import ShellServerToolEnvironment

decode_shell_server_tool_environment: Decode = late(
    globals(), "decode_shell_server_tool_environment", "shell_server_tool_environment"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ShellServerToolConfig(_Model):
    """Settings for running shell commands."""

    engine: ShellServerToolEngine | Unset = UNSET
    """Which sandbox executes the commands."""
    environment: ShellServerToolEnvironment | Unset = UNSET
    """The container for the commands."""
    sleep_after_seconds: SandboxSleepAfterSeconds | Unset = UNSET
    """Seconds until the container goes to sleep."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ShellServerToolConfig)
        self.engine = pop("engine", UNSET)
        self.sleep_after_seconds = pop("sleep_after_seconds", UNSET)
        if rest:
            value = pop("environment", UNSET)
            self.environment = decode_shell_server_tool_environment(value)
        else:
            self.environment = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ShellServerToolConfig.decode
ShellServerToolConfig.wire_names = {
    "engine": "engine",
    "environment": "environment",
    "sleep_after_seconds": "sleep_after_seconds",
}
