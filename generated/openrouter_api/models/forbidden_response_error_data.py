# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ForbiddenResponseErrorData."""

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
class ForbiddenResponseErrorData(_Model):
    """Why a request was refused with 403."""

    message: str
    """What blocked the request, in words for a person."""
    availability: ErrorAvailability | Unset = UNSET
    """Set with the code `region_restricted` when the model may not be used from the region."""
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, 403. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | Unset = UNSET
    """`permission_denied` for missing rights or a blocked region. Many errors put it at
    `metadata.error_type` instead.
    """
    http_status: int | Unset = UNSET
    """The HTTP status as a number, 403, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """By case: moderation gives `reasons`, `flagged_input` (at most 100 characters), `provider_name`
    and `model_slug`; a guardrail that found prompt injection gives `patterns`.
    """
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ForbiddenResponseErrorData)
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
decode = ForbiddenResponseErrorData.decode
ForbiddenResponseErrorData.wire_names = {
    "message": "message",
    "availability": "availability",
    "code": "code",
    "error_type": "error_type",
    "http_status": "http_status",
    "metadata": "metadata",
}
