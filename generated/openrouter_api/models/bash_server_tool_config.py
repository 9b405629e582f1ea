# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BashServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import BashServerToolEngine, SandboxSleepAfterSeconds
    from .bash_server_tool_environment import BashServerToolEnvironment

decode_bash_server_tool_environment: Decode = late(
    globals(), "decode_bash_server_tool_environment", "bash_server_tool_environment"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BashServerToolConfig(_Model):
    """Settings for running bash commands."""

    engine: BashServerToolEngine | Unset = UNSET
    """Who executes the commands."""
    environment: BashServerToolEnvironment | Unset = UNSET
    """The container in which the commands run."""
    sleep_after_seconds: SandboxSleepAfterSeconds | Unset = UNSET
    """When the sandbox goes to sleep, in seconds."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BashServerToolConfig)
        self.engine = pop("engine", UNSET)
        self.sleep_after_seconds = pop("sleep_after_seconds", UNSET)
        if rest:
            value = pop("environment", UNSET)
            self.environment = decode_bash_server_tool_environment(value)
        else:
            self.environment = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BashServerToolConfig.decode
BashServerToolConfig.wire_names = {
    "engine": "engine",
    "environment": "environment",
    "sleep_after_seconds": "sleep_after_seconds",
}
