# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `chat`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from ..operation import NOT_GIVEN, AsyncResource, O, S, SyncResource, async_method, stream_method, sync_method
from ..operations import chat as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..models.chat import ChatResult
    from ..models.chat_inputs import (
        ChatRequestAudio,
        ChatRequestReasoning,
        ChatRequestUsage,
        ChatStreamOptions,
        Prediction,
    )
    from ..models.shared import PromptCacheOptions
    from ..models.shared_inputs import (
        AnthropicCacheControlDirective,
        ChatDebugOptions,
        DeferredToolsControl,
        ProviderPreferences,
        TraceConfig,
    )
    from ..models.values import (
        ChatReasoningEffort,
        ChatRequestModalitiesItem,
        ChatRequestServiceTier,
        ChatRequestVerbosity,
        DeprecatedRoute,
        MetadataLevel,
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
    from ..params.shared import (
        AnthropicCacheControlDirectiveDict,
        ChatDebugOptionsDict,
        DeferredToolsControlDict,
        PromptCacheOptionsDict,
        ProviderPreferencesDict,
        StopServerToolsWhenDict,
        TraceConfigDict,
    )


class Chat(SyncResource[O], Generic[O, S]):
    """Chat: `send`, `stream`."""

    __slots__ = ()

    @sync_method(_operations.SEND)
    def send(
        self,
        *,
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
        x_open_router_metadata: MetadataLevel = NOT_GIVEN,
        x_open_router_experimental_metadata: MetadataLevel = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ChatResult:
        """Generate a chat reply.

        Sends a conversation to a model and answers with its reply, whole or streamed as server-sent
        events. The model may be a concrete one, a router such as `openrouter/auto`, or left to the
        account default. A status of 200 does not rule out failure: once generation has begun, an
        error shows as a choice with the finish reason `error`.

        Args:
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
            x_open_router_metadata: Send `enabled` to receive `openrouter_metadata` with the
                answer, in a stream on its last chunk. Left out when absent, and always on answers
                from the response cache.
            x_open_router_experimental_metadata: Deprecated alias of `x_open_router_metadata`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ChatResult (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                ServerTimeoutError (408), PayloadTooLargeError (413), UnprocessableEntityError
                (422), RateLimitError (429), InternalServerError (500), BadGatewayError (502),
                ServiceUnavailableError (503), ServerTimeoutError (524), OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = client.chat.send(
                model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
            )
        """
        raise NotImplementedError

    @stream_method(_operations.SEND)
    def stream(
        self,
        *,
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
        x_open_router_metadata: MetadataLevel = NOT_GIVEN,
        x_open_router_experimental_metadata: MetadataLevel = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> S:
        """Generate a chat reply, streamed.

        Sends a conversation to a model and answers with its reply, whole or streamed as server-sent
        events. The model may be a concrete one, a router such as `openrouter/auto`, or left to the
        account default. A status of 200 does not rule out failure: once generation has begun, an
        error shows as a choice with the finish reason `error`.

        The stream opens when it is entered with `with` or first iterated. Invalid arguments raise
        at once; an error in the stream has the result so far in `partial`.

        Args:
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
            x_open_router_metadata: Send `enabled` to receive `openrouter_metadata` with the
                answer, in a stream on its last chunk. Left out when absent, and always on answers
                from the response cache.
            x_open_router_experimental_metadata: Deprecated alias of `x_open_router_metadata`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            A stream of ChatStreamChunk, whose result is ChatResult.

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                ServerTimeoutError (408), PayloadTooLargeError (413), UnprocessableEntityError
                (422), RateLimitError (429), InternalServerError (500), BadGatewayError (502),
                ServiceUnavailableError (503), ServerTimeoutError (524), OverloadedError (529).
            TransportError: No usable response.

        Example:
            with client.chat.stream(
                model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
            ) as stream:
                for event in stream:
                    print(event)
        """
        raise NotImplementedError


class AsyncChat(AsyncResource[O], Generic[O, S]):
    """Chat: `send`, `stream`."""

    __slots__ = ()

    @async_method(_operations.SEND)
    async def send(
        self,
        *,
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
        x_open_router_metadata: MetadataLevel = NOT_GIVEN,
        x_open_router_experimental_metadata: MetadataLevel = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> ChatResult:
        """Generate a chat reply.

        Sends a conversation to a model and answers with its reply, whole or streamed as server-sent
        events. The model may be a concrete one, a router such as `openrouter/auto`, or left to the
        account default. A status of 200 does not rule out failure: once generation has begun, an
        error shows as a choice with the finish reason `error`.

        Args:
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
            x_open_router_metadata: Send `enabled` to receive `openrouter_metadata` with the
                answer, in a stream on its last chunk. Left out when absent, and always on answers
                from the response cache.
            x_open_router_experimental_metadata: Deprecated alias of `x_open_router_metadata`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ChatResult (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                ServerTimeoutError (408), PayloadTooLargeError (413), UnprocessableEntityError
                (422), RateLimitError (429), InternalServerError (500), BadGatewayError (502),
                ServiceUnavailableError (503), ServerTimeoutError (524), OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = await client.chat.send(
                model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
            )
        """
        raise NotImplementedError

    @stream_method(_operations.SEND)
    def stream(
        self,
        *,
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
        x_open_router_metadata: MetadataLevel = NOT_GIVEN,
        x_open_router_experimental_metadata: MetadataLevel = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> S:
        """Generate a chat reply, streamed.

        Sends a conversation to a model and answers with its reply, whole or streamed as server-sent
        events. The model may be a concrete one, a router such as `openrouter/auto`, or left to the
        account default. A status of 200 does not rule out failure: once generation has begun, an
        error shows as a choice with the finish reason `error`.

        The stream opens when it is entered with `async with` or first iterated. Invalid arguments
        raise at once; an error in the stream has the result so far in `partial`.

        Args:
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
            x_open_router_metadata: Send `enabled` to receive `openrouter_metadata` with the
                answer, in a stream on its last chunk. Left out when absent, and always on answers
                from the response cache.
            x_open_router_experimental_metadata: Deprecated alias of `x_open_router_metadata`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            A stream of ChatStreamChunk, whose result is ChatResult.

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                ServerTimeoutError (408), PayloadTooLargeError (413), UnprocessableEntityError
                (422), RateLimitError (429), InternalServerError (500), BadGatewayError (502),
                ServiceUnavailableError (503), ServerTimeoutError (524), OverloadedError (529).
            TransportError: No usable response.

        Example:
            async with client.chat.stream(
                model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
            ) as stream:
                async for event in stream:
                    print(event)
        """
        raise NotImplementedError
