# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..chat_reply import ChatReply as _Model
from ..types import UNSET, Decode, Unset, late

if TYPE_CHECKING:
    from typing import Literal

    from .alignment import Alignment
    from .armor_safeguard_result import ArmorSafeguardResult
    from .chat_choice import ChatChoice
    from .chat_stream_chunk_error import ChatStreamChunkError
    from .chat_usage import ChatUsage
    from .open_router_metadata import OpenRouterMetadata

decode_alignment: Decode = late(globals(), "decode_alignment", "alignment")
decode_armor_safeguard_result: Decode = late(
    globals(), "decode_armor_safeguard_result", "armor_safeguard_result"
)
decode_chat_choice: Decode = late(globals(), "decode_chat_choice", "chat_choice")
decode_chat_stream_chunk_error: Decode = late(
    globals(), "decode_chat_stream_chunk_error", "chat_stream_chunk_error"
)
decode_chat_usage: Decode = late(globals(), "decode_chat_usage", "chat_usage")
decode_open_router_metadata: Decode = late(globals(), "decode_open_router_metadata", "open_router_metadata")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatResult(_Model):
    """A whole reply. Check the choices for errors even though the status was 200."""

    choices: list[ChatChoice]
    """The candidate replies, usually one."""
    created: int
    """When the reply was made, in Unix seconds."""
    id: str
    """Id of the generation, for `generations.get_generation`. The `X-Generation-Id` header has it too."""
    model: str
    """The model that served, even when an alias or a router was asked for."""
    object: Literal["chat.completion"]
    system_fingerprint: str | None
    """The provider's mark for its backend configuration. Null when it gives none."""
    alignment: Alignment | Unset = UNSET
    """Findings of the alignment plugin, when it ran."""
    error: ChatStreamChunkError | Unset = UNSET
    """Failure that struck after generation had begun."""
    openrouter_metadata: OpenRouterMetadata | Unset = UNSET
    """How the request was routed. Only on request, never on a cache hit."""
    provider: str | Unset = UNSET
    """Display name of the provider that served."""
    safeguard_results: list[ArmorSafeguardResult] | Unset = UNSET
    """Findings of the Armor plugin, when it ran."""
    service_tier: str | Unset | None = UNSET
    """Tier that served: `default`, `flex` or `priority`. Null when there is no such notion."""
    usage: ChatUsage | Unset = UNSET
    """Tokens used and what they cost."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatResult)
        value = pop("choices", UNSET)
        self.choices = [decode_chat_choice(item) for item in value] if type(value) is list else value
        self.created = pop("created", UNSET)
        self.id = pop("id", UNSET)
        self.model = pop("model", UNSET)
        self.object = pop("object", UNSET)
        self.system_fingerprint = pop("system_fingerprint", UNSET)
        self.provider = pop("provider", UNSET)
        self.service_tier = pop("service_tier", UNSET)
        if rest:
            value = pop("alignment", UNSET)
            self.alignment = decode_alignment(value)
            value = pop("error", UNSET)
            self.error = decode_chat_stream_chunk_error(value)
            value = pop("openrouter_metadata", UNSET)
            self.openrouter_metadata = decode_open_router_metadata(value)
            value = pop("safeguard_results", UNSET)
            self.safeguard_results = (
                [decode_armor_safeguard_result(item) for item in value] if type(value) is list else value
            )
            value = pop("usage", UNSET)
            self.usage = decode_chat_usage(value)
        else:
            self.alignment = UNSET
            self.error = UNSET
            self.openrouter_metadata = UNSET
            self.safeguard_results = UNSET
            self.usage = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatResult.decode
ChatResult.wire_names = {
    "choices": "choices",
    "created": "created",
    "id": "id",
    "model": "model",
    "object": "object",
    "system_fingerprint": "system_fingerprint",
    "alignment": "alignment",
    "error": "error",
    "openrouter_metadata": "openrouter_metadata",
    "provider": "provider",
    "safeguard_results": "safeguard_results",
    "service_tier": "service_tier",
    "usage": "usage",
}
