# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesOutputConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import MessagesOutputConfigEffort
    from .messages_output_config_format import MessagesOutputConfigFormat
    from .messages_output_config_task_budget import MessagesOutputConfigTaskBudget

decode_messages_output_config_format: Decode = late(
    globals(), "decode_messages_output_config_format", "messages_output_config_format"
)
decode_messages_output_config_task_budget: Decode = late(
    globals(), "decode_messages_output_config_task_budget", "messages_output_config_task_budget"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesOutputConfig(_Model):
    """How much work to put into the answer and what form it takes."""

    effort: MessagesOutputConfigEffort | Unset | None = UNSET
    """How thoroughly to work; more effort takes more tokens. The model's default when absent or null."""
    format: MessagesOutputConfigFormat | Unset | None = UNSET
    """A JSON schema that the answer must follow. Free text when absent or null."""
    task_budget: MessagesOutputConfigTaskBudget | Unset | None = UNSET
    """Tokens that the model should plan its whole task with. No budget when absent or null."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesOutputConfig)
        self.effort = pop("effort", UNSET)
        if rest:
            value = pop("format", UNSET)
            self.format = decode_messages_output_config_format(value)
            value = pop("task_budget", UNSET)
            self.task_budget = decode_messages_output_config_task_budget(value)
        else:
            self.format = UNSET
            self.task_budget = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesOutputConfig.decode
MessagesOutputConfig.wire_names = {
    "effort": "effort",
    "format": "format",
    "task_budget": "task_budget",
}
