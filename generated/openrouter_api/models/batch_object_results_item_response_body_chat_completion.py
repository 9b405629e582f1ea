# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model BatchObjectResultsItemResponseBodyChatCompletion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from .alignment import Alignment
    from .armor_safeguard_result import ArmorSafeguardResult
    from .batch_object_results_item_response_body_chat_completion_choices_item import (
        BatchObjectResultsItemResponseBodyChatCompletionChoicesItem,
    )
    from .batch_object_results_item_response_body_chat_completion_debug import (
        BatchObjectResultsItemResponseBodyChatCompletionDebug,
    )
    from .batch_object_results_item_response_body_chat_completion_usage import (
        BatchObjectResultsItemResponseBodyChatCompletionUsage,
    )
    from .open_router_metadata import OpenRouterMetadata

decode_alignment: Decode = late(globals(), "decode_alignment", "alignment")
decode_armor_safeguard_result: Decode = late(
    globals(), "decode_armor_safeguard_result", "armor_safeguard_result"
)
decode_batch_object_results_item_response_body_chat_completion_choices_item: Decode = late(
    globals(),
    "decode_batch_object_results_item_response_body_chat_completion_choices_item",
    "batch_object_results_item_response_body_chat_completion_choices_item",
)
decode_batch_object_results_item_response_body_chat_completion_debug: Decode = late(
    globals(),
    "decode_batch_object_results_item_response_body_chat_completion_debug",
    "batch_object_results_item_response_body_chat_completion_debug",
)
decode_batch_object_results_item_response_body_chat_completion_usage: Decode = late(
    globals(),
    "decode_batch_object_results_item_response_body_chat_completion_usage",
    "batch_object_results_item_response_body_chat_completion_usage",
)
decode_open_router_metadata: Decode = late(globals(), "decode_open_router_metadata", "open_router_metadata")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class BatchObjectResultsItemResponseBodyChatCompletion(_Model):
    """Answer to a request of a `/v1/chat/completions` batch."""

    choices: list[BatchObjectResultsItemResponseBodyChatCompletionChoicesItem]
    """The candidate replies, usually one."""
    created: int
    """When the reply was made, in Unix seconds."""
    id: str
    """Id of the generation, for `generations.get_generation`."""
    model: str
    """The model that served."""
    object: Literal["chat.completion"]
    alignment: Alignment | Unset = UNSET
    """What the alignment plugin recorded. Absent when it did not run."""
    debug: BatchObjectResultsItemResponseBodyChatCompletionDebug | Unset = UNSET
    """Debugging details. The option for them works in streams only, so none are expected in a batch."""
    openrouter_metadata: OpenRouterMetadata | Unset = UNSET
    """How the request was routed. Only on request."""
    provider: str | Unset | None = UNSET
    """Display name of the provider that served. Null when unknown."""
    safeguard_results: list[ArmorSafeguardResult] | Unset = UNSET
    """Verdicts of the Armor safeguards. Absent when there are none."""
    service_tier: str | Unset | None = UNSET
    """Tier that served: `default`, `flex` or `priority`. Null when there is no such notion."""
    system_fingerprint: str | Unset | None = UNSET
    """The provider's mark for its backend configuration. Null when it gives none."""
    usage: BatchObjectResultsItemResponseBodyChatCompletionUsage | Unset = UNSET
    """Tokens that this request took."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BatchObjectResultsItemResponseBodyChatCompletion)
        value = pop("choices", UNSET)
        self.choices = (
            [
                decode_batch_object_results_item_response_body_chat_completion_choices_item(item)
                for item in value
            ]
            if type(value) is list
            else value
        )
        self.created = pop("created", UNSET)
        self.id = pop("id", UNSET)
        self.model = pop("model", UNSET)
        self.object = pop("object", UNSET)
        self.provider = pop("provider", UNSET)
        self.service_tier = pop("service_tier", UNSET)
        self.system_fingerprint = pop("system_fingerprint", UNSET)
        if rest:
            value = pop("alignment", UNSET)
            self.alignment = decode_alignment(value)
            value = pop("debug", UNSET)
            self.debug = decode_batch_object_results_item_response_body_chat_completion_debug(value)
            value = pop("openrouter_metadata", UNSET)
            self.openrouter_metadata = decode_open_router_metadata(value)
            value = pop("safeguard_results", UNSET)
            self.safeguard_results = (
                [decode_armor_safeguard_result(item) for item in value] if type(value) is list else value
            )
            value = pop("usage", UNSET)
            self.usage = decode_batch_object_results_item_response_body_chat_completion_usage(value)
        else:
            self.alignment = UNSET
            self.debug = UNSET
            self.openrouter_metadata = UNSET
            self.safeguard_results = UNSET
            self.usage = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = BatchObjectResultsItemResponseBodyChatCompletion.decode
BatchObjectResultsItemResponseBodyChatCompletion.wire_names = {
    "choices": "choices",
    "created": "created",
    "id": "id",
    "model": "model",
    "object": "object",
    "alignment": "alignment",
    "debug": "debug",
    "openrouter_metadata": "openrouter_metadata",
    "provider": "provider",
    "safeguard_results": "safeguard_results",
    "service_tier": "service_tier",
    "system_fingerprint": "system_fingerprint",
    "usage": "usage",
}
