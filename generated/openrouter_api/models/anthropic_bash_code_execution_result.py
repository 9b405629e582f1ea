# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicBashCodeExecutionResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_bash_code_execution_output import AnthropicBashCodeExecutionOutput

decode_anthropic_bash_code_execution_output: Decode = late(
    globals(), "decode_anthropic_bash_code_execution_output", "anthropic_bash_code_execution_output"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicBashCodeExecutionResult(_Model):
    """What a shell command printed, returned and produced."""

    content: list[AnthropicBashCodeExecutionOutput]
    """Files that the command produced."""
    return_code: int
    """Exit status of the command. 0 means success."""
    stderr: str
    """What the command wrote to standard error."""
    stdout: str
    """What the command wrote to standard output."""
    type: Literal["bash_code_execution_result"]
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicBashCodeExecutionResult)
        value = pop("content", UNSET)
        self.content = (
            [decode_anthropic_bash_code_execution_output(item) for item in value]
            if type(value) is list
            else value
        )
        self.return_code = pop("return_code", UNSET)
        self.stderr = pop("stderr", UNSET)
        self.stdout = pop("stdout", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicBashCodeExecutionResult.decode
AnthropicBashCodeExecutionResult.wire_names = {
    "content": "content",
    "return_code": "return_code",
    "stderr": "stderr",
    "stdout": "stdout",
    "type": "type",
}
