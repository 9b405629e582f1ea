# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model InputsItemReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import InputsItemReasoningStatus, ReasoningFormat
    from .reasoning_summary_text import ReasoningSummaryText
    from .reasoning_text_content import ReasoningTextContent

decode_reasoning_summary_text: Decode = late(
    globals(), "decode_reasoning_summary_text", "reasoning_summary_text"
)
decode_reasoning_text_content: Decode = late(
    globals(), "decode_reasoning_text_content", "reasoning_text_content"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class InputsItemReasoning(_Model):
    """Earlier reasoning of the model, replayed as an output item; its summary may be null."""

    id: str
    """Id of the item."""
    summary: list[ReasoningSummaryText] | None
    """Summary of the reasoning, in parts."""
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | Unset | None = UNSET
    """The reasoning text, where the model shows it."""
    encrypted_content: str | Unset | None = UNSET
    """The reasoning as an opaque payload; send it back exactly as received."""
    format: ReasoningFormat | Unset | None = UNSET
    """Which provider's form the reasoning is in."""
    signature: str | Unset | None = UNSET
    """Proof by the provider that the reasoning text is its own; send it back exactly as received."""
    status: InputsItemReasoningStatus | Unset = UNSET
    """How far the reasoning had come."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InputsItemReasoning)
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
decode = InputsItemReasoning.decode
InputsItemReasoning.wire_names = {
    "id": "id",
    "summary": "summary",
    "type": "type",
    "content": "content",
    "encrypted_content": "encrypted_content",
    "format": "format",
    "signature": "signature",
    "status": "status",
}
