# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputItemReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import OutputItemReasoningStatus
    from .reasoning_summary_text import ReasoningSummaryText
    from .reasoning_text_content import ReasoningTextContent

decode_reasoning_summary_text: Decode = late(
    globals(), "decode_reasoning_summary_text", "reasoning_summary_text"
)
decode_reasoning_text_content: Decode = late(
    globals(), "decode_reasoning_text_content", "reasoning_text_content"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputItemReasoning(_Model):
    """What the model thought on the way to a rejected answer."""

    id: str
    """Id of the item."""
    summary: list[ReasoningSummaryText]
    """Summaries of the reasoning. Empty when none were made."""
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | Unset = UNSET
    """The reasoning in full, where the model discloses it."""
    encrypted_content: str | Unset | None = UNSET
    """The reasoning in a sealed form that only the provider can read; null when not given."""
    status: OutputItemReasoningStatus | Unset = UNSET
    """How complete the reasoning is."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OutputItemReasoning)
        self.id = pop("id", UNSET)
        value = pop("summary", UNSET)
        self.summary = (
            [decode_reasoning_summary_text(item) for item in value] if type(value) is list else value
        )
        self.type = pop("type", UNSET)
        self.encrypted_content = pop("encrypted_content", UNSET)
        self.status = pop("status", UNSET)
        if rest:
            value = pop("content", UNSET)
            self.content = (
                [decode_reasoning_text_content(item) for item in value] if type(value) is list else value
            )
        else:
            self.content = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = OutputItemReasoning.decode
OutputItemReasoning.wire_names = {
    "id": "id",
    "summary": "summary",
    "type": "type",
    "content": "content",
    "encrypted_content": "encrypted_content",
    "status": "status",
}
