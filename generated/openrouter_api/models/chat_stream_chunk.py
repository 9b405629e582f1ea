# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatStreamChunk."""

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
    from .chat_stream_choice import ChatStreamChoice
    from .chat_stream_chunk_debug import ChatStreamChunkDebug
    from .chat_stream_chunk_error import ChatStreamChunkError
    from .chat_usage import ChatUsage
    from .open_router_metadata import OpenRouterMetadata

decode_alignment: Decode = late(globals(), "decode_alignment", "alignment")
decode_armor_safeguard_result: Decode = late(
    globals(), "decode_armor_safeguard_result", "armor_safeguard_result"
)
decode_chat_stream_choice: Decode = late(globals(), "decode_chat_stream_choice", "chat_stream_choice")
decode_chat_stream_chunk_debug: Decode = late(
    globals(), "decode_chat_stream_chunk_debug", "chat_stream_chunk_debug"
)
decode_chat_stream_chunk_error: Decode = late(
    globals(), "decode_chat_stream_chunk_error", "chat_stream_chunk_error"
)
decode_chat_usage: Decode = late(globals(), "decode_chat_usage", "chat_usage")
decode_open_router_metadata: Decode = late(globals(), "decode_open_router_metadata", "open_router_metadata")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatStreamChunk(_Model):
    """One event of a streamed reply."""

    choices: list[ChatStreamChoice]
    """Additions to the replies. Empty on debug chunks and possibly on the usage chunk."""
    created: int
    """When the reply was begun, in Unix seconds."""
    id: str
    """Id of the generation, the same on all chunks."""
    model: str
    """The model that is serving, even when an alias or a router was asked for."""
    object: Literal["chat.completion.chunk"]
    alignment: Alignment | Unset = UNSET
    """Findings of the alignment plugin, when it ran. On which chunk they come is not documented."""
    debug: ChatStreamChunkDebug | Unset = UNSET
    """The request as sent upstream, when `debug` asked for it. One such chunk a provider tried."""
    error: ChatStreamChunkError | Unset = UNSET
    """Failure after the start of the stream, which ends with it. The HTTP status stays 200."""
    openrouter_metadata: OpenRouterMetadata | Unset = UNSET
    """How the request was routed. Only on request, on the last chunk, and not on a cache hit."""
    provider: str | Unset = UNSET
    """Display name of the provider that is serving."""
    safeguard_results: list[ArmorSafeguardResult] | Unset = UNSET
    """Findings of the Armor plugin, when it ran. On which chunk they come is not documented."""
    service_tier: str | Unset | None = UNSET
    """Tier that served: `default`, `flex` or `priority`."""
    system_fingerprint: str | Unset | None = UNSET
    """The provider's mark for its backend configuration."""
    usage: ChatUsage | Unset = UNSET
    """Tokens and cost of the whole reply. Comes once, near the end, whether or not `choices` is empty
    there.
    """
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatStreamChunk)
        value = pop("choices", UNSET)
        self.choices = [decode_chat_stream_choice(item) for item in value] if type(value) is list else value
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
            self.debug = decode_chat_stream_chunk_debug(value)
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
            self.debug = UNSET
            self.error = UNSET
            self.openrouter_metadata = UNSET
            self.safeguard_results = UNSET
            self.usage = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatStreamChunk.decode
ChatStreamChunk.wire_names = {
    "choices": "choices",
    "created": "created",
    "id": "id",
    "model": "model",
    "object": "object",
    "alignment": "alignment",
    "debug": "debug",
    "error": "error",
    "openrouter_metadata": "openrouter_metadata",
    "provider": "provider",
    "safeguard_results": "safeguard_results",
    "service_tier": "service_tier",
    "system_fingerprint": "system_fingerprint",
    "usage": "usage",
}
