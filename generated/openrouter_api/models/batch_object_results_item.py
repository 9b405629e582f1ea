# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectResultsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from .batch_object_results_item_error import BatchObjectResultsItemError
    from .batch_object_results_item_response import BatchObjectResultsItemResponse

decode_batch_object_results_item_error: Decode = late(
    globals(), "decode_batch_object_results_item_error", "batch_object_results_item_error"
)
decode_batch_object_results_item_response: Decode = late(
    globals(), "decode_batch_object_results_item_response", "batch_object_results_item_response"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectResultsItem(_Model):
    """Outcome of one request of the batch: a response or an error."""

    custom_id: str
    """The `custom_id` of the request. Match by it: the order of the results is not documented."""
    error: BatchObjectResultsItemError | None
    """Why the request failed. Null when it did not."""
    id: str
    """Id of this result."""
    response: BatchObjectResultsItemResponse | None
    """What the request was answered with. Null when there is no answer."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItem)
        self.custom_id = pop("custom_id", UNSET)
        value = pop("error", UNSET)
        self.error = decode_batch_object_results_item_error(value)
        self.id = pop("id", UNSET)
        value = pop("response", UNSET)
        self.response = decode_batch_object_results_item_response(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectResultsItem.decode
BatchObjectResultsItem.wire_names = {
    "custom_id": "custom_id",
    "error": "error",
    "id": "id",
    "response": "response",
}
