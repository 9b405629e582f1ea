# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ErrorEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .error_event_error import ErrorEventError

decode_error_event_error: Decode = late(globals(), "decode_error_event_error", "error_event_error")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ErrorEvent(_Model):
    """The stream failed; no further answer follows. The details are either in the event itself or in
    `error`: read both.
    """

    type: Literal["error"]
    code: str | Unset | None = UNSET
    """What kind of error it is, in the flat form; null when the server gives none."""
    error: ErrorEventError | Unset = UNSET
    """The details, in the nested form."""
    message: str | Unset = UNSET
    """What went wrong, for a person to read, in the flat form."""
    param: str | Unset | None = UNSET
    """Request field at fault; null when no single field is."""
    sequence_number: int | Unset = UNSET
    """Number of this event in the order of the stream; sometimes left out."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ErrorEvent)
        self.type = pop("type", UNSET)
        self.code = pop("code", UNSET)
        self.message = pop("message", UNSET)
        self.param = pop("param", UNSET)
        self.sequence_number = pop("sequence_number", UNSET)
        if rest:
            value = pop("error", UNSET)
            self.error = decode_error_event_error(value)
        else:
            self.error = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ErrorEvent.decode
ErrorEvent.wire_names = {
    "type": "type",
    "code": "code",
    "error": "error",
    "message": "message",
    "param": "param",
    "sequence_number": "sequence_number",
}
