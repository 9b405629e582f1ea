# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model OutputReasoningItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import OutputReasoningItemStatus, ReasoningFormat
    from .reasoning_summary_text import ReasoningSummaryText
    from .reasoning_text_content import ReasoningTextContent

decode_reasoning_summary_text: Decode = late(
    globals(), "decode_reasoning_summary_text", "reasoning_summary_text"
)
decode_reasoning_text_content: Decode = late(
    globals(), "decode_reasoning_text_content", "reasoning_text_content"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class OutputReasoningItem(_Model):
    """What the model thought. Send it back unchanged and in place with the next request, above all
    around tool calls.
    """

    id: str
    """Id of the item."""
    summary: list[ReasoningSummaryText]
    """Summaries of the reasoning. Empty when none were made."""
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | Unset | None = UNSET
    """The reasoning in full, where the model discloses it; null or absent otherwise."""
    encrypted_content: str | Unset | None = UNSET
    """The reasoning in a sealed form that only the provider can read. Ask for it with
    `reasoning.encrypted_content` in `include`.
    """
    format: ReasoningFormat | Unset | None = UNSET
    """Which provider's form the reasoning has; it tells who can take the item back."""
    signature: str | Unset | None = UNSET
    """Mark by which the provider recognizes its own reasoning; null when it uses none."""
    status: OutputReasoningItemStatus | Unset = UNSET
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
        self = _new(OutputReasoningItem)
        self.id = pop("id", UNSET)
        value = pop("summary", UNSET)
        self.summary = (
            [decode_reasoning_summary_text(item) for item in value] if type(value) is list else value
        )
        self.type = pop("type", UNSET)
        self.encrypted_content = pop("encrypted_content", UNSET)
        self.format = pop("format", UNSET)
        self.signature = pop("signature", UNSET)
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
decode = OutputReasoningItem.decode
OutputReasoningItem.wire_names = {
    "id": "id",
    "summary": "summary",
    "type": "type",
    "content": "content",
    "encrypted_content": "encrypted_content",
    "format": "format",
    "signature": "signature",
    "status": "status",
}
