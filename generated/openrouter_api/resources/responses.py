# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `responses`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from ..operation import NOT_GIVEN, AsyncResource, O, S, SyncResource, async_method, stream_method, sync_method
from ..operations import responses as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from ..models.responses import (
        OpenResponsesResult,
        ReasoningConfig,
        StoredPromptTemplate,
        TextExtendedConfig,
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
        DeprecatedRoute,
        MetadataLevel,
        OpenAIResponsesTruncation,
        OutputModalityEnum,
        ResponseIncludesEnum,
        ResponsesRequestServiceTier,
    )
    from ..operation import Retries, Timeouts
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


class Responses(SyncResource[O], Generic[O, S]):
    """Responses: `send`, `stream`."""

    __slots__ = ()

    @sync_method(_operations.SEND)
    def send(
        self,
        *,
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
        x_open_router_metadata: MetadataLevel = NOT_GIVEN,
        x_open_router_experimental_metadata: MetadataLevel = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> OpenResponsesResult:
        """Answer an input with a model, by the Responses API.

        Sends an input, one text or the items of a conversation, and returns the model's answer as a
        list of output items. The API keeps no state: send the whole conversation every time, with
        the model's earlier items as they were received. With `stream` true the answer arrives as
        events that end with `response.completed`, `response.incomplete`, `response.failed` or
        `error`. Exceeding the context or the output limit is no error here: the response then ends
        early, giving length as its reason.

        Args:
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
            x_open_router_metadata: `enabled` adds `openrouter_metadata` to the answer, which
                tells how the request was routed. Left out when absent.
            x_open_router_experimental_metadata: Deprecated alias of `x_open_router_metadata`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            OpenResponsesResult (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                ServerTimeoutError (408), PayloadTooLargeError (413), UnprocessableEntityError
                (422), RateLimitError (429), InternalServerError (500), BadGatewayError (502),
                ServiceUnavailableError (503), ServerTimeoutError (524), OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = client.responses.send(model="openai/gpt-4o-mini", input="Hello")
        """
        raise NotImplementedError

    @stream_method(_operations.SEND)
    def stream(
        self,
        *,
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
        x_open_router_metadata: MetadataLevel = NOT_GIVEN,
        x_open_router_experimental_metadata: MetadataLevel = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> S:
        """Answer an input with a model, by the Responses API, streamed.

        Sends an input, one text or the items of a conversation, and returns the model's answer as a
        list of output items. The API keeps no state: send the whole conversation every time, with
        the model's earlier items as they were received. With `stream` true the answer arrives as
        events that end with `response.completed`, `response.incomplete`, `response.failed` or
        `error`. Exceeding the context or the output limit is no error here: the response then ends
        early, giving length as its reason.

        The stream opens when it is entered with `with` or first iterated. Invalid arguments raise
        at once; an error in the stream has the result so far in `partial`.

        Args:
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
            x_open_router_metadata: `enabled` adds `openrouter_metadata` to the answer, which
                tells how the request was routed. Left out when absent.
            x_open_router_experimental_metadata: Deprecated alias of `x_open_router_metadata`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            A stream of StreamEvents, whose result is OpenResponsesResult.

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                ServerTimeoutError (408), PayloadTooLargeError (413), UnprocessableEntityError
                (422), RateLimitError (429), InternalServerError (500), BadGatewayError (502),
                ServiceUnavailableError (503), ServerTimeoutError (524), OverloadedError (529).
            TransportError: No usable response.

        Example:
            with client.responses.stream(model="openai/gpt-4o-mini", input="Hello") as stream:
                for event in stream:
                    print(event)
        """
        raise NotImplementedError


class AsyncResponses(AsyncResource[O], Generic[O, S]):
    """Responses: `send`, `stream`."""

    __slots__ = ()

    @async_method(_operations.SEND)
    async def send(
        self,
        *,
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
        x_open_router_metadata: MetadataLevel = NOT_GIVEN,
        x_open_router_experimental_metadata: MetadataLevel = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> OpenResponsesResult:
        """Answer an input with a model, by the Responses API.

        Sends an input, one text or the items of a conversation, and returns the model's answer as a
        list of output items. The API keeps no state: send the whole conversation every time, with
        the model's earlier items as they were received. With `stream` true the answer arrives as
        events that end with `response.completed`, `response.incomplete`, `response.failed` or
        `error`. Exceeding the context or the output limit is no error here: the response then ends
        early, giving length as its reason.

        Args:
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
            x_open_router_metadata: `enabled` adds `openrouter_metadata` to the answer, which
                tells how the request was routed. Left out when absent.
            x_open_router_experimental_metadata: Deprecated alias of `x_open_router_metadata`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            OpenResponsesResult (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                ServerTimeoutError (408), PayloadTooLargeError (413), UnprocessableEntityError
                (422), RateLimitError (429), InternalServerError (500), BadGatewayError (502),
                ServiceUnavailableError (503), ServerTimeoutError (524), OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = await client.responses.send(model="openai/gpt-4o-mini", input="Hello")
        """
        raise NotImplementedError

    @stream_method(_operations.SEND)
    def stream(
        self,
        *,
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
        x_open_router_metadata: MetadataLevel = NOT_GIVEN,
        x_open_router_experimental_metadata: MetadataLevel = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> S:
        """Answer an input with a model, by the Responses API, streamed.

        Sends an input, one text or the items of a conversation, and returns the model's answer as a
        list of output items. The API keeps no state: send the whole conversation every time, with
        the model's earlier items as they were received. With `stream` true the answer arrives as
        events that end with `response.completed`, `response.incomplete`, `response.failed` or
        `error`. Exceeding the context or the output limit is no error here: the response then ends
        early, giving length as its reason.

        The stream opens when it is entered with `async with` or first iterated. Invalid arguments
        raise at once; an error in the stream has the result so far in `partial`.

        Args:
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
            x_open_router_metadata: `enabled` adds `openrouter_metadata` to the answer, which
                tells how the request was routed. Left out when absent.
            x_open_router_experimental_metadata: Deprecated alias of `x_open_router_metadata`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            A stream of StreamEvents, whose result is OpenResponsesResult.

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PaymentRequiredError (402), PermissionDeniedError (403), NotFoundError (404),
                ServerTimeoutError (408), PayloadTooLargeError (413), UnprocessableEntityError
                (422), RateLimitError (429), InternalServerError (500), BadGatewayError (502),
                ServiceUnavailableError (503), ServerTimeoutError (524), OverloadedError (529).
            TransportError: No usable response.

        Example:
            async with client.responses.stream(
                model="openai/gpt-4o-mini", input="Hello"
            ) as stream:
                async for event in stream:
                    print(event)
        """
        raise NotImplementedError
