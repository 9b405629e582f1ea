# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model MessagesRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import AnthropicSpeed, DeprecatedRoute
    from .anthropic_cache_control_directive import AnthropicCacheControlDirective
    from .anthropic_safeguard import AnthropicSafeguard
    from .anthropic_text_block_param import AnthropicTextBlockParam
    from .deferred_tools_control import DeferredToolsControl
    from .messages_fallback_param import MessagesFallbackParam
    from .messages_message_param import MessagesMessageParam
    from .messages_output_config import MessagesOutputConfig
    from .messages_request_context_management import MessagesRequestContextManagement
    from .messages_request_metadata import MessagesRequestMetadata
    from .messages_request_plugins_item import MessagesRequestPluginsItem
    from .messages_request_thinking import MessagesRequestThinking
    from .messages_request_tool_choice import MessagesRequestToolChoice
    from .messages_request_tools_item import MessagesRequestToolsItem
    from .provider_preferences import ProviderPreferences
    from .stop_server_tools_when import StopServerToolsWhen
    from .trace_config import TraceConfig

decode_anthropic_cache_control_directive: Decode = late(
    globals(), "decode_anthropic_cache_control_directive", "anthropic_cache_control_directive"
)
decode_anthropic_safeguard: Decode = late(globals(), "decode_anthropic_safeguard", "anthropic_safeguard")
decode_anthropic_text_block_param: Decode = late(
    globals(), "decode_anthropic_text_block_param", "anthropic_text_block_param"
)
decode_deferred_tools_control: Decode = late(
    globals(), "decode_deferred_tools_control", "deferred_tools_control"
)
decode_messages_fallback_param: Decode = late(
    globals(), "decode_messages_fallback_param", "messages_fallback_param"
)
decode_messages_message_param: Decode = late(
    globals(), "decode_messages_message_param", "messages_message_param"
)
decode_messages_output_config: Decode = late(
    globals(), "decode_messages_output_config", "messages_output_config"
)
decode_messages_request_context_management: Decode = late(
    globals(), "decode_messages_request_context_management", "messages_request_context_management"
)
decode_messages_request_metadata: Decode = late(
    globals(), "decode_messages_request_metadata", "messages_request_metadata"
)
decode_messages_request_plugins_item: Decode = late(
    globals(), "decode_messages_request_plugins_item", "messages_request_plugins_item"
)
decode_messages_request_thinking: Decode = late(
    globals(), "decode_messages_request_thinking", "messages_request_thinking"
)
decode_messages_request_tool_choice: Decode = late(
    globals(), "decode_messages_request_tool_choice", "messages_request_tool_choice"
)
decode_messages_request_tools_item: Decode = late(
    globals(), "decode_messages_request_tools_item", "messages_request_tools_item"
)
decode_provider_preferences: Decode = late(globals(), "decode_provider_preferences", "provider_preferences")
decode_stop_server_tools_when: Decode = late(
    globals(), "decode_stop_server_tools_when", "stop_server_tools_when"
)
decode_trace_config: Decode = late(globals(), "decode_trace_config", "trace_config")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class MessagesRequest(_Model):
    """A conversation in the format of Anthropic's Messages API, with OpenRouter's routing settings."""

    messages: list[MessagesMessageParam] | None
    """The conversation so far, oldest message first."""
    model: str
    """Slug of the model, such as `anthropic/claude-sonnet-4.5`. Suffixes like `:nitro` are understood."""
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Turns prompt caching on for the whole request; the place of the breakpoint is chosen for you."""
    context_management: MessagesRequestContextManagement | Unset | None = UNSET
    """How to shorten the conversation as it grows. Left as it is when absent or null."""
    deferred_tools: DeferredToolsControl | Unset = UNSET
    """How tools marked `defer_loading` are found when they are needed."""
    fallbacks: list[MessagesFallbackParam] | Unset | None = UNSET
    """Up to 3 models to try in order when `model` fails. Together with `models` it gives a 400."""
    max_tokens: int | Unset = UNSET
    """Most tokens to generate, thinking included. Anthropic demands it; here it may be absent."""
    metadata: MessagesRequestMetadata | Unset = UNSET
    """Who the request is made for."""
    models: list[str] | Unset = UNSET
    """Models to try in order when one fails. The answer names the one used, and its price applies. Not
    with `fallbacks`.
    """
    output_config: MessagesOutputConfig | Unset = UNSET
    """Effort, form and token budget of the answer."""
    plugins: list[MessagesRequestPluginsItem] | Unset = UNSET
    """Plugins to run with this request, and their settings."""
    provider: ProviderPreferences | Unset | None = UNSET
    """Which providers may serve the request and in what order. Account settings and load balancing
    decide when absent.
    """
    route: DeprecatedRoute | Unset | None = UNSET
    """Deprecated. Use `provider.sort` with its `partition` instead."""
    safeguards: list[AnthropicSafeguard] | Unset | None = UNSET
    """Safety checks to run on the request. None are asked for when absent or null."""
    service_tier: str | Unset = UNSET
    """Processing tier to ask for, such as `flex` or `priority`. You pay for the tier that served,
    which `usage.service_tier` tells.
    """
    session_id: str | Unset = UNSET
    """Groups the requests of a conversation and keeps them at one provider, for the sake of its cache.
    Overrides the `x-session-id` header. Limits: at most 256 characters.
    """
    speed: AnthropicSpeed | Unset | None = UNSET
    """Whether to ask for faster generation, on models that have it."""
    stop_sequences: list[str] | Unset = UNSET
    """Texts that end the generation when the model produces one."""
    stop_server_tools_when: StopServerToolsWhen | Unset = UNSET
    """Conditions that end the loop of server tool calls; any one suffices, and a last turn without
    tools follows. Replaces the default limit of calls.
    """
    stream: bool | Unset = UNSET
    """Whether to send the answer as events while it is generated. One JSON answer when absent."""
    system: str | list[AnthropicTextBlockParam] | Unset = UNSET
    """Instructions for the whole conversation, as a string or text blocks."""
    temperature: float | Unset = UNSET
    """Randomness of the choice of tokens. Claude models take 0 to 1. Left to the provider when absent."""
    thinking: MessagesRequestThinking | Unset = UNSET
    """Whether and how much the model thinks ahead of its answer. The model's default when absent."""
    tool_choice: MessagesRequestToolChoice | Unset = UNSET
    """Whether the model may, must or must not call tools. It may when absent."""
    tools: list[MessagesRequestToolsItem] | Unset = UNSET
    """Tools the model can call: your own, Anthropic's, and server tools that OpenRouter runs."""
    top_k: int | Unset = UNSET
    """Choose only among this many most likely tokens. Left to the provider when absent."""
    top_p: float | Unset = UNSET
    """Choose only among the most likely tokens whose probabilities add up to this, 0 to 1. Left to the
    provider when absent.
    """
    trace: TraceConfig | Unset = UNSET
    """Tracing data handed to your observability destinations."""
    user: str | Unset = UNSET
    """Your own stable id of the end user. Limits: at most 256 characters."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(MessagesRequest)
        value = pop("messages", UNSET)
        self.messages = (
            [decode_messages_message_param(item) for item in value] if type(value) is list else value
        )
        self.model = pop("model", UNSET)
        self.max_tokens = pop("max_tokens", UNSET)
        self.models = pop("models", UNSET)
        self.route = pop("route", UNSET)
        self.service_tier = pop("service_tier", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.speed = pop("speed", UNSET)
        self.stop_sequences = pop("stop_sequences", UNSET)
        self.stream = pop("stream", UNSET)
        self.temperature = pop("temperature", UNSET)
        self.top_k = pop("top_k", UNSET)
        self.top_p = pop("top_p", UNSET)
        self.user = pop("user", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("context_management", UNSET)
            self.context_management = decode_messages_request_context_management(value)
            value = pop("deferred_tools", UNSET)
            self.deferred_tools = decode_deferred_tools_control(value)
            value = pop("fallbacks", UNSET)
            self.fallbacks = (
                [decode_messages_fallback_param(item) for item in value] if type(value) is list else value
            )
            value = pop("metadata", UNSET)
            self.metadata = decode_messages_request_metadata(value)
            value = pop("output_config", UNSET)
            self.output_config = decode_messages_output_config(value)
            value = pop("plugins", UNSET)
            self.plugins = (
                [decode_messages_request_plugins_item(item) for item in value]
                if type(value) is list
                else value
            )
            value = pop("provider", UNSET)
            self.provider = decode_provider_preferences(value)
            value = pop("safeguards", UNSET)
            self.safeguards = (
                [decode_anthropic_safeguard(item) for item in value] if type(value) is list else value
            )
            value = pop("stop_server_tools_when", UNSET)
            self.stop_server_tools_when = decode_stop_server_tools_when(value)
            value = pop("system", UNSET)
            self.system = (
                [decode_anthropic_text_block_param(item) for item in value] if type(value) is list else value
            )
            value = pop("thinking", UNSET)
            self.thinking = decode_messages_request_thinking(value)
            value = pop("tool_choice", UNSET)
            self.tool_choice = decode_messages_request_tool_choice(value)
            value = pop("tools", UNSET)
            self.tools = (
                [decode_messages_request_tools_item(item) for item in value] if type(value) is list else value
            )
            value = pop("trace", UNSET)
            self.trace = decode_trace_config(value)
        else:
            self.cache_control = UNSET
            self.context_management = UNSET
            self.deferred_tools = UNSET
            self.fallbacks = UNSET
            self.metadata = UNSET
            self.output_config = UNSET
            self.plugins = UNSET
            self.provider = UNSET
            self.safeguards = UNSET
            self.stop_server_tools_when = UNSET
            self.system = UNSET
            self.thinking = UNSET
            self.tool_choice = UNSET
            self.tools = UNSET
            self.trace = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = MessagesRequest.decode
MessagesRequest.wire_names = {
    "messages": "messages",
    "model": "model",
    "cache_control": "cache_control",
    "context_management": "context_management",
    "deferred_tools": "deferred_tools",
    "fallbacks": "fallbacks",
    "max_tokens": "max_tokens",
    "metadata": "metadata",
    "models": "models",
    "output_config": "output_config",
    "plugins": "plugins",
    "provider": "provider",
    "route": "route",
    "safeguards": "safeguards",
    "service_tier": "service_tier",
    "session_id": "session_id",
    "speed": "speed",
    "stop_sequences": "stop_sequences",
    "stop_server_tools_when": "stop_server_tools_when",
    "stream": "stream",
    "system": "system",
    "temperature": "temperature",
    "thinking": "thinking",
    "tool_choice": "tool_choice",
    "tools": "tools",
    "top_k": "top_k",
    "top_p": "top_p",
    "trace": "trace",
    "user": "user",
}
