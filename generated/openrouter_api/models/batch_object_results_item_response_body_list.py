# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectResultsItemResponseBodyList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .batch_object_results_item_response_body_list_data_item import (
        BatchObjectResultsItemResponseBodyListDataItem,
    )
    from .batch_object_results_item_response_body_list_usage import (
        BatchObjectResultsItemResponseBodyListUsage,
    )

decode_batch_object_results_item_response_body_list_data_item: Decode = late(
    globals(),
    "decode_batch_object_results_item_response_body_list_data_item",
    "batch_object_results_item_response_body_list_data_item",
)
decode_batch_object_results_item_response_body_list_usage: Decode = late(
    globals(),
    "decode_batch_object_results_item_response_body_list_usage",
    "batch_object_results_item_response_body_list_usage",
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectResultsItemResponseBodyList(_Model):
    """Answer to a request of a `/v1/embeddings` batch."""

    data: list[BatchObjectResultsItemResponseBodyListDataItem]
    """One vector for each input of the request."""
    model: str
    """Model that made the vectors."""
    object: Literal["list"]
    id: str | Unset = UNSET
    """Id of this generation, for `generations.get_generation`."""
    usage: BatchObjectResultsItemResponseBodyListUsage | Unset = UNSET
    """Tokens consumed and cost."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItemResponseBodyList)
        value = pop("data", UNSET)
        self.data = (
            [decode_batch_object_results_item_response_body_list_data_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.model = pop("model", UNSET)
        self.object = pop("object", UNSET)
        self.id = pop("id", UNSET)
        if rest:
            value = pop("usage", UNSET)
            self.usage = decode_batch_object_results_item_response_body_list_usage(value)
        else:
            self.usage = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectResultsItemResponseBodyList.decode
BatchObjectResultsItemResponseBodyList.wire_names = {
    "data": "data",
    "model": "model",
    "object": "object",
    "id": "id",
    "usage": "usage",
}
