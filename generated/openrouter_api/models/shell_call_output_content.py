# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ShellCallOutputContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .shell_call_output_content_outcome import ShellCallOutputContentOutcome

decode_shell_call_output_content_outcome: Decode = late(
    globals(), "decode_shell_call_output_content_outcome", "shell_call_output_content_outcome"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ShellCallOutputContent(_Model):
    """What one shell command printed, and how it ended."""

    outcome: ShellCallOutputContentOutcome
    """How the command ended."""
    stderr: str
    """What the command wrote to standard error."""
    stdout: str
    """What the command wrote to standard output."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ShellCallOutputContent)
        value = pop("outcome", UNSET)
        self.outcome = decode_shell_call_output_content_outcome(value)
        self.stderr = pop("stderr", UNSET)
        self.stdout = pop("stdout", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ShellCallOutputContent.decode
ShellCallOutputContent.wire_names = {
    "outcome": "outcome",
    "stderr": "stderr",
    "stdout": "stdout",
}
