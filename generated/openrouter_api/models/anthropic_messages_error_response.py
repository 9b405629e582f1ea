# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model AnthropicMessagesErrorResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .anthropic_messages_error_response_error import AnthropicMessagesErrorResponseError

decode_anthropic_messages_error_response_error: Decode = late(
    globals(), "decode_anthropic_messages_error_response_error", "anthropic_messages_error_response_error"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class AnthropicMessagesErrorResponse(_Model):
    """An error in Anthropic's envelope."""

    error: AnthropicMessagesErrorResponseError
    """What went wrong."""
    request_id: str | None
    """The `gen-` id of the request. Null when it failed before routing, as on a bad key."""
    type: Literal["error"]
    metadata: dict[str, Any] | Unset = UNSET
    """Further details of the error, which vary with its kind."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """How the request was routed, when metadata was asked for. Some keys may be missing on errors."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicMessagesErrorResponse)
        value = pop("error", UNSET)
        self.error = decode_anthropic_messages_error_response_error(value)
        self.request_id = pop("request_id", UNSET)
        self.type = pop("type", UNSET)
        self.metadata = pop("metadata", UNSET)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = AnthropicMessagesErrorResponse.decode
AnthropicMessagesErrorResponse.wire_names = {
    "error": "error",
    "request_id": "request_id",
    "type": "type",
    "metadata": "metadata",
    "openrouter_metadata": "openrouter_metadata",
}
