# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model GoneResponseErrorData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ApiErrorType
    from .error_availability import ErrorAvailability

decode_error_availability: Decode = late(globals(), "decode_error_availability", "error_availability")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class GoneResponseErrorData(_Model):
    """Why the server answered 410."""

    message: str
    """What went wrong, for a person to read."""
    availability: ErrorAvailability | Unset = UNSET
    """Whether a retry can help and what to use instead; only on errors about a model's availability."""
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, here 410. Some errors send text, some nothing: rely on the status of
    the response.
    """
    error_type: ApiErrorType | Unset = UNSET
    """The error's kind in OpenRouter's own vocabulary, where the server puts it here."""
    http_status: int | Unset = UNSET
    """HTTP status repeated in the body; sent by errors that leave out `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """Further facts about the error; the keys vary with the kind of error."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GoneResponseErrorData)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.http_status = pop("http_status", UNSET)
        self.metadata = pop("metadata", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
        else:
            self.availability = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = GoneResponseErrorData.decode
GoneResponseErrorData.wire_names = {
    "message": "message",
    "availability": "availability",
    "code": "code",
    "error_type": "error_type",
    "http_status": "http_status",
    "metadata": "metadata",
}
