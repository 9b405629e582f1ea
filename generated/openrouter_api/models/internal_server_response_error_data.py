# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model InternalServerResponseErrorData."""

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
class InternalServerResponseErrorData(_Model):
    """A 500, with nothing about its cause."""

    message: str
    """A generic sentence that does not reveal the cause."""
    availability: ErrorAvailability | Unset = UNSET
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, 500. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | Unset = UNSET
    """`server`, or `unmapped` for a failure that fits no other type. Many errors put it at
    `metadata.error_type` instead.
    """
    http_status: int | Unset = UNSET
    """The HTTP status as a number, 500, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """At most the `error_type`; the provider's own code is withheld."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InternalServerResponseErrorData)
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
decode = InternalServerResponseErrorData.decode
InternalServerResponseErrorData.wire_names = {
    "message": "message",
    "availability": "availability",
    "code": "code",
    "error_type": "error_type",
    "http_status": "http_status",
    "metadata": "metadata",
}
