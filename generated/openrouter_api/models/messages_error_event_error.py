# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesErrorEventError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ApiErrorType


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesErrorEventError(_Model):
    """Kind and text of an error in a stream."""

    message: str
    """Text for people to read."""
    type: str
    """Anthropic's name for the kind of error, such as `overloaded_error`."""
    error_type: ApiErrorType | Unset = UNSET
    """OpenRouter's own, finer name of the error, the same on all endpoints."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesErrorEventError)
        self.message = pop("message", UNSET)
        self.type = pop("type", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesErrorEventError.decode
MessagesErrorEventError.wire_names = {
    "message": "message",
    "type": "type",
    "error_type": "error_type",
}
