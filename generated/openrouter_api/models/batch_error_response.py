# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchErrorResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .batch_error_response_error import BatchErrorResponseError

decode_batch_error_response_error: Decode = late(
    globals(), "decode_batch_error_response_error", "batch_error_response_error"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchErrorResponse(_Model):
    """Body of a failed call to the batch operations."""

    error: BatchErrorResponseError
    """What went wrong."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchErrorResponse)
        value = pop("error", UNSET)
        self.error = decode_batch_error_response_error(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchErrorResponse.decode
BatchErrorResponse.wire_names = {
    "error": "error",
}
