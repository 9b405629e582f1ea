# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectResultsItemError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ApiErrorType


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectResultsItemError(_Model):
    """Why one request of the batch failed."""

    message: str
    """What went wrong, in words for a person."""
    param: str | None
    """Parameter of the request that is at fault. Null when none is named."""
    type: str
    """Kind of error. The values are not documented; `error_type` has stable ones."""
    error_type: ApiErrorType | Unset = UNSET
    """Stable name of the cause. Absent when not given."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItemError)
        self.message = pop("message", UNSET)
        self.param = pop("param", UNSET)
        self.type = pop("type", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectResultsItemError.decode
BatchObjectResultsItemError.wire_names = {
    "message": "message",
    "param": "param",
    "type": "type",
    "error_type": "error_type",
}
