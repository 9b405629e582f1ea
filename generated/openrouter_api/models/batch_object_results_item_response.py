# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectResultsItemResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .batch_object_results_item_response_body import BatchObjectResultsItemResponseBody

decode_batch_object_results_item_response_body: Decode = late(
    globals(), "decode_batch_object_results_item_response_body", "batch_object_results_item_response_body"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectResultsItemResponse(_Model):
    """The answer to one request of the batch."""

    body: BatchObjectResultsItemResponseBody
    """The answer, in the format of the endpoint that the batch is for."""
    request_id: str | None
    """Id under which the request was handled. Null when there is none."""
    status_code: int
    """HTTP status that the request by itself would have had."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItemResponse)
        value = pop("body", UNSET)
        self.body = decode_batch_object_results_item_response_body(value)
        self.request_id = pop("request_id", UNSET)
        self.status_code = pop("status_code", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectResultsItemResponse.decode
BatchObjectResultsItemResponse.wire_names = {
    "body": "body",
    "request_id": "request_id",
    "status_code": "status_code",
}
