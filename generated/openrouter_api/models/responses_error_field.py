# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ResponsesErrorField."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ResponsesErrorFieldCode
    from .open_responses_error_metadata import OpenResponsesErrorMetadata

decode_open_responses_error_metadata: Decode = late(
    globals(), "decode_open_responses_error_metadata", "open_responses_error_metadata"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ResponsesErrorField(_Model):
    """Why a response failed."""

    code: ResponsesErrorFieldCode
    """What kind of failure it was."""
    message: str
    """What went wrong, for a person to read."""
    metadata: OpenResponsesErrorMetadata | Unset = UNSET
    """Further facts about the failure, where there are any."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ResponsesErrorField)
        self.code = pop("code", UNSET)
        self.message = pop("message", UNSET)
        if rest:
            value = pop("metadata", UNSET)
            self.metadata = decode_open_responses_error_metadata(value)
        else:
            self.metadata = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ResponsesErrorField.decode
ResponsesErrorField.wire_names = {
    "code": "code",
    "message": "message",
    "metadata": "metadata",
}
