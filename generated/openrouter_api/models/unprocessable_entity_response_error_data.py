# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model UnprocessableEntityResponseErrorData."""

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
class UnprocessableEntityResponseErrorData(_Model):
    """Why a request was refused with 422."""

    message: str
    """Which content is unacceptable, in words for a person."""
    availability: ErrorAvailability | Unset = UNSET
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, 422. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | Unset = UNSET
    """`unprocessable` for content that fails validation. Many errors put it at `metadata.error_type`
    instead.
    """
    http_status: int | Unset = UNSET
    """The HTTP status as a number, 422, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """Further facts about the unacceptable content, when there are any."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UnprocessableEntityResponseErrorData)
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
decode = UnprocessableEntityResponseErrorData.decode
UnprocessableEntityResponseErrorData.wire_names = {
    "message": "message",
    "availability": "availability",
    "code": "code",
    "error_type": "error_type",
    "http_status": "http_status",
    "metadata": "metadata",
}
