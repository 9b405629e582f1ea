# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchSubmitBody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import BatchSubmitBodyEndpoint
    from .batch_provider_preferences import BatchProviderPreferences
    from .batch_submit_body_requests_item import BatchSubmitBodyRequestsItem

decode_batch_provider_preferences: Decode = late(
    globals(), "decode_batch_provider_preferences", "batch_provider_preferences"
)
decode_batch_submit_body_requests_item: Decode = late(
    globals(), "decode_batch_submit_body_requests_item", "batch_submit_body_requests_item"
)


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchSubmitBody(_Model):
    """The requests of a batch, and what they all have in common."""

    endpoint: BatchSubmitBodyEndpoint
    """Which API every request of the batch is for."""
    model: str
    """Slug of the model for all requests."""
    requests: list[BatchSubmitBodyRequestsItem]
    """The requests. In the JSON they must come after `endpoint`, `model` and `callback_url`; the
    method writes them last, in whatever order arguments are given.
    """
    callback_url: str | Unset = UNSET
    """URL to notify when the batch ends, by an event `batch.completed`, `batch.failed`,
    `batch.cancelled` or `batch.expired`. What the event holds and how it is signed is not
    documented. No notice when absent.
    """
    completion_window: Literal["24h"] | Unset = UNSET
    """Default of the API: `"24h"`."""
    provider: BatchProviderPreferences | Unset | None = UNSET
    """Which providers may run the batch. The account's settings alone decide when null or absent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchSubmitBody)
        self.endpoint = pop("endpoint", UNSET)
        self.model = pop("model", UNSET)
        value = pop("requests", UNSET)
        self.requests = (
            [decode_batch_submit_body_requests_item(item) for item in value] if type(value) is list else value
        )
        self.callback_url = pop("callback_url", UNSET)
        self.completion_window = pop("completion_window", UNSET)
        if rest:
            value = pop("provider", UNSET)
            self.provider = decode_batch_provider_preferences(value)
        else:
            self.provider = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchSubmitBody.decode
BatchSubmitBody.wire_names = {
    "endpoint": "endpoint",
    "model": "model",
    "requests": "requests",
    "callback_url": "callback_url",
    "completion_window": "completion_window",
    "provider": "provider",
}
