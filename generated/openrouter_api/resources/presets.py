# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `presets`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import NOT_GIVEN, AsyncResource, O, SyncResource, async_method, sync_method
from ..operations import presets as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from ..models.chat_inputs import (
        ChatRequestAudio,
        ChatRequestReasoning,
        ChatRequestUsage,
        ChatStreamOptions,
        Prediction,
    )
    from ..models.messages_inputs import (
        AnthropicSafeguard,
        AnthropicTextBlockParam,
        MessagesFallbackParam,
        MessagesMessageParam,
        MessagesOutputConfig,
        MessagesRequestContextManagement,
        MessagesRequestMetadata,
    )
    from ..models.presets import (
        CreatePresetFromInferenceResponse,
        GetPresetResponse,
        GetPresetVersionResponse,
        ListPresetsResponse,
        ListPresetVersionsResponse,
    )
    from ..models.responses import ReasoningConfig, StoredPromptTemplate, TextExtendedConfig
    from ..models.shared import PromptCacheOptions
    from ..models.shared_inputs import (
        AnthropicCacheControlDirective,
        ChatDebugOptions,
        DeferredToolsControl,
        ProviderPreferences,
        TraceConfig,
    )
    from ..models.values import (
        AnthropicSpeed,
        ChatReasoningEffort,
        ChatRequestModalitiesItem,
        ChatRequestServiceTier,
        ChatRequestVerbosity,
        DeprecatedRoute,
        OpenAIResponsesTruncation,
        OutputModalityEnum,
        ResponseIncludesEnum,
        ResponsesRequestServiceTier,
    )
    from ..operation import Retries, Timeouts
    from ..params.chat import (
        ChatFunctionToolDict,
        ChatMessagesDict,
        ChatRequestAudioDict,
        ChatRequestPluginsItemDict,
        ChatRequestReasoningDict,
        ChatRequestResponseFormatDict,
        ChatRequestUsageDict,
        ChatStreamOptionsDict,
        ChatToolChoiceDict,
        PredictionDict,
    )
    from ..params.messages import (
        AnthropicSafeguardDict,
        AnthropicTextBlockParamDict,
        MessagesFallbackParamDict,
        MessagesMessageParamDict,
        MessagesOutputConfigDict,
        MessagesRequestContextManagementDict,
        MessagesRequestMetadataDict,
        MessagesRequestPluginsItemDict,
        MessagesRequestThinkingDict,
        MessagesRequestToolChoiceDict,
        MessagesRequestToolsItemDict,
    )
    from ..params.responses import (
        InputsDict,
        OpenAIResponsesToolChoiceDict,
        ReasoningConfigDict,
        ResponsesRequestPluginsItemDict,
        ResponsesRequestToolsItemDict,
        StoredPromptTemplateDict,
        TextExtendedConfigDict,
    )
    from ..params.shared import (
        AnthropicCacheControlDirectiveDict,
        ChatDebugOptionsDict,
        DeferredToolsControlDict,
        PromptCacheOptionsDict,
        ProviderPreferencesDict,
        StopServerToolsWhenDict,
        TraceConfigDict,
    )


class Presets(SyncResource[O]):
    """Presets: `create_from_chat` (`create_presets_chat_completions`), `create_from_messages`
    (`create_presets_messages`), `create_from_responses` (`create_presets_responses`), `get`,
    `get_version`, `list`, `list_versions`. The vendor's names are in brackets.
    """

    __slots__ = ()

    @sync_method(_operations.CREATE_FROM_CHAT)
    def create_from_chat(
        self,
        *,
        slug: str,
        messages: Sequence[ChatMessagesDict],
        audio: ChatRequestAudioDict | ChatRequestAudio | None = NOT_GIVEN,
        cache_control: AnthropicCacheControlDirectiveDict | AnthropicCacheControlDirective = NOT_GIVEN,
        debug: ChatDebugOptionsDict | ChatDebugOptions = NOT_GIVEN,
        deferred_tools: DeferredToolsControlDict | DeferredToolsControl = NOT_GIVEN,
        frequency_penalty: float | None = NOT_GIVEN,
        image_config: Mapping[str, str | float | Sequence[Any]] = NOT_GIVEN,
        include_reasoning: bool | None = NOT_GIVEN,
        logit_bias: Mapping[str, float] | None = NOT_GIVEN,
        logprobs: bool | None = NOT_GIVEN,
        max_completion_tokens: int | None = NOT_GIVEN,
        max_tokens: int | None = NOT_GIVEN,
        max_tool_calls: int | None = NOT_GIVEN,
        metadata: Mapping[str, str] = NOT_GIVEN,
        min_p: float | None = NOT_GIVEN,
        modalities: Sequence[ChatRequestModalitiesItem] = NOT_GIVEN,
        model: str = NOT_GIVEN,
        models: Sequence[str] = NOT_GIVEN,
        parallel_tool_calls: bool | None = NOT_GIVEN,
        plugins: Sequence[ChatRequestPluginsItemDict] = NOT_GIVEN,
        prediction: PredictionDict | Prediction | None = NOT_GIVEN,
        presence_penalty: float | None = NOT_GIVEN,
        preset: str = NOT_GIVEN,
        prompt: str = NOT_GIVEN,
        prompt_cache_key: str | None = NOT_GIVEN,
        prompt_cache_options: PromptCacheOptionsDict | PromptCacheOptions | None = NOT_GIVEN,
        provider: ProviderPreferencesDict | ProviderPreferences | None = NOT_GIVEN,
        reasoning: ChatRequestReasoningDict | ChatRequestReasoning = NOT_GIVEN,
        reasoning_effort: ChatReasoningEffort | None = NOT_GIVEN,
        repetition_penalty: float | None = NOT_GIVEN,
        response_format: ChatRequestResponseFormatDict = NOT_GIVEN,
        route: DeprecatedRoute | None = NOT_GIVEN,
        seed: int | None = NOT_GIVEN,
        service_tier: ChatRequestServiceTier | None = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        stop: str | Sequence[str] | None = NOT_GIVEN,
        stop_server_tools_when: StopServerToolsWhenDict = NOT_GIVEN,
        stream: bool = NOT_GIVEN,
        stream_options: ChatStreamOptionsDict | ChatStreamOptions | None = NOT_GIVEN,
        structured_outputs: bool | None = NOT_GIVEN,
        temperature: float | None = NOT_GIVEN,
        tool_choice: ChatToolChoiceDict = NOT_GIVEN,
        tools: Sequence[ChatFunctionToolDict] = NOT_GIVEN,
        top_a: float | None = NOT_GIVEN,
        top_k: int | None = NOT_GIVEN,
        top_logprobs: int | None = NOT_GIVEN,
        top_p: float | None = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        usage: ChatRequestUsageDict | ChatRequestUsage = NOT_GIVEN,
        user: str = NOT_GIVEN,
        verbosity: ChatRequestVerbosity | None = NOT_GIVEN,
        web_search_options: Mapping[str, object] = NOT_GIVEN,
        x_search_filter: Mapping[str, object] = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreatePresetFromInferenceResponse:
        """Save a chat request as a preset.

        Takes the body of `chat.send` and keeps its settings as a preset; no model runs, and
        `stream` is ignored. A slug that exists already gets a new version. Fields that only make
        sense for a single request are left out.

        Args:
            slug: Slug to save under: an unused one makes a preset, a used one adds a version to
                it.
            messages: The conversation so far, oldest first. A final `assistant` message is a
                beginning for the model to continue. Limits: at least 1 item.
            audio: Voice and format of a spoken reply. Needs `audio` among `modalities`, and
                streaming.
            cache_control: Caches the prompt with the marks placed automatically.
            debug: Aids for debugging, effective in streams only.
            deferred_tools: How tools marked `defer_loading` are found when they are needed.
            frequency_penalty: Discourages tokens the more often they have occurred. Negative
                values encourage repetition. Limits: from -2 to 2.
            image_config: Settings for generated images, when `modalities` has `image`.
            include_reasoning: Use `reasoning` instead. Older switch for returning the thinking.
                Deprecated.
            logit_bias: Bias to add to the score of tokens, by token id.
            logprobs: Whether to return the log probabilities of the tokens written.
            max_completion_tokens: Longest reply in tokens, reasoning included. The model's own
                limit when absent.
            max_tokens: Older name for `max_completion_tokens`, which is preferred. Some
                providers demand at least 16.
            max_tool_calls: Budget for server tool calls in this request. 30 when absent, which
                is also the ceiling. `stop_server_tools_when` overrides it.
            metadata: Labels for your own records: at most 16 pairs, keys to 64 characters and
                values to 512.
            min_p: Drops tokens less likely than this share of the likeliest one's probability.
            modalities: Kinds of output wanted. Text alone when absent.
            model: Slug of the model or router, with an optional suffix such as `:nitro`, or
                `@preset/` and a slug. The account's default when absent.
            models: Models to try in order when one fails for any reason. The answer's `model`
                and price are those of the one that served.
            parallel_tool_calls: Whether the model may call several tools in one turn. It may
                when absent.
            plugins: Extras to run on the request or the answer. Settings here win over the
                account's defaults unless the account forbids that.
            prediction: Text the reply is expected to repeat in large part, which can speed it
                up.
            presence_penalty: Discourages tokens that have occurred at all. Negative values
                encourage them. Limits: from -2 to 2.
            preset: Slug of a saved preset to start from. Fields of this request win over the
                preset's; tools are combined.
            prompt: Input of the older text-completion style. Use `messages`.
            prompt_cache_key: Groups requests that share a prefix, for provider caching. Also
                keeps them on one provider when `session_id` is absent.
            prompt_cache_options: Prompt caching in OpenAI's style. Pair it with
                `prompt_cache_breakpoint` on text parts.
            provider: Which providers may serve the request and in what order.
            reasoning: Whether and how much the model thinks, and whether its thinking is shown.
            reasoning_effort: Short form of `reasoning.effort`. The two must not disagree.
            repetition_penalty: Discourages tokens already present in input or output. 1 changes
                nothing, more penalizes.
            response_format: Form that the reply must have. Free text when absent.
            route: Use `provider.sort` with a `partition` instead: `fallback` is `model`, `sort`
                is `none`.
            seed: Number for repeatable sampling, as far as the provider supports it.
            service_tier: Speed and price class to ask for. Billing follows the tier that
                served.
            session_id: Id that ties requests together, for observability and to stay with one
                provider. Wins over the `x-session-id` header. Limits: at most 256 characters.
            stop: Text at which the reply stops: one string, or up to 4.
            stop_server_tools_when: Conditions that end the use of server tools, instead of
                `max_tool_calls`.
            stream: Whether the reply arrives in chunks as it is written. The API default is
                `false`.
            stream_options: Options of the stream. None has any effect.
            structured_outputs: Switch for structured output. The schema itself belongs in
                `response_format`.
            temperature: Randomness of sampling. The model's own when absent. Limits: from 0 to
                2.
            tool_choice: Whether the model may, must or must not use tools, or which one it
                must.
            tools: Tools the model may use. Repeat them in the request that returns their
                results.
            top_a: Drops unlikely tokens by a threshold that grows with the probability of the
                likeliest one.
            top_k: Samples from this many likeliest tokens only.
            top_logprobs: How many alternatives to report for each token. Needs `logprobs`.
                Limits: from 0 to 20.
            top_p: Samples from the likeliest tokens whose probabilities add up to this. Limits:
                from 0 to 1.
            trace: Names and ids for the trace of this request in observability tools.
            usage: Has no effect; remove it. Usage always comes with the answer. Deprecated.
            user: Stable id of your end user, at most 128 characters for Broadcast. Never passed
                on in the clear.
            verbosity: How long-winded the reply is, where the model supports it.
            web_search_options: Options for the model's built-in web search, in OpenAI's style.
            x_search_filter: Filters for a search of X, for models that have one. Keys are
                passed through untyped.
            timeout: Seconds for the whole call, a `Timeout`, or None.
            retries: How often to repeat it, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More query parameters.
            extra_body: More body properties.
            options: More options of this call.

        Returns:
            CreatePresetFromInferenceResponse (status 200).

        Raises:
            InvalidArgumentError: An argument is missing, unknown or invalid; nothing was sent.
            APIError: An error that the API reports, by status: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409), InternalServerError (500).
            TransportError: There was no usable response. All are in `openrouter_sdk.errors`.

        Example:
            result = client.presets.create_from_chat(
                slug="support",
                model="openai/gpt-4o-mini",
                messages=[{"role": "system", "content": "Be brief."}],
            )
        """
        raise NotImplementedError

    create_presets_chat_completions = create_from_chat

    @sync_method(_operations.CREATE_FROM_MESSAGES)
    def create_from_messages(
        self,
        *,
        slug: str,
        messages: Sequence[MessagesMessageParamDict | MessagesMessageParam] | None,
        model: str,
        cache_control: AnthropicCacheControlDirectiveDict | AnthropicCacheControlDirective = NOT_GIVEN,
        context_management: MessagesRequestContextManagementDict
        | MessagesRequestContextManagement
        | None = NOT_GIVEN,
        deferred_tools: DeferredToolsControlDict | DeferredToolsControl = NOT_GIVEN,
        fallbacks: Sequence[MessagesFallbackParamDict | MessagesFallbackParam] | None = NOT_GIVEN,
        max_tokens: int = NOT_GIVEN,
        metadata: MessagesRequestMetadataDict | MessagesRequestMetadata = NOT_GIVEN,
        models: Sequence[str] = NOT_GIVEN,
        output_config: MessagesOutputConfigDict | MessagesOutputConfig = NOT_GIVEN,
        plugins: Sequence[MessagesRequestPluginsItemDict] = NOT_GIVEN,
        provider: ProviderPreferencesDict | ProviderPreferences | None = NOT_GIVEN,
        route: DeprecatedRoute | None = NOT_GIVEN,
        safeguards: Sequence[AnthropicSafeguardDict | AnthropicSafeguard] | None = NOT_GIVEN,
        service_tier: str = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        speed: AnthropicSpeed | None = NOT_GIVEN,
        stop_sequences: Sequence[str] = NOT_GIVEN,
        stop_server_tools_when: StopServerToolsWhenDict = NOT_GIVEN,
        stream: bool = NOT_GIVEN,
        system: str | Sequence[AnthropicTextBlockParamDict | AnthropicTextBlockParam] = NOT_GIVEN,
        temperature: float = NOT_GIVEN,
        thinking: MessagesRequestThinkingDict = NOT_GIVEN,
        tool_choice: MessagesRequestToolChoiceDict = NOT_GIVEN,
        tools: Sequence[MessagesRequestToolsItemDict] = NOT_GIVEN,
        top_k: int = NOT_GIVEN,
        top_p: float = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        user: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreatePresetFromInferenceResponse:
        """Save an Anthropic Messages request as a preset.

        Takes the body of `messages.create` and keeps its settings as a preset; no model runs, and
        `stream` is ignored. A slug that exists already gets a new version. Fields that only make
        sense for a single request are left out.

        Args:
            slug: Slug to save under: an unused one makes a preset, a used one adds a version to
                it.
            messages: The conversation so far, oldest message first.
            model: Slug of the model, such as `anthropic/claude-sonnet-4.5`. Suffixes like
                `:nitro` are understood.
            cache_control: Turns prompt caching on for the whole request; the place of the
                breakpoint is chosen for you.
            context_management: How to shorten the conversation as it grows. Left as it is when
                absent or null.
            deferred_tools: How tools marked `defer_loading` are found when they are needed.
            fallbacks: Up to 3 models to try in order when `model` fails. Together with `models`
                it gives a 400.
            max_tokens: Most tokens to generate, thinking included. Anthropic demands it; here
                it may be absent.
            metadata: Who the request is made for.
            models: Models to try in order when one fails. The answer names the one used, and
                its price applies. Not with `fallbacks`.
            output_config: Effort, form and token budget of the answer.
            plugins: Plugins to run with this request, and their settings.
            provider: Which providers may serve the request and in what order. Account settings
                and load balancing decide when absent.
            route: Deprecated. Use `provider.sort` with its `partition` instead.
            safeguards: Safety checks to run on the request. None are asked for when absent or
                null.
            service_tier: Processing tier to ask for, such as `flex` or `priority`. You pay for
                the tier that served, which `usage.service_tier` tells.
            session_id: Groups the requests of a conversation and keeps them at one provider,
                for the sake of its cache. Overrides the `x-session-id` header. Limits: at most 256
                characters.
            speed: Whether to ask for faster generation, on models that have it.
            stop_sequences: Texts that end the generation when the model produces one.
            stop_server_tools_when: Conditions that end the loop of server tool calls; any one
                suffices, and a last turn without tools follows. Replaces the default limit of
                calls.
            stream: Whether to send the answer as events while it is generated. One JSON answer
                when absent.
            system: Instructions for the whole conversation, as a string or text blocks.
            temperature: Randomness of the choice of tokens. Claude models take 0 to 1. Left to
                the provider when absent.
            thinking: Whether and how much the model thinks ahead of its answer. The model's
                default when absent.
            tool_choice: Whether the model may, must or must not call tools. It may when absent.
            tools: Tools the model can call: your own, Anthropic's, and server tools that
                OpenRouter runs.
            top_k: Choose only among this many most likely tokens. Left to the provider when
                absent.
            top_p: Choose only among the most likely tokens whose probabilities add up to this,
                0 to 1. Left to the provider when absent.
            trace: Tracing data handed to your observability destinations.
            user: Your own stable id of the end user. Limits: at most 256 characters.
            timeout: Seconds for the whole call, a `Timeout`, or None.
            retries: How often to repeat it, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More query parameters.
            extra_body: More body properties.
            options: More options of this call.

        Returns:
            CreatePresetFromInferenceResponse (status 200).

        Raises:
            InvalidArgumentError: An argument is missing, unknown or invalid; nothing was sent.
            APIError: An error that the API reports, by status: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409), InternalServerError (500).
            TransportError: There was no usable response. All are in `openrouter_sdk.errors`.

        Example:
            result = client.presets.create_from_messages(
                slug="support",
                model="anthropic/claude-sonnet-4",
                max_tokens=500,
                messages=[{"role": "user", "content": "Hello"}],
            )
        """
        raise NotImplementedError

    create_presets_messages = create_from_messages

    @sync_method(_operations.CREATE_FROM_RESPONSES)
    def create_from_responses(
        self,
        *,
        slug: str,
        background: bool | None = NOT_GIVEN,
        cache_control: AnthropicCacheControlDirectiveDict | AnthropicCacheControlDirective = NOT_GIVEN,
        debug: ChatDebugOptionsDict | ChatDebugOptions = NOT_GIVEN,
        deferred_tools: DeferredToolsControlDict | DeferredToolsControl = NOT_GIVEN,
        frequency_penalty: float | None = NOT_GIVEN,
        image_config: Mapping[str, str | float | Sequence[Any]] = NOT_GIVEN,
        include: Sequence[ResponseIncludesEnum] | None = NOT_GIVEN,
        input: InputsDict = NOT_GIVEN,
        instructions: str | None = NOT_GIVEN,
        max_output_tokens: int | None = NOT_GIVEN,
        max_tool_calls: int | None = NOT_GIVEN,
        metadata: Mapping[str, str] | None = NOT_GIVEN,
        modalities: Sequence[OutputModalityEnum] = NOT_GIVEN,
        model: str = NOT_GIVEN,
        models: Sequence[str] = NOT_GIVEN,
        parallel_tool_calls: bool | None = NOT_GIVEN,
        plugins: Sequence[ResponsesRequestPluginsItemDict] = NOT_GIVEN,
        presence_penalty: float | None = NOT_GIVEN,
        previous_response_id: Any = NOT_GIVEN,
        prompt: StoredPromptTemplateDict | StoredPromptTemplate | None = NOT_GIVEN,
        prompt_cache_key: str | None = NOT_GIVEN,
        prompt_cache_options: PromptCacheOptionsDict | PromptCacheOptions | None = NOT_GIVEN,
        provider: ProviderPreferencesDict | ProviderPreferences | None = NOT_GIVEN,
        reasoning: ReasoningConfigDict | ReasoningConfig | None = NOT_GIVEN,
        route: DeprecatedRoute | None = NOT_GIVEN,
        safety_identifier: str | None = NOT_GIVEN,
        service_tier: ResponsesRequestServiceTier | None = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        stop: str | Sequence[str] | None = NOT_GIVEN,
        stop_server_tools_when: StopServerToolsWhenDict = NOT_GIVEN,
        store: Literal[False] = NOT_GIVEN,
        stream: bool = NOT_GIVEN,
        temperature: float | None = NOT_GIVEN,
        text: TextExtendedConfigDict | TextExtendedConfig = NOT_GIVEN,
        tool_choice: OpenAIResponsesToolChoiceDict = NOT_GIVEN,
        tools: Sequence[ResponsesRequestToolsItemDict] = NOT_GIVEN,
        top_k: int = NOT_GIVEN,
        top_logprobs: int | None = NOT_GIVEN,
        top_p: float | None = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        truncation: OpenAIResponsesTruncation | None = NOT_GIVEN,
        user: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreatePresetFromInferenceResponse:
        """Save a Responses request as a preset.

        Takes the body of `responses.send` and keeps its settings as a preset; no model runs, and
        `stream` is ignored. A slug that exists already gets a new version. Fields that only make
        sense for a single request are left out.

        Args:
            slug: Slug to save under: an unused one makes a preset, a used one adds a version to
                it.
            background: Asks for the response to be worked on in the background. The effect here
                is not documented, and no operation fetches a response later.
            cache_control: Turns on prompt caching with automatically placed breakpoints. Single
                parts take no `cache_control` in this API.
            debug: Debugging aids; they work on streamed requests only.
            deferred_tools: How the model finds tools whose loading is deferred.
            frequency_penalty: Positive values discourage tokens the more often they have
                appeared, negative ones encourage them. Limits: from -2 to 2.
            image_config: Settings for image output, by name; which ones exist depends on the
                model.
            include: Extra data to put into the answer, such as encrypted reasoning for replay.
            input: What the model answers to. The API keeps no state, so send the whole
                conversation each time.
            instructions: System prompt, put before the input.
            max_output_tokens: Most tokens to generate. An answer cut off here has status
                `incomplete`.
            max_tool_calls: Budget of server tool calls; 30 when absent, which is also the
                maximum. `stop_server_tools_when` overrides it.
            metadata: Labels of your own for the request, for tracing and analysis.
            modalities: Kinds of output wanted.
            model: Slug of the model, such as `openai/gpt-4o`, with a variant suffix such as
                `:nitro` if wanted. The account's default model when absent.
            models: Slugs of models to fall back on, tried in order on any error. The model used
                sets the price and is named in the answer.
            parallel_tool_calls: Whether the model may call several tools at once. It may when
                absent.
            plugins: Plugins to use, and their settings. Settings here override those of the
                account, unless the account forbids it.
            presence_penalty: Positive values discourage tokens that have appeared at all,
                negative ones encourage them. Limits: from -2 to 2.
            previous_response_id: Leave out or null: the API keeps no state, and any other value
                is a 400.
            prompt: A stored prompt template to use, with values for its variables.
            prompt_cache_key: Groups requests that share a prompt prefix, to find the same
                cache. Also keeps them at one provider when `session_id` is absent.
            prompt_cache_options: Caches at explicit `prompt_cache_breakpoint` marks; for
                GPT-5.6 and later.
            provider: Which providers may serve the request, and which are preferred.
            reasoning: How much the model reasons, and how much of that it shows.
            route: Use `provider.sort` with a `partition` instead.
            safety_identifier: Stable id of your end user, for abuse detection; preferred over
                `user` in this API.
            service_tier: Processing tier to ask for. `flex` never falls back to the default
                tier where flex endpoints exist, `priority` does; `fast` means `priority`. The tier
                served is the one billed. The API default is `"auto"`.
            session_id: Groups the requests of one conversation and keeps them at one provider.
                Wins over the `x-session-id` header. Limits: at most 256 characters.
            stop: Text at which the answer stops: one string, or several.
            stop_server_tools_when: Conditions that end the calling of server tools; the first
                to hold does. One last turn without tools follows.
            store: The API default is `false`.
            stream: True streams the answer as server-sent events, ended by `[DONE]`. The API
                default is `false`.
            temperature: Randomness of sampling; low values make answers more predictable. The
                model's own default when absent. Limits: from 0 to 2.
            text: Form and length of the answer's text, such as JSON by a schema.
            tool_choice: Whether the model must call a tool, and which. Must be absent, `auto`
                or `allowed_tools` when tools have `defer_loading`.
            tools: Tools the model may call. Send them again with the results of a call.
            top_k: Samples only from this many most likely tokens at each step.
            top_logprobs: How many likely tokens to report at each position of the answer.
                Limits: from 0 to 20.
            top_p: Samples only from the likeliest tokens that together have this probability.
                Limits: from 0 to 1.
            trace: Names and ids that place the request in a trace, for observability
                destinations.
            truncation: What to do when the conversation is longer than the model's context.
            user: Stable id of your end user. `safety_identifier` is preferred in this API.
                Limits: at most 256 characters.
            timeout: Seconds for the whole call, a `Timeout`, or None.
            retries: How often to repeat it, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More query parameters.
            extra_body: More body properties.
            options: More options of this call.

        Returns:
            CreatePresetFromInferenceResponse (status 200).

        Raises:
            InvalidArgumentError: An argument is missing, unknown or invalid; nothing was sent.
            APIError: An error that the API reports, by status: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409), InternalServerError (500).
            TransportError: There was no usable response. All are in `openrouter_sdk.errors`.

        Example:
            result = client.presets.create_from_responses(
                slug="support", model="openai/gpt-4o-mini", instructions="Be brief."
            )
        """
        raise NotImplementedError

    create_presets_responses = create_from_responses

    @sync_method(_operations.GET)
    def get(
        self,
        *,
        slug: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetPresetResponse:
        """Read a preset.

        Returns one preset together with the settings of its designated version.

        Args:
            slug: Slug of the preset, as in `@preset/<slug>` but without the prefix.
            timeout: Seconds for the whole call, a `Timeout`, or None.
            retries: How often to repeat it, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More query parameters.
            extra_body: More body properties.
            options: More options of this call.

        Returns:
            GetPresetResponse (status 200).

        Raises:
            InvalidArgumentError: An argument is missing, unknown or invalid; nothing was sent.
            APIError: An error that the API reports, by status: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                InternalServerError (500), ServiceUnavailableError (503).
            TransportError: There was no usable response. All are in `openrouter_sdk.errors`.

        Example:
            result = client.presets.get(slug="support")
        """
        raise NotImplementedError

    @sync_method(_operations.GET_VERSION)
    def get_version(
        self,
        *,
        slug: str,
        version: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetPresetVersionResponse:
        """Read one version of a preset.

        Returns the settings and system prompt that a preset had in the given version.

        Args:
            slug: Slug of the preset that the version belongs to.
            version: Which version to read: its `version` number, written as text.
            timeout: Seconds for the whole call, a `Timeout`, or None.
            retries: How often to repeat it, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More query parameters.
            extra_body: More body properties.
            options: More options of this call.

        Returns:
            GetPresetVersionResponse (status 200).

        Raises:
            InvalidArgumentError: An argument is missing, unknown or invalid; nothing was sent.
            APIError: An error that the API reports, by status: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                InternalServerError (500), ServiceUnavailableError (503).
            TransportError: There was no usable response. All are in `openrouter_sdk.errors`.

        Example:
            result = client.presets.get_version(slug="support", version="1")
        """
        raise NotImplementedError

    @sync_method(_operations.LIST)
    def list(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListPresetsResponse:
        """List presets.

        Returns the presets that the key can see, without their settings; `presets.get` has those.
        Page with `offset` and `limit`; `total_count` says how many there are in all.

        Args:
            offset: Presets to skip before the page begins. The API default is `0`. Limits: at
                least 0.
            limit: Most presets to return in one page. The API default is `50`. Limits: from 1
                to 100.
            timeout: Seconds for the whole call, a `Timeout`, or None.
            retries: How often to repeat it, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More query parameters.
            extra_body: More body properties.
            options: More options of this call.

        Returns:
            ListPresetsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument is missing, unknown or invalid; nothing was sent.
            APIError: An error that the API reports, by status: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), InternalServerError (500),
                ServiceUnavailableError (503).
            TransportError: There was no usable response. All are in `openrouter_sdk.errors`.

        Example:
            result = client.presets.list()
        """
        raise NotImplementedError

    @sync_method(_operations.LIST_VERSIONS)
    def list_versions(
        self,
        *,
        slug: str,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListPresetVersionsResponse:
        """List the versions of a preset.

        Returns the saved versions of one preset, settings included. Page with `offset` and `limit`;
        `total_count` says how many there are in all.

        Args:
            slug: Slug of the preset whose versions are wanted.
            offset: Versions to skip before the page begins. The API default is `0`. Limits: at
                least 0.
            limit: Most versions to return in one page. The API default is `50`. Limits: from 1
                to 100.
            timeout: Seconds for the whole call, a `Timeout`, or None.
            retries: How often to repeat it, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More query parameters.
            extra_body: More body properties.
            options: More options of this call.

        Returns:
            ListPresetVersionsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument is missing, unknown or invalid; nothing was sent.
            APIError: An error that the API reports, by status: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                InternalServerError (500), ServiceUnavailableError (503).
            TransportError: There was no usable response. All are in `openrouter_sdk.errors`.

        Example:
            result = client.presets.list_versions(slug="support")
        """
        raise NotImplementedError


class AsyncPresets(AsyncResource[O]):
    """Presets: `create_from_chat` (`create_presets_chat_completions`), `create_from_messages`
    (`create_presets_messages`), `create_from_responses` (`create_presets_responses`), `get`,
    `get_version`, `list`, `list_versions`. The vendor's names are in brackets.
    """

    __slots__ = ()

    @async_method(_operations.CREATE_FROM_CHAT)
    async def create_from_chat(
        self,
        *,
        slug: str,
        messages: Sequence[ChatMessagesDict],
        audio: ChatRequestAudioDict | ChatRequestAudio | None = NOT_GIVEN,
        cache_control: AnthropicCacheControlDirectiveDict | AnthropicCacheControlDirective = NOT_GIVEN,
        debug: ChatDebugOptionsDict | ChatDebugOptions = NOT_GIVEN,
        deferred_tools: DeferredToolsControlDict | DeferredToolsControl = NOT_GIVEN,
        frequency_penalty: float | None = NOT_GIVEN,
        image_config: Mapping[str, str | float | Sequence[Any]] = NOT_GIVEN,
        include_reasoning: bool | None = NOT_GIVEN,
        logit_bias: Mapping[str, float] | None = NOT_GIVEN,
        logprobs: bool | None = NOT_GIVEN,
        max_completion_tokens: int | None = NOT_GIVEN,
        max_tokens: int | None = NOT_GIVEN,
        max_tool_calls: int | None = NOT_GIVEN,
        metadata: Mapping[str, str] = NOT_GIVEN,
        min_p: float | None = NOT_GIVEN,
        modalities: Sequence[ChatRequestModalitiesItem] = NOT_GIVEN,
        model: str = NOT_GIVEN,
        models: Sequence[str] = NOT_GIVEN,
        parallel_tool_calls: bool | None = NOT_GIVEN,
        plugins: Sequence[ChatRequestPluginsItemDict] = NOT_GIVEN,
        prediction: PredictionDict | Prediction | None = NOT_GIVEN,
        presence_penalty: float | None = NOT_GIVEN,
        preset: str = NOT_GIVEN,
        prompt: str = NOT_GIVEN,
        prompt_cache_key: str | None = NOT_GIVEN,
        prompt_cache_options: PromptCacheOptionsDict | PromptCacheOptions | None = NOT_GIVEN,
        provider: ProviderPreferencesDict | ProviderPreferences | None = NOT_GIVEN,
        reasoning: ChatRequestReasoningDict | ChatRequestReasoning = NOT_GIVEN,
        reasoning_effort: ChatReasoningEffort | None = NOT_GIVEN,
        repetition_penalty: float | None = NOT_GIVEN,
        response_format: ChatRequestResponseFormatDict = NOT_GIVEN,
        route: DeprecatedRoute | None = NOT_GIVEN,
        seed: int | None = NOT_GIVEN,
        service_tier: ChatRequestServiceTier | None = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        stop: str | Sequence[str] | None = NOT_GIVEN,
        stop_server_tools_when: StopServerToolsWhenDict = NOT_GIVEN,
        stream: bool = NOT_GIVEN,
        stream_options: ChatStreamOptionsDict | ChatStreamOptions | None = NOT_GIVEN,
        structured_outputs: bool | None = NOT_GIVEN,
        temperature: float | None = NOT_GIVEN,
        tool_choice: ChatToolChoiceDict = NOT_GIVEN,
        tools: Sequence[ChatFunctionToolDict] = NOT_GIVEN,
        top_a: float | None = NOT_GIVEN,
        top_k: int | None = NOT_GIVEN,
        top_logprobs: int | None = NOT_GIVEN,
        top_p: float | None = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        usage: ChatRequestUsageDict | ChatRequestUsage = NOT_GIVEN,
        user: str = NOT_GIVEN,
        verbosity: ChatRequestVerbosity | None = NOT_GIVEN,
        web_search_options: Mapping[str, object] = NOT_GIVEN,
        x_search_filter: Mapping[str, object] = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreatePresetFromInferenceResponse:
        """Save a chat request as a preset.

        Takes the body of `chat.send` and keeps its settings as a preset; no model runs, and
        `stream` is ignored. A slug that exists already gets a new version. Fields that only make
        sense for a single request are left out.

        Args:
            slug: Slug to save under: an unused one makes a preset, a used one adds a version to
                it.
            messages: The conversation so far, oldest first. A final `assistant` message is a
                beginning for the model to continue. Limits: at least 1 item.
            audio: Voice and format of a spoken reply. Needs `audio` among `modalities`, and
                streaming.
            cache_control: Caches the prompt with the marks placed automatically.
            debug: Aids for debugging, effective in streams only.
            deferred_tools: How tools marked `defer_loading` are found when they are needed.
            frequency_penalty: Discourages tokens the more often they have occurred. Negative
                values encourage repetition. Limits: from -2 to 2.
            image_config: Settings for generated images, when `modalities` has `image`.
            include_reasoning: Use `reasoning` instead. Older switch for returning the thinking.
                Deprecated.
            logit_bias: Bias to add to the score of tokens, by token id.
            logprobs: Whether to return the log probabilities of the tokens written.
            max_completion_tokens: Longest reply in tokens, reasoning included. The model's own
                limit when absent.
            max_tokens: Older name for `max_completion_tokens`, which is preferred. Some
                providers demand at least 16.
            max_tool_calls: Budget for server tool calls in this request. 30 when absent, which
                is also the ceiling. `stop_server_tools_when` overrides it.
            metadata: Labels for your own records: at most 16 pairs, keys to 64 characters and
                values to 512.
            min_p: Drops tokens less likely than this share of the likeliest one's probability.
            modalities: Kinds of output wanted. Text alone when absent.
            model: Slug of the model or router, with an optional suffix such as `:nitro`, or
                `@preset/` and a slug. The account's default when absent.
            models: Models to try in order when one fails for any reason. The answer's `model`
                and price are those of the one that served.
            parallel_tool_calls: Whether the model may call several tools in one turn. It may
                when absent.
            plugins: Extras to run on the request or the answer. Settings here win over the
                account's defaults unless the account forbids that.
            prediction: Text the reply is expected to repeat in large part, which can speed it
                up.
            presence_penalty: Discourages tokens that have occurred at all. Negative values
                encourage them. Limits: from -2 to 2.
            preset: Slug of a saved preset to start from. Fields of this request win over the
                preset's; tools are combined.
            prompt: Input of the older text-completion style. Use `messages`.
            prompt_cache_key: Groups requests that share a prefix, for provider caching. Also
                keeps them on one provider when `session_id` is absent.
            prompt_cache_options: Prompt caching in OpenAI's style. Pair it with
                `prompt_cache_breakpoint` on text parts.
            provider: Which providers may serve the request and in what order.
            reasoning: Whether and how much the model thinks, and whether its thinking is shown.
            reasoning_effort: Short form of `reasoning.effort`. The two must not disagree.
            repetition_penalty: Discourages tokens already present in input or output. 1 changes
                nothing, more penalizes.
            response_format: Form that the reply must have. Free text when absent.
            route: Use `provider.sort` with a `partition` instead: `fallback` is `model`, `sort`
                is `none`.
            seed: Number for repeatable sampling, as far as the provider supports it.
            service_tier: Speed and price class to ask for. Billing follows the tier that
                served.
            session_id: Id that ties requests together, for observability and to stay with one
                provider. Wins over the `x-session-id` header. Limits: at most 256 characters.
            stop: Text at which the reply stops: one string, or up to 4.
            stop_server_tools_when: Conditions that end the use of server tools, instead of
                `max_tool_calls`.
            stream: Whether the reply arrives in chunks as it is written. The API default is
                `false`.
            stream_options: Options of the stream. None has any effect.
            structured_outputs: Switch for structured output. The schema itself belongs in
                `response_format`.
            temperature: Randomness of sampling. The model's own when absent. Limits: from 0 to
                2.
            tool_choice: Whether the model may, must or must not use tools, or which one it
                must.
            tools: Tools the model may use. Repeat them in the request that returns their
                results.
            top_a: Drops unlikely tokens by a threshold that grows with the probability of the
                likeliest one.
            top_k: Samples from this many likeliest tokens only.
            top_logprobs: How many alternatives to report for each token. Needs `logprobs`.
                Limits: from 0 to 20.
            top_p: Samples from the likeliest tokens whose probabilities add up to this. Limits:
                from 0 to 1.
            trace: Names and ids for the trace of this request in observability tools.
            usage: Has no effect; remove it. Usage always comes with the answer. Deprecated.
            user: Stable id of your end user, at most 128 characters for Broadcast. Never passed
                on in the clear.
            verbosity: How long-winded the reply is, where the model supports it.
            web_search_options: Options for the model's built-in web search, in OpenAI's style.
            x_search_filter: Filters for a search of X, for models that have one. Keys are
                passed through untyped.
            timeout: Seconds for the whole call, a `Timeout`, or None.
            retries: How often to repeat it, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More query parameters.
            extra_body: More body properties.
            options: More options of this call.

        Returns:
            CreatePresetFromInferenceResponse (status 200).

        Raises:
            InvalidArgumentError: An argument is missing, unknown or invalid; nothing was sent.
            APIError: An error that the API reports, by status: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409), InternalServerError (500).
            TransportError: There was no usable response. All are in `openrouter_sdk.errors`.

        Example:
            result = await client.presets.create_from_chat(
                slug="support",
                model="openai/gpt-4o-mini",
                messages=[{"role": "system", "content": "Be brief."}],
            )
        """
        raise NotImplementedError

    create_presets_chat_completions = create_from_chat

    @async_method(_operations.CREATE_FROM_MESSAGES)
    async def create_from_messages(
        self,
        *,
        slug: str,
        messages: Sequence[MessagesMessageParamDict | MessagesMessageParam] | None,
        model: str,
        cache_control: AnthropicCacheControlDirectiveDict | AnthropicCacheControlDirective = NOT_GIVEN,
        context_management: MessagesRequestContextManagementDict
        | MessagesRequestContextManagement
        | None = NOT_GIVEN,
        deferred_tools: DeferredToolsControlDict | DeferredToolsControl = NOT_GIVEN,
        fallbacks: Sequence[MessagesFallbackParamDict | MessagesFallbackParam] | None = NOT_GIVEN,
        max_tokens: int = NOT_GIVEN,
        metadata: MessagesRequestMetadataDict | MessagesRequestMetadata = NOT_GIVEN,
        models: Sequence[str] = NOT_GIVEN,
        output_config: MessagesOutputConfigDict | MessagesOutputConfig = NOT_GIVEN,
        plugins: Sequence[MessagesRequestPluginsItemDict] = NOT_GIVEN,
        provider: ProviderPreferencesDict | ProviderPreferences | None = NOT_GIVEN,
        route: DeprecatedRoute | None = NOT_GIVEN,
        safeguards: Sequence[AnthropicSafeguardDict | AnthropicSafeguard] | None = NOT_GIVEN,
        service_tier: str = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        speed: AnthropicSpeed | None = NOT_GIVEN,
        stop_sequences: Sequence[str] = NOT_GIVEN,
        stop_server_tools_when: StopServerToolsWhenDict = NOT_GIVEN,
        stream: bool = NOT_GIVEN,
        system: str | Sequence[AnthropicTextBlockParamDict | AnthropicTextBlockParam] = NOT_GIVEN,
        temperature: float = NOT_GIVEN,
        thinking: MessagesRequestThinkingDict = NOT_GIVEN,
        tool_choice: MessagesRequestToolChoiceDict = NOT_GIVEN,
        tools: Sequence[MessagesRequestToolsItemDict] = NOT_GIVEN,
        top_k: int = NOT_GIVEN,
        top_p: float = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        user: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreatePresetFromInferenceResponse:
        """Save an Anthropic Messages request as a preset.

        Takes the body of `messages.create` and keeps its settings as a preset; no model runs, and
        `stream` is ignored. A slug that exists already gets a new version. Fields that only make
        sense for a single request are left out.

        Args:
            slug: Slug to save under: an unused one makes a preset, a used one adds a version to
                it.
            messages: The conversation so far, oldest message first.
            model: Slug of the model, such as `anthropic/claude-sonnet-4.5`. Suffixes like
                `:nitro` are understood.
            cache_control: Turns prompt caching on for the whole request; the place of the
                breakpoint is chosen for you.
            context_management: How to shorten the conversation as it grows. Left as it is when
                absent or null.
            deferred_tools: How tools marked `defer_loading` are found when they are needed.
            fallbacks: Up to 3 models to try in order when `model` fails. Together with `models`
                it gives a 400.
            max_tokens: Most tokens to generate, thinking included. Anthropic demands it; here
                it may be absent.
            metadata: Who the request is made for.
            models: Models to try in order when one fails. The answer names the one used, and
                its price applies. Not with `fallbacks`.
            output_config: Effort, form and token budget of the answer.
            plugins: Plugins to run with this request, and their settings.
            provider: Which providers may serve the request and in what order. Account settings
                and load balancing decide when absent.
            route: Deprecated. Use `provider.sort` with its `partition` instead.
            safeguards: Safety checks to run on the request. None are asked for when absent or
                null.
            service_tier: Processing tier to ask for, such as `flex` or `priority`. You pay for
                the tier that served, which `usage.service_tier` tells.
            session_id: Groups the requests of a conversation and keeps them at one provider,
                for the sake of its cache. Overrides the `x-session-id` header. Limits: at most 256
                characters.
            speed: Whether to ask for faster generation, on models that have it.
            stop_sequences: Texts that end the generation when the model produces one.
            stop_server_tools_when: Conditions that end the loop of server tool calls; any one
                suffices, and a last turn without tools follows. Replaces the default limit of
                calls.
            stream: Whether to send the answer as events while it is generated. One JSON answer
                when absent.
            system: Instructions for the whole conversation, as a string or text blocks.
            temperature: Randomness of the choice of tokens. Claude models take 0 to 1. Left to
                the provider when absent.
            thinking: Whether and how much the model thinks ahead of its answer. The model's
                default when absent.
            tool_choice: Whether the model may, must or must not call tools. It may when absent.
            tools: Tools the model can call: your own, Anthropic's, and server tools that
                OpenRouter runs.
            top_k: Choose only among this many most likely tokens. Left to the provider when
                absent.
            top_p: Choose only among the most likely tokens whose probabilities add up to this,
                0 to 1. Left to the provider when absent.
            trace: Tracing data handed to your observability destinations.
            user: Your own stable id of the end user. Limits: at most 256 characters.
            timeout: Seconds for the whole call, a `Timeout`, or None.
            retries: How often to repeat it, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More query parameters.
            extra_body: More body properties.
            options: More options of this call.

        Returns:
            CreatePresetFromInferenceResponse (status 200).

        Raises:
            InvalidArgumentError: An argument is missing, unknown or invalid; nothing was sent.
            APIError: An error that the API reports, by status: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409), InternalServerError (500).
            TransportError: There was no usable response. All are in `openrouter_sdk.errors`.

        Example:
            result = await client.presets.create_from_messages(
                slug="support",
                model="anthropic/claude-sonnet-4",
                max_tokens=500,
                messages=[{"role": "user", "content": "Hello"}],
            )
        """
        raise NotImplementedError

    create_presets_messages = create_from_messages

    @async_method(_operations.CREATE_FROM_RESPONSES)
    async def create_from_responses(
        self,
        *,
        slug: str,
        background: bool | None = NOT_GIVEN,
        cache_control: AnthropicCacheControlDirectiveDict | AnthropicCacheControlDirective = NOT_GIVEN,
        debug: ChatDebugOptionsDict | ChatDebugOptions = NOT_GIVEN,
        deferred_tools: DeferredToolsControlDict | DeferredToolsControl = NOT_GIVEN,
        frequency_penalty: float | None = NOT_GIVEN,
        image_config: Mapping[str, str | float | Sequence[Any]] = NOT_GIVEN,
        include: Sequence[ResponseIncludesEnum] | None = NOT_GIVEN,
        input: InputsDict = NOT_GIVEN,
        instructions: str | None = NOT_GIVEN,
        max_output_tokens: int | None = NOT_GIVEN,
        max_tool_calls: int | None = NOT_GIVEN,
        metadata: Mapping[str, str] | None = NOT_GIVEN,
        modalities: Sequence[OutputModalityEnum] = NOT_GIVEN,
        model: str = NOT_GIVEN,
        models: Sequence[str] = NOT_GIVEN,
        parallel_tool_calls: bool | None = NOT_GIVEN,
        plugins: Sequence[ResponsesRequestPluginsItemDict] = NOT_GIVEN,
        presence_penalty: float | None = NOT_GIVEN,
        previous_response_id: Any = NOT_GIVEN,
        prompt: StoredPromptTemplateDict | StoredPromptTemplate | None = NOT_GIVEN,
        prompt_cache_key: str | None = NOT_GIVEN,
        prompt_cache_options: PromptCacheOptionsDict | PromptCacheOptions | None = NOT_GIVEN,
        provider: ProviderPreferencesDict | ProviderPreferences | None = NOT_GIVEN,
        reasoning: ReasoningConfigDict | ReasoningConfig | None = NOT_GIVEN,
        route: DeprecatedRoute | None = NOT_GIVEN,
        safety_identifier: str | None = NOT_GIVEN,
        service_tier: ResponsesRequestServiceTier | None = NOT_GIVEN,
        session_id: str = NOT_GIVEN,
        stop: str | Sequence[str] | None = NOT_GIVEN,
        stop_server_tools_when: StopServerToolsWhenDict = NOT_GIVEN,
        store: Literal[False] = NOT_GIVEN,
        stream: bool = NOT_GIVEN,
        temperature: float | None = NOT_GIVEN,
        text: TextExtendedConfigDict | TextExtendedConfig = NOT_GIVEN,
        tool_choice: OpenAIResponsesToolChoiceDict = NOT_GIVEN,
        tools: Sequence[ResponsesRequestToolsItemDict] = NOT_GIVEN,
        top_k: int = NOT_GIVEN,
        top_logprobs: int | None = NOT_GIVEN,
        top_p: float | None = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
        truncation: OpenAIResponsesTruncation | None = NOT_GIVEN,
        user: str = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> CreatePresetFromInferenceResponse:
        """Save a Responses request as a preset.

        Takes the body of `responses.send` and keeps its settings as a preset; no model runs, and
        `stream` is ignored. A slug that exists already gets a new version. Fields that only make
        sense for a single request are left out.

        Args:
            slug: Slug to save under: an unused one makes a preset, a used one adds a version to
                it.
            background: Asks for the response to be worked on in the background. The effect here
                is not documented, and no operation fetches a response later.
            cache_control: Turns on prompt caching with automatically placed breakpoints. Single
                parts take no `cache_control` in this API.
            debug: Debugging aids; they work on streamed requests only.
            deferred_tools: How the model finds tools whose loading is deferred.
            frequency_penalty: Positive values discourage tokens the more often they have
                appeared, negative ones encourage them. Limits: from -2 to 2.
            image_config: Settings for image output, by name; which ones exist depends on the
                model.
            include: Extra data to put into the answer, such as encrypted reasoning for replay.
            input: What the model answers to. The API keeps no state, so send the whole
                conversation each time.
            instructions: System prompt, put before the input.
            max_output_tokens: Most tokens to generate. An answer cut off here has status
                `incomplete`.
            max_tool_calls: Budget of server tool calls; 30 when absent, which is also the
                maximum. `stop_server_tools_when` overrides it.
            metadata: Labels of your own for the request, for tracing and analysis.
            modalities: Kinds of output wanted.
            model: Slug of the model, such as `openai/gpt-4o`, with a variant suffix such as
                `:nitro` if wanted. The account's default model when absent.
            models: Slugs of models to fall back on, tried in order on any error. The model used
                sets the price and is named in the answer.
            parallel_tool_calls: Whether the model may call several tools at once. It may when
                absent.
            plugins: Plugins to use, and their settings. Settings here override those of the
                account, unless the account forbids it.
            presence_penalty: Positive values discourage tokens that have appeared at all,
                negative ones encourage them. Limits: from -2 to 2.
            previous_response_id: Leave out or null: the API keeps no state, and any other value
                is a 400.
            prompt: A stored prompt template to use, with values for its variables.
            prompt_cache_key: Groups requests that share a prompt prefix, to find the same
                cache. Also keeps them at one provider when `session_id` is absent.
            prompt_cache_options: Caches at explicit `prompt_cache_breakpoint` marks; for
                GPT-5.6 and later.
            provider: Which providers may serve the request, and which are preferred.
            reasoning: How much the model reasons, and how much of that it shows.
            route: Use `provider.sort` with a `partition` instead.
            safety_identifier: Stable id of your end user, for abuse detection; preferred over
                `user` in this API.
            service_tier: Processing tier to ask for. `flex` never falls back to the default
                tier where flex endpoints exist, `priority` does; `fast` means `priority`. The tier
                served is the one billed. The API default is `"auto"`.
            session_id: Groups the requests of one conversation and keeps them at one provider.
                Wins over the `x-session-id` header. Limits: at most 256 characters.
            stop: Text at which the answer stops: one string, or several.
            stop_server_tools_when: Conditions that end the calling of server tools; the first
                to hold does. One last turn without tools follows.
            store: The API default is `false`.
            stream: True streams the answer as server-sent events, ended by `[DONE]`. The API
                default is `false`.
            temperature: Randomness of sampling; low values make answers more predictable. The
                model's own default when absent. Limits: from 0 to 2.
            text: Form and length of the answer's text, such as JSON by a schema.
            tool_choice: Whether the model must call a tool, and which. Must be absent, `auto`
                or `allowed_tools` when tools have `defer_loading`.
            tools: Tools the model may call. Send them again with the results of a call.
            top_k: Samples only from this many most likely tokens at each step.
            top_logprobs: How many likely tokens to report at each position of the answer.
                Limits: from 0 to 20.
            top_p: Samples only from the likeliest tokens that together have this probability.
                Limits: from 0 to 1.
            trace: Names and ids that place the request in a trace, for observability
                destinations.
            truncation: What to do when the conversation is longer than the model's context.
            user: Stable id of your end user. `safety_identifier` is preferred in this API.
                Limits: at most 256 characters.
            timeout: Seconds for the whole call, a `Timeout`, or None.
            retries: How often to repeat it, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More query parameters.
            extra_body: More body properties.
            options: More options of this call.

        Returns:
            CreatePresetFromInferenceResponse (status 200).

        Raises:
            InvalidArgumentError: An argument is missing, unknown or invalid; nothing was sent.
            APIError: An error that the API reports, by status: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409), InternalServerError (500).
            TransportError: There was no usable response. All are in `openrouter_sdk.errors`.

        Example:
            result = await client.presets.create_from_responses(
                slug="support", model="openai/gpt-4o-mini", instructions="Be brief."
            )
        """
        raise NotImplementedError

    create_presets_responses = create_from_responses

    @async_method(_operations.GET)
    async def get(
        self,
        *,
        slug: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetPresetResponse:
        """Read a preset.

        Returns one preset together with the settings of its designated version.

        Args:
            slug: Slug of the preset, as in `@preset/<slug>` but without the prefix.
            timeout: Seconds for the whole call, a `Timeout`, or None.
            retries: How often to repeat it, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More query parameters.
            extra_body: More body properties.
            options: More options of this call.

        Returns:
            GetPresetResponse (status 200).

        Raises:
            InvalidArgumentError: An argument is missing, unknown or invalid; nothing was sent.
            APIError: An error that the API reports, by status: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                InternalServerError (500), ServiceUnavailableError (503).
            TransportError: There was no usable response. All are in `openrouter_sdk.errors`.

        Example:
            result = await client.presets.get(slug="support")
        """
        raise NotImplementedError

    @async_method(_operations.GET_VERSION)
    async def get_version(
        self,
        *,
        slug: str,
        version: str,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> GetPresetVersionResponse:
        """Read one version of a preset.

        Returns the settings and system prompt that a preset had in the given version.

        Args:
            slug: Slug of the preset that the version belongs to.
            version: Which version to read: its `version` number, written as text.
            timeout: Seconds for the whole call, a `Timeout`, or None.
            retries: How often to repeat it, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More query parameters.
            extra_body: More body properties.
            options: More options of this call.

        Returns:
            GetPresetVersionResponse (status 200).

        Raises:
            InvalidArgumentError: An argument is missing, unknown or invalid; nothing was sent.
            APIError: An error that the API reports, by status: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                InternalServerError (500), ServiceUnavailableError (503).
            TransportError: There was no usable response. All are in `openrouter_sdk.errors`.

        Example:
            result = await client.presets.get_version(slug="support", version="1")
        """
        raise NotImplementedError

    @async_method(_operations.LIST)
    async def list(
        self,
        *,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListPresetsResponse:
        """List presets.

        Returns the presets that the key can see, without their settings; `presets.get` has those.
        Page with `offset` and `limit`; `total_count` says how many there are in all.

        Args:
            offset: Presets to skip before the page begins. The API default is `0`. Limits: at
                least 0.
            limit: Most presets to return in one page. The API default is `50`. Limits: from 1
                to 100.
            timeout: Seconds for the whole call, a `Timeout`, or None.
            retries: How often to repeat it, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More query parameters.
            extra_body: More body properties.
            options: More options of this call.

        Returns:
            ListPresetsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument is missing, unknown or invalid; nothing was sent.
            APIError: An error that the API reports, by status: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), InternalServerError (500),
                ServiceUnavailableError (503).
            TransportError: There was no usable response. All are in `openrouter_sdk.errors`.

        Example:
            result = await client.presets.list()
        """
        raise NotImplementedError

    @async_method(_operations.LIST_VERSIONS)
    async def list_versions(
        self,
        *,
        slug: str,
        offset: int | None = NOT_GIVEN,
        limit: int = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ListPresetVersionsResponse:
        """List the versions of a preset.

        Returns the saved versions of one preset, settings included. Page with `offset` and `limit`;
        `total_count` says how many there are in all.

        Args:
            slug: Slug of the preset whose versions are wanted.
            offset: Versions to skip before the page begins. The API default is `0`. Limits: at
                least 0.
            limit: Most versions to return in one page. The API default is `50`. Limits: from 1
                to 100.
            timeout: Seconds for the whole call, a `Timeout`, or None.
            retries: How often to repeat it, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More query parameters.
            extra_body: More body properties.
            options: More options of this call.

        Returns:
            ListPresetVersionsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument is missing, unknown or invalid; nothing was sent.
            APIError: An error that the API reports, by status: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                InternalServerError (500), ServiceUnavailableError (503).
            TransportError: There was no usable response. All are in `openrouter_sdk.errors`.

        Example:
            result = await client.presets.list_versions(slug="support")
        """
        raise NotImplementedError
