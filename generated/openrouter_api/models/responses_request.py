# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ResponsesRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Decode, Unset, late
from ..types import Model as _Model

if TYPE_CHECKING:
    from typing import Literal

    from ..values import (
        DeprecatedRoute,
        ImageConfig,
        OpenAIResponsesTruncation,
        OutputModalityEnum,
        RequestMetadata,
        ResponseIncludesEnum,
        ResponsesRequestServiceTier,
    )
    from .anthropic_cache_control_directive import AnthropicCacheControlDirective
    from .chat_debug_options import ChatDebugOptions
    from .deferred_tools_control import DeferredToolsControl
    from .inputs import Inputs
    from .open_ai_responses_tool_choice import OpenAIResponsesToolChoice
    from .prompt_cache_options import PromptCacheOptions
    from .provider_preferences import ProviderPreferences
    from .reasoning_config import ReasoningConfig
    from .responses_request_plugins_item import ResponsesRequestPluginsItem
    from .responses_request_tools_item import ResponsesRequestToolsItem
    from .stop_server_tools_when import StopServerToolsWhen
    from .stored_prompt_template import StoredPromptTemplate
    from .text_extended_config import TextExtendedConfig
    from .trace_config import TraceConfig

decode_anthropic_cache_control_directive: Decode = late(
    globals(), "decode_anthropic_cache_control_directive", "anthropic_cache_control_directive"
)
decode_chat_debug_options: Decode = late(globals(), "decode_chat_debug_options", "chat_debug_options")
decode_deferred_tools_control: Decode = late(
    globals(), "decode_deferred_tools_control", "deferred_tools_control"
)
decode_inputs: Decode = late(globals(), "decode_inputs", "inputs")
decode_open_ai_responses_tool_choice: Decode = late(
    globals(), "decode_open_ai_responses_tool_choice", "open_ai_responses_tool_choice"
)
decode_prompt_cache_options: Decode = late(globals(), "decode_prompt_cache_options", "prompt_cache_options")
decode_provider_preferences: Decode = late(globals(), "decode_provider_preferences", "provider_preferences")
decode_reasoning_config: Decode = late(globals(), "decode_reasoning_config", "reasoning_config")
decode_responses_request_plugins_item: Decode = late(
    globals(), "decode_responses_request_plugins_item", "responses_request_plugins_item"
)
decode_responses_request_tools_item: Decode = late(
    globals(), "decode_responses_request_tools_item", "responses_request_tools_item"
)
decode_stop_server_tools_when: Decode = late(
    globals(), "decode_stop_server_tools_when", "stop_server_tools_when"
)
decode_stored_prompt_template: Decode = late(
    globals(), "decode_stored_prompt_template", "stored_prompt_template"
)
decode_text_extended_config: Decode = late(globals(), "decode_text_extended_config", "text_extended_config")
decode_trace_config: Decode = late(globals(), "decode_trace_config", "trace_config")


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ResponsesRequest(_Model):
    """What to answer, with which model, and how. Parameters a model does not support are ignored
    unless `provider.require_parameters` is true.
    """

    background: bool | Unset | None = UNSET
    """Asks for the response to be worked on in the background. The effect here is not documented, and
    no operation fetches a response later.
    """
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Turns on prompt caching with automatically placed breakpoints. Single parts take no
    `cache_control` in this API.
    """
    debug: ChatDebugOptions | Unset = UNSET
    """Debugging aids; they work on streamed requests only."""
    deferred_tools: DeferredToolsControl | Unset = UNSET
    """How the model finds tools whose loading is deferred."""
    frequency_penalty: float | Unset | None = UNSET
    """Positive values discourage tokens the more often they have appeared, negative ones encourage
    them.
    """
    image_config: ImageConfig | Unset = UNSET
    """Settings for image output, by name; which ones exist depends on the model."""
    include: list[ResponseIncludesEnum] | Unset | None = UNSET
    """Extra data to put into the answer, such as encrypted reasoning for replay."""
    input: Inputs | Unset = UNSET
    """What the model answers to. The API keeps no state, so send the whole conversation each time."""
    instructions: str | Unset | None = UNSET
    """System prompt, put before the input."""
    max_output_tokens: int | Unset | None = UNSET
    """Most tokens to generate. An answer cut off here has status `incomplete`."""
    max_tool_calls: int | Unset | None = UNSET
    """Budget of server tool calls; 30 when absent, which is also the maximum. `stop_server_tools_when`
    overrides it.
    """
    metadata: RequestMetadata | Unset | None = UNSET
    """Labels of your own for the request, for tracing and analysis."""
    modalities: list[OutputModalityEnum] | Unset = UNSET
    """Kinds of output wanted."""
    model: str | Unset = UNSET
    """Slug of the model, such as `openai/gpt-4o`, with a variant suffix such as `:nitro` if wanted.
    The account's default model when absent.
    """
    models: list[str] | Unset = UNSET
    """Slugs of models to fall back on, tried in order on any error. The model used sets the price and
    is named in the answer.
    """
    parallel_tool_calls: bool | Unset | None = UNSET
    """Whether the model may call several tools at once. It may when absent."""
    plugins: list[ResponsesRequestPluginsItem] | Unset = UNSET
    """Plugins to use, and their settings. Settings here override those of the account, unless the
    account forbids it.
    """
    presence_penalty: float | Unset | None = UNSET
    """Positive values discourage tokens that have appeared at all, negative ones encourage them."""
    previous_response_id: Any = UNSET
    """Leave out or null: the API keeps no state, and any other value is a 400."""
    prompt: StoredPromptTemplate | Unset | None = UNSET
    """A stored prompt template to use, with values for its variables."""
    prompt_cache_key: str | Unset | None = UNSET
    """Groups requests that share a prompt prefix, to find the same cache. Also keeps them at one
    provider when `session_id` is absent.
    """
    prompt_cache_options: PromptCacheOptions | Unset | None = UNSET
    """Caches at explicit `prompt_cache_breakpoint` marks; for GPT-5.6 and later."""
    provider: ProviderPreferences | Unset | None = UNSET
    """Which providers may serve the request, and which are preferred."""
    reasoning: ReasoningConfig | Unset | None = UNSET
    """How much the model reasons, and how much of that it shows."""
    route: DeprecatedRoute | Unset | None = UNSET
    """Use `provider.sort` with a `partition` instead."""
    safety_identifier: str | Unset | None = UNSET
    """Stable id of your end user, for abuse detection; preferred over `user` in this API."""
    service_tier: ResponsesRequestServiceTier | Unset | None = UNSET
    """Processing tier to ask for. `flex` never falls back to the default tier where flex endpoints
    exist, `priority` does; `fast` means `priority`. The tier served is the one billed. Default of
    the API: `"auto"`.
    """
    session_id: str | Unset = UNSET
    """Groups the requests of one conversation and keeps them at one provider. Wins over the
    `x-session-id` header. Limits: at most 256 characters.
    """
    stop: str | list[str] | Unset | None = UNSET
    """Text at which the answer stops: one string, or several."""
    stop_server_tools_when: StopServerToolsWhen | Unset = UNSET
    """Conditions that end the calling of server tools; the first to hold does. One last turn without
    tools follows.
    """
    store: Literal[False] | Unset = UNSET
    """Default of the API: `false`."""
    stream: bool | Unset = UNSET
    """True streams the answer as server-sent events, ended by `[DONE]`. Default of the API: `false`."""
    temperature: float | Unset | None = UNSET
    """Randomness of sampling; low values make answers more predictable. The model's own default when
    absent.
    """
    text: TextExtendedConfig | Unset = UNSET
    """Form and length of the answer's text, such as JSON by a schema."""
    tool_choice: OpenAIResponsesToolChoice | Unset = UNSET
    """Whether the model must call a tool, and which. Must be absent, `auto` or `allowed_tools` when
    tools have `defer_loading`.
    """
    tools: list[ResponsesRequestToolsItem] | Unset = UNSET
    """Tools the model may call. Send them again with the results of a call."""
    top_k: int | Unset = UNSET
    """Samples only from this many most likely tokens at each step."""
    top_logprobs: int | Unset | None = UNSET
    """How many likely tokens to report at each position of the answer."""
    top_p: float | Unset | None = UNSET
    """Samples only from the likeliest tokens that together have this probability, from 0 to 1."""
    trace: TraceConfig | Unset = UNSET
    """Names and ids that place the request in a trace, for observability destinations."""
    truncation: OpenAIResponsesTruncation | Unset | None = UNSET
    """What to do when the conversation is longer than the model's context."""
    user: str | Unset = UNSET
    """Stable id of your end user. `safety_identifier` is preferred in this API. Limits: at most 256
    characters.
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
        self = _new(ResponsesRequest)
        self.background = pop("background", UNSET)
        self.frequency_penalty = pop("frequency_penalty", UNSET)
        self.image_config = pop("image_config", UNSET)
        self.include = pop("include", UNSET)
        self.instructions = pop("instructions", UNSET)
        self.max_output_tokens = pop("max_output_tokens", UNSET)
        self.max_tool_calls = pop("max_tool_calls", UNSET)
        self.metadata = pop("metadata", UNSET)
        self.modalities = pop("modalities", UNSET)
        self.model = pop("model", UNSET)
        self.models = pop("models", UNSET)
        self.parallel_tool_calls = pop("parallel_tool_calls", UNSET)
        self.presence_penalty = pop("presence_penalty", UNSET)
        self.previous_response_id = pop("previous_response_id", UNSET)
        self.prompt_cache_key = pop("prompt_cache_key", UNSET)
        self.route = pop("route", UNSET)
        self.safety_identifier = pop("safety_identifier", UNSET)
        self.service_tier = pop("service_tier", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.stop = pop("stop", UNSET)
        self.store = pop("store", UNSET)
        self.stream = pop("stream", UNSET)
        self.temperature = pop("temperature", UNSET)
        self.top_k = pop("top_k", UNSET)
        self.top_logprobs = pop("top_logprobs", UNSET)
        self.top_p = pop("top_p", UNSET)
        self.truncation = pop("truncation", UNSET)
        self.user = pop("user", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("debug", UNSET)
            self.debug = decode_chat_debug_options(value)
            value = pop("deferred_tools", UNSET)
            self.deferred_tools = decode_deferred_tools_control(value)
            value = pop("input", UNSET)
            self.input = decode_inputs(value)
            value = pop("plugins", UNSET)
            self.plugins = (
                [decode_responses_request_plugins_item(item) for item in value]
                if type(value) is list
                else value
            )
            value = pop("prompt", UNSET)
            self.prompt = decode_stored_prompt_template(value)
            value = pop("prompt_cache_options", UNSET)
            self.prompt_cache_options = decode_prompt_cache_options(value)
            value = pop("provider", UNSET)
            self.provider = decode_provider_preferences(value)
            value = pop("reasoning", UNSET)
            self.reasoning = decode_reasoning_config(value)
            value = pop("stop_server_tools_when", UNSET)
            self.stop_server_tools_when = decode_stop_server_tools_when(value)
            value = pop("text", UNSET)
            self.text = decode_text_extended_config(value)
            value = pop("tool_choice", UNSET)
            self.tool_choice = decode_open_ai_responses_tool_choice(value)
            value = pop("tools", UNSET)
            self.tools = (
                [decode_responses_request_tools_item(item) for item in value]
                if type(value) is list
                else value
            )
            value = pop("trace", UNSET)
            self.trace = decode_trace_config(value)
        else:
            self.cache_control = UNSET
            self.debug = UNSET
            self.deferred_tools = UNSET
            self.input = UNSET
            self.plugins = UNSET
            self.prompt = UNSET
            self.prompt_cache_options = UNSET
            self.provider = UNSET
            self.reasoning = UNSET
            self.stop_server_tools_when = UNSET
            self.text = UNSET
            self.tool_choice = UNSET
            self.tools = UNSET
            self.trace = UNSET
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ResponsesRequest.decode
ResponsesRequest.wire_names = {
    "background": "background",
    "cache_control": "cache_control",
    "debug": "debug",
    "deferred_tools": "deferred_tools",
    "frequency_penalty": "frequency_penalty",
    "image_config": "image_config",
    "include": "include",
    "input": "input",
    "instructions": "instructions",
    "max_output_tokens": "max_output_tokens",
    "max_tool_calls": "max_tool_calls",
    "metadata": "metadata",
    "modalities": "modalities",
    "model": "model",
    "models": "models",
    "parallel_tool_calls": "parallel_tool_calls",
    "plugins": "plugins",
    "presence_penalty": "presence_penalty",
    "previous_response_id": "previous_response_id",
    "prompt": "prompt",
    "prompt_cache_key": "prompt_cache_key",
    "prompt_cache_options": "prompt_cache_options",
    "provider": "provider",
    "reasoning": "reasoning",
    "route": "route",
    "safety_identifier": "safety_identifier",
    "service_tier": "service_tier",
    "session_id": "session_id",
    "stop": "stop",
    "stop_server_tools_when": "stop_server_tools_when",
    "store": "store",
    "stream": "stream",
    "temperature": "temperature",
    "text": "text",
    "tool_choice": "tool_choice",
    "tools": "tools",
    "top_k": "top_k",
    "top_logprobs": "top_logprobs",
    "top_p": "top_p",
    "trace": "trace",
    "truncation": "truncation",
    "user": "user",
}
