# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ChatRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import (
        ChatModelNames,
        ChatReasoningEffort,
        ChatRequestModalitiesItem,
        ChatRequestServiceTier,
        ChatRequestVerbosity,
        DeprecatedRoute,
        ImageConfig,
        ModelName,
    )
    from .anthropic_cache_control_directive import AnthropicCacheControlDirective
    from .chat_debug_options import ChatDebugOptions
    from .chat_function_tool import ChatFunctionTool
    from .chat_messages import ChatMessages
    from .chat_request_audio import ChatRequestAudio
    from .chat_request_plugins_item import ChatRequestPluginsItem
    from .chat_request_reasoning import ChatRequestReasoning
    from .chat_request_response_format import ChatRequestResponseFormat
    from .chat_request_usage import ChatRequestUsage
    from .chat_stream_options import ChatStreamOptions
    from .chat_tool_choice import ChatToolChoice
    from .deferred_tools_control import DeferredToolsControl
    from .prediction import Prediction
    from .prompt_cache_options import PromptCacheOptions
    from .provider_preferences import ProviderPreferences
    from .stop_server_tools_when import StopServerToolsWhen
    from .trace_config import TraceConfig

decode_anthropic_cache_control_directive: Decode = late(
    globals(), "decode_anthropic_cache_control_directive", "anthropic_cache_control_directive"
)
decode_chat_debug_options: Decode = late(globals(), "decode_chat_debug_options", "chat_debug_options")
decode_chat_function_tool: Decode = late(globals(), "decode_chat_function_tool", "chat_function_tool")
decode_chat_messages: Decode = late(globals(), "decode_chat_messages", "chat_messages")
decode_chat_request_audio: Decode = late(globals(), "decode_chat_request_audio", "chat_request_audio")
decode_chat_request_plugins_item: Decode = late(
    globals(), "decode_chat_request_plugins_item", "chat_request_plugins_item"
)
decode_chat_request_reasoning: Decode = late(
    globals(), "decode_chat_request_reasoning", "chat_request_reasoning"
)
decode_chat_request_response_format: Decode = late(
    globals(), "decode_chat_request_response_format", "chat_request_response_format"
)
decode_chat_request_usage: Decode = late(globals(), "decode_chat_request_usage", "chat_request_usage")
decode_chat_stream_options: Decode = late(globals(), "decode_chat_stream_options", "chat_stream_options")
decode_chat_tool_choice: Decode = late(globals(), "decode_chat_tool_choice", "chat_tool_choice")
decode_deferred_tools_control: Decode = late(
    globals(), "decode_deferred_tools_control", "deferred_tools_control"
)
decode_prediction: Decode = late(globals(), "decode_prediction", "prediction")
decode_prompt_cache_options: Decode = late(globals(), "decode_prompt_cache_options", "prompt_cache_options")
decode_provider_preferences: Decode = late(globals(), "decode_provider_preferences", "provider_preferences")
decode_stop_server_tools_when: Decode = late(
    globals(), "decode_stop_server_tools_when", "stop_server_tools_when"
)
decode_trace_config: Decode = late(globals(), "decode_trace_config", "trace_config")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ChatRequest(_Model):
    """A conversation for a model to continue, and how. Parameters that the model does not support are
    ignored unless `provider.require_parameters` is set.
    """

    messages: list[ChatMessages]
    """The conversation so far, oldest first. A final `assistant` message is a beginning for the model
    to continue. Limits: at least 1 item.
    """
    audio: ChatRequestAudio | Unset | None = UNSET
    """Voice and format of a spoken reply. Needs `audio` among `modalities`, and streaming."""
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Caches the prompt with the marks placed automatically."""
    debug: ChatDebugOptions | Unset = UNSET
    """Aids for debugging, effective in streams only."""
    deferred_tools: DeferredToolsControl | Unset = UNSET
    """How tools marked `defer_loading` are found when they are needed."""
    frequency_penalty: float | Unset | None = UNSET
    """Discourages tokens the more often they have occurred, from -2 to 2. Negative values encourage
    repetition.
    """
    image_config: ImageConfig | Unset = UNSET
    """Settings for generated images, when `modalities` has `image`."""
    include_reasoning: bool | Unset | None = UNSET
    """Use `reasoning` instead. Older switch for returning the thinking. Deprecated."""
    logit_bias: dict[str, float] | Unset | None = UNSET
    """Bias to add to the score of tokens, by token id."""
    logprobs: bool | Unset | None = UNSET
    """Whether to return the log probabilities of the tokens written."""
    max_completion_tokens: int | Unset | None = UNSET
    """Longest reply in tokens, reasoning included. The model's own limit when absent."""
    max_tokens: int | Unset | None = UNSET
    """Older name for `max_completion_tokens`, which is preferred. Some providers demand at least 16."""
    max_tool_calls: int | Unset | None = UNSET
    """Budget for server tool calls in this request. 30 when absent, which is also the ceiling.
    `stop_server_tools_when` overrides it.
    """
    metadata: dict[str, str] | Unset = UNSET
    """Labels for your own records: at most 16 pairs, keys to 64 characters and values to 512."""
    min_p: float | Unset | None = UNSET
    """Drops tokens less likely than this share of the likeliest one's probability."""
    modalities: list[ChatRequestModalitiesItem] | Unset = UNSET
    """Kinds of output wanted. Text alone when absent."""
    model: ModelName | Unset = UNSET
    """Slug of the model or router, with an optional suffix such as `:nitro`, or `@preset/` and a slug.
    The account's default when absent.
    """
    models: ChatModelNames | Unset = UNSET
    """Models to try in order when one fails for any reason. The answer's `model` and price are those
    of the one that served.
    """
    parallel_tool_calls: bool | Unset | None = UNSET
    """Whether the model may call several tools in one turn. It may when absent."""
    plugins: list[ChatRequestPluginsItem] | Unset = UNSET
    """Extras to run on the request or the answer. Settings here win over the account's defaults unless
    the account forbids that.
    """
    prediction: Prediction | Unset | None = UNSET
    """Text the reply is expected to repeat in large part, which can speed it up."""
    presence_penalty: float | Unset | None = UNSET
    """Discourages tokens that have occurred at all, from -2 to 2. Negative values encourage them."""
    preset: str | Unset = UNSET
    """Slug of a saved preset to start from. Fields of this request win over the preset's; tools are
    combined.
    """
    prompt: str | Unset = UNSET
    """Input of the older text-completion style. Use `messages`."""
    prompt_cache_key: str | Unset | None = UNSET
    """Groups requests that share a prefix, for provider caching. Also keeps them on one provider when
    `session_id` is absent.
    """
    prompt_cache_options: PromptCacheOptions | Unset | None = UNSET
    """Prompt caching in OpenAI's style. Pair it with `prompt_cache_breakpoint` on text parts."""
    provider: ProviderPreferences | Unset | None = UNSET
    """Which providers may serve the request and in what order."""
    reasoning: ChatRequestReasoning | Unset = UNSET
    """Whether and how much the model thinks, and whether its thinking is shown."""
    reasoning_effort: ChatReasoningEffort | Unset | None = UNSET
    """Short form of `reasoning.effort`. The two must not disagree."""
    repetition_penalty: float | Unset | None = UNSET
    """Discourages tokens already present in input or output. 1 changes nothing, more penalizes."""
    response_format: ChatRequestResponseFormat | Unset = UNSET
    """Form that the reply must have. Free text when absent."""
    route: DeprecatedRoute | Unset | None = UNSET
    """Use `provider.sort` with a `partition` instead: `fallback` is `model`, `sort` is `none`."""
    seed: int | Unset | None = UNSET
    """Number for repeatable sampling, as far as the provider supports it."""
    service_tier: ChatRequestServiceTier | Unset | None = UNSET
    """Speed and price class to ask for. Billing follows the tier that served."""
    session_id: str | Unset = UNSET
    """Id that ties requests together, for observability and to stay with one provider. Wins over the
    `x-session-id` header. Limits: at most 256 characters.
    """
    stop: str | list[str] | Unset | None = UNSET
    """Text at which the reply stops: one string, or up to 4."""
    stop_server_tools_when: StopServerToolsWhen | Unset = UNSET
    """Conditions that end the use of server tools, instead of `max_tool_calls`."""
    stream: bool | Unset = UNSET
    """Whether the reply arrives in chunks as it is written. Default of the API: `false`."""
    stream_options: ChatStreamOptions | Unset | None = UNSET
    """Options of the stream. None has any effect."""
    structured_outputs: bool | Unset | None = UNSET
    """Switch for structured output. The schema itself belongs in `response_format`."""
    temperature: float | Unset | None = UNSET
    """Randomness of sampling, from 0 to 2. The model's own when absent."""
    tool_choice: ChatToolChoice | Unset = UNSET
    """Whether the model may, must or must not use tools, or which one it must."""
    tools: list[ChatFunctionTool] | Unset = UNSET
    """Tools the model may use. Repeat them in the request that returns their results."""
    top_a: float | Unset | None = UNSET
    """Drops unlikely tokens by a threshold that grows with the probability of the likeliest one."""
    top_k: int | Unset | None = UNSET
    """Samples from this many likeliest tokens only."""
    top_logprobs: int | Unset | None = UNSET
    """How many alternatives to report for each token, from 0 to 20. Needs `logprobs`."""
    top_p: float | Unset | None = UNSET
    """Samples from the likeliest tokens whose probabilities add up to this, from 0 to 1."""
    trace: TraceConfig | Unset = UNSET
    """Names and ids for the trace of this request in observability tools."""
    usage: ChatRequestUsage | Unset = UNSET
    """Has no effect; remove it. Usage always comes with the answer. Deprecated."""
    user: str | Unset = UNSET
    """Stable id of your end user, at most 128 characters for Broadcast. Never passed on in the clear."""
    verbosity: ChatRequestVerbosity | Unset | None = UNSET
    """How long-winded the reply is, where the model supports it."""
    web_search_options: dict[str, Any] | Unset = UNSET
    """Options for the model's built-in web search, in OpenAI's style."""
    x_search_filter: dict[str, Any] | Unset = UNSET
    """Filters for a search of X, for models that have one. Keys are passed through untyped."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatRequest)
        value = pop("messages", UNSET)
        self.messages = [decode_chat_messages(item) for item in value] if type(value) is list else value
        self.frequency_penalty = pop("frequency_penalty", UNSET)
        self.image_config = pop("image_config", UNSET)
        self.include_reasoning = pop("include_reasoning", UNSET)
        self.logit_bias = pop("logit_bias", UNSET)
        self.logprobs = pop("logprobs", UNSET)
        self.max_completion_tokens = pop("max_completion_tokens", UNSET)
        self.max_tokens = pop("max_tokens", UNSET)
        self.max_tool_calls = pop("max_tool_calls", UNSET)
        self.metadata = pop("metadata", UNSET)
        self.min_p = pop("min_p", UNSET)
        self.modalities = pop("modalities", UNSET)
        self.model = pop("model", UNSET)
        self.models = pop("models", UNSET)
        self.parallel_tool_calls = pop("parallel_tool_calls", UNSET)
        self.presence_penalty = pop("presence_penalty", UNSET)
        self.preset = pop("preset", UNSET)
        self.prompt = pop("prompt", UNSET)
        self.prompt_cache_key = pop("prompt_cache_key", UNSET)
        self.reasoning_effort = pop("reasoning_effort", UNSET)
        self.repetition_penalty = pop("repetition_penalty", UNSET)
        self.route = pop("route", UNSET)
        self.seed = pop("seed", UNSET)
        self.service_tier = pop("service_tier", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.stop = pop("stop", UNSET)
        self.stream = pop("stream", UNSET)
        self.structured_outputs = pop("structured_outputs", UNSET)
        self.temperature = pop("temperature", UNSET)
        self.top_a = pop("top_a", UNSET)
        self.top_k = pop("top_k", UNSET)
        self.top_logprobs = pop("top_logprobs", UNSET)
        self.top_p = pop("top_p", UNSET)
        self.user = pop("user", UNSET)
        self.verbosity = pop("verbosity", UNSET)
        self.web_search_options = pop("web_search_options", UNSET)
        self.x_search_filter = pop("x_search_filter", UNSET)
        if rest:
            value = pop("audio", UNSET)
            self.audio = decode_chat_request_audio(value)
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("debug", UNSET)
            self.debug = decode_chat_debug_options(value)
            value = pop("deferred_tools", UNSET)
            self.deferred_tools = decode_deferred_tools_control(value)
            value = pop("plugins", UNSET)
            self.plugins = (
                [decode_chat_request_plugins_item(item) for item in value] if type(value) is list else value
            )
            value = pop("prediction", UNSET)
            self.prediction = decode_prediction(value)
            value = pop("prompt_cache_options", UNSET)
            self.prompt_cache_options = decode_prompt_cache_options(value)
            value = pop("provider", UNSET)
            self.provider = decode_provider_preferences(value)
            value = pop("reasoning", UNSET)
            self.reasoning = decode_chat_request_reasoning(value)
            value = pop("response_format", UNSET)
            self.response_format = decode_chat_request_response_format(value)
            value = pop("stop_server_tools_when", UNSET)
            self.stop_server_tools_when = decode_stop_server_tools_when(value)
            value = pop("stream_options", UNSET)
            self.stream_options = decode_chat_stream_options(value)
            value = pop("tool_choice", UNSET)
            self.tool_choice = decode_chat_tool_choice(value)
            value = pop("tools", UNSET)
            self.tools = [decode_chat_function_tool(item) for item in value] if type(value) is list else value
            value = pop("trace", UNSET)
            self.trace = decode_trace_config(value)
            value = pop("usage", UNSET)
            self.usage = decode_chat_request_usage(value)
        else:
            self.audio = UNSET
            self.cache_control = UNSET
            self.debug = UNSET
            self.deferred_tools = UNSET
            self.plugins = UNSET
            self.prediction = UNSET
            self.prompt_cache_options = UNSET
            self.provider = UNSET
            self.reasoning = UNSET
            self.response_format = UNSET
            self.stop_server_tools_when = UNSET
            self.stream_options = UNSET
            self.tool_choice = UNSET
            self.tools = UNSET
            self.trace = UNSET
            self.usage = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ChatRequest.decode
ChatRequest.wire_names = {
    "messages": "messages",
    "audio": "audio",
    "cache_control": "cache_control",
    "debug": "debug",
    "deferred_tools": "deferred_tools",
    "frequency_penalty": "frequency_penalty",
    "image_config": "image_config",
    "include_reasoning": "include_reasoning",
    "logit_bias": "logit_bias",
    "logprobs": "logprobs",
    "max_completion_tokens": "max_completion_tokens",
    "max_tokens": "max_tokens",
    "max_tool_calls": "max_tool_calls",
    "metadata": "metadata",
    "min_p": "min_p",
    "modalities": "modalities",
    "model": "model",
    "models": "models",
    "parallel_tool_calls": "parallel_tool_calls",
    "plugins": "plugins",
    "prediction": "prediction",
    "presence_penalty": "presence_penalty",
    "preset": "preset",
    "prompt": "prompt",
    "prompt_cache_key": "prompt_cache_key",
    "prompt_cache_options": "prompt_cache_options",
    "provider": "provider",
    "reasoning": "reasoning",
    "reasoning_effort": "reasoning_effort",
    "repetition_penalty": "repetition_penalty",
    "response_format": "response_format",
    "route": "route",
    "seed": "seed",
    "service_tier": "service_tier",
    "session_id": "session_id",
    "stop": "stop",
    "stop_server_tools_when": "stop_server_tools_when",
    "stream": "stream",
    "stream_options": "stream_options",
    "structured_outputs": "structured_outputs",
    "temperature": "temperature",
    "tool_choice": "tool_choice",
    "tools": "tools",
    "top_a": "top_a",
    "top_k": "top_k",
    "top_logprobs": "top_logprobs",
    "top_p": "top_p",
    "trace": "trace",
    "usage": "usage",
    "user": "user",
    "verbosity": "verbosity",
    "web_search_options": "web_search_options",
    "x_search_filter": "x_search_filter",
}
