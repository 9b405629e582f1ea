# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GenerationContentError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .generation_content_error_attempt import GenerationContentErrorAttempt

decode_generation_content_error_attempt: Decode = late(
    globals(), "decode_generation_content_error_attempt", "generation_content_error_attempt"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GenerationContentError(_Model):
    """The error a generation ended with, and those before it."""

    message: str | None
    """What went wrong, in words."""
    previous_errors: list[GenerationContentErrorAttempt]
    """Failed attempts that came before this error."""
    provider_name: str | None
    """Provider that failed. Null when the error was not a provider's."""
    raw: str | None
    """Error text as the provider sent it."""
    status: int | None
    """HTTP status of the failure."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GenerationContentError)
        self.message = pop("message", UNSET)
        value = pop("previous_errors", UNSET)
        self.previous_errors = (
            [decode_generation_content_error_attempt(item) for item in value]
            if type(value) is list
            else value
        )
        self.provider_name = pop("provider_name", UNSET)
        self.raw = pop("raw", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GenerationContentError.decode
GenerationContentError.wire_names = {
    "message": "message",
    "previous_errors": "previous_errors",
    "provider_name": "provider_name",
    "raw": "raw",
    "status": "status",
}
