# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchListItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import BatchListItemStatus
    from .batch_list_item_error import BatchListItemError
    from .batch_list_item_request_counts import BatchListItemRequestCounts
    from .batch_list_item_usage import BatchListItemUsage

decode_batch_list_item_error: Decode = late(
    globals(), "decode_batch_list_item_error", "batch_list_item_error"
)
decode_batch_list_item_request_counts: Decode = late(
    globals(), "decode_batch_list_item_request_counts", "batch_list_item_request_counts"
)
decode_batch_list_item_usage: Decode = late(
    globals(), "decode_batch_list_item_usage", "batch_list_item_usage"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchListItem(_Model):
    """A batch in a listing: everything about it but its results."""

    completion_window: Literal["24h"]
    created_at: int
    """When the batch was handed over, in Unix seconds."""
    endpoint: str
    """Which API the requests are for, as a path such as `/v1/chat/completions`."""
    error: BatchListItemError | None
    """Why the batch as a whole failed. Null when it did not."""
    expires_at: int | None
    """When the batch expires, in Unix seconds. Null when no time is set."""
    finalized_at: int | None
    """When the batch reached its final status, in Unix seconds. Null before that."""
    id: str
    """Id of the batch, for `batch.get_batches` and `batch.delete`."""
    model: str
    """The model that all requests of the batch are for."""
    object: Literal["batch"]
    provider: str | None
    """The provider that runs the batch. Null when none is known."""
    request_counts: BatchListItemRequestCounts
    """How many requests there are and how they fared."""
    results: Any
    """Always null in a listing. `batch.get_batches` has the results."""
    status: BatchListItemStatus
    """How far the batch is."""
    usage: BatchListItemUsage | None
    """Tokens and cost of all requests together. Null until known."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchListItem)
        self.completion_window = pop("completion_window", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.endpoint = pop("endpoint", UNSET)
        value = pop("error", UNSET)
        self.error = decode_batch_list_item_error(value)
        self.expires_at = pop("expires_at", UNSET)
        self.finalized_at = pop("finalized_at", UNSET)
        self.id = pop("id", UNSET)
        self.model = pop("model", UNSET)
        self.object = pop("object", UNSET)
        self.provider = pop("provider", UNSET)
        value = pop("request_counts", UNSET)
        self.request_counts = decode_batch_list_item_request_counts(value)
        self.results = pop("results", UNSET)
        self.status = pop("status", UNSET)
        value = pop("usage", UNSET)
        self.usage = decode_batch_list_item_usage(value)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchListItem.decode
BatchListItem.wire_names = {
    "completion_window": "completion_window",
    "created_at": "created_at",
    "endpoint": "endpoint",
    "error": "error",
    "expires_at": "expires_at",
    "finalized_at": "finalized_at",
    "id": "id",
    "model": "model",
    "object": "object",
    "provider": "provider",
    "request_counts": "request_counts",
    "results": "results",
    "status": "status",
    "usage": "usage",
}
