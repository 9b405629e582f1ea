# Generated from openapi.yaml by `make generate`. Do not edit.
"""The resource `messages`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from ..operation import NOT_GIVEN, AsyncResource, O, S, SyncResource, async_method, stream_method, sync_method
from ..operations import messages as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.messages import MessagesResult
    from ..models.messages_inputs import (
        AnthropicSafeguard,
        AnthropicTextBlockParam,
        MessagesFallbackParam,
        MessagesMessageParam,
        MessagesOutputConfig,
        MessagesRequestContextManagement,
        MessagesRequestMetadata,
    )
    from ..models.shared_inputs import (
        AnthropicCacheControlDirective,
        DeferredToolsControl,
        ProviderPreferences,
        TraceConfig,
    )
    from ..models.values import AnthropicSpeed, DeprecatedRoute, MetadataLevel
    from ..operation import Retries, Timeouts
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
    from ..params.shared import (
        AnthropicCacheControlDirectiveDict,
        DeferredToolsControlDict,
        ProviderPreferencesDict,
        StopServerToolsWhenDict,
        TraceConfigDict,
    )


class Messages(SyncResource[O], Generic[O, S]):
    """Messages: `create`, `stream`."""

    __slots__ = ()

    @sync_method(_operations.CREATE)
    def create(
        self,
        *,
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
        x_open_router_metadata: MetadataLevel = NOT_GIVEN,
        x_open_router_experimental_metadata: MetadataLevel = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> MessagesResult:
        """Create a message.

        Sends a conversation in the format of Anthropic's Messages API, to any model, and answers
        with the model's next message. With `stream` the answer comes as named events, from
        `message_start` to `message_stop`. Errors have Anthropic's envelope; in a stream they are
        `error` events.

        Args:
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
            x_open_router_metadata: Whether the answer carries `openrouter_metadata`, the
                account of how the request was routed. Off when absent.
            x_open_router_experimental_metadata: Deprecated alias of `x_open_router_metadata`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            MessagesResult (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500), ServiceUnavailableError (503), OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = client.messages.create(
                model="anthropic/claude-sonnet-4",
                max_tokens=500,
                messages=[{"role": "user", "content": "Hello"}],
            )
        """
        raise NotImplementedError

    @stream_method(_operations.CREATE)
    def stream(
        self,
        *,
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
        system: str | Sequence[AnthropicTextBlockParamDict | AnthropicTextBlockParam] = NOT_GIVEN,
        temperature: float = NOT_GIVEN,
        thinking: MessagesRequestThinkingDict = NOT_GIVEN,
        tool_choice: MessagesRequestToolChoiceDict = NOT_GIVEN,
        tools: Sequence[MessagesRequestToolsItemDict] = NOT_GIVEN,
        top_k: int = NOT_GIVEN,
        top_p: float = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
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
        """Create a message, streamed.

        Sends a conversation in the format of Anthropic's Messages API, to any model, and answers
        with the model's next message. With `stream` the answer comes as named events, from
        `message_start` to `message_stop`. Errors have Anthropic's envelope; in a stream they are
        `error` events.

        The stream opens when it is entered with `with` or first iterated. Invalid arguments raise
        at once; an error in the stream has the result so far in `partial`.

        Args:
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
            x_open_router_metadata: Whether the answer carries `openrouter_metadata`, the
                account of how the request was routed. Off when absent.
            x_open_router_experimental_metadata: Deprecated alias of `x_open_router_metadata`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            A stream of MessagesStreamEvents, whose result is MessagesResult.

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500), ServiceUnavailableError (503), OverloadedError (529).
            TransportError: No usable response.

        Example:
            with client.messages.stream(
                model="anthropic/claude-sonnet-4",
                max_tokens=500,
                messages=[{"role": "user", "content": "Hello"}],
            ) as stream:
                for event in stream:
                    print(event)
        """
        raise NotImplementedError


class AsyncMessages(AsyncResource[O], Generic[O, S]):
    """Messages: `create`, `stream`."""

    __slots__ = ()

    @async_method(_operations.CREATE)
    async def create(
        self,
        *,
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
        x_open_router_metadata: MetadataLevel = NOT_GIVEN,
        x_open_router_experimental_metadata: MetadataLevel = NOT_GIVEN,
        timeout: float | Timeouts | None = NOT_GIVEN,
        retries: int | Retries = NOT_GIVEN,
        headers: Mapping[str, str | None] = NOT_GIVEN,
        extra_query: Mapping[str, object] = NOT_GIVEN,
        extra_body: Mapping[str, object] = NOT_GIVEN,
        options: O | None = None,
    ) -> MessagesResult:
        """Create a message.

        Sends a conversation in the format of Anthropic's Messages API, to any model, and answers
        with the model's next message. With `stream` the answer comes as named events, from
        `message_start` to `message_stop`. Errors have Anthropic's envelope; in a stream they are
        `error` events.

        Args:
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
            x_open_router_metadata: Whether the answer carries `openrouter_metadata`, the
                account of how the request was routed. Off when absent.
            x_open_router_experimental_metadata: Deprecated alias of `x_open_router_metadata`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            MessagesResult (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500), ServiceUnavailableError (503), OverloadedError (529).
            TransportError: No usable response.

        Example:
            result = await client.messages.create(
                model="anthropic/claude-sonnet-4",
                max_tokens=500,
                messages=[{"role": "user", "content": "Hello"}],
            )
        """
        raise NotImplementedError

    @stream_method(_operations.CREATE)
    def stream(
        self,
        *,
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
        system: str | Sequence[AnthropicTextBlockParamDict | AnthropicTextBlockParam] = NOT_GIVEN,
        temperature: float = NOT_GIVEN,
        thinking: MessagesRequestThinkingDict = NOT_GIVEN,
        tool_choice: MessagesRequestToolChoiceDict = NOT_GIVEN,
        tools: Sequence[MessagesRequestToolsItemDict] = NOT_GIVEN,
        top_k: int = NOT_GIVEN,
        top_p: float = NOT_GIVEN,
        trace: TraceConfigDict | TraceConfig = NOT_GIVEN,
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
        """Create a message, streamed.

        Sends a conversation in the format of Anthropic's Messages API, to any model, and answers
        with the model's next message. With `stream` the answer comes as named events, from
        `message_start` to `message_stop`. Errors have Anthropic's envelope; in a stream they are
        `error` events.

        The stream opens when it is entered with `async with` or first iterated. Invalid arguments
        raise at once; an error in the stream has the result so far in `partial`.

        Args:
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
            x_open_router_metadata: Whether the answer carries `openrouter_metadata`, the
                account of how the request was routed. Off when absent.
            x_open_router_experimental_metadata: Deprecated alias of `x_open_router_metadata`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            A stream of MessagesStreamEvents, whose result is MessagesResult.

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), RateLimitError (429),
                InternalServerError (500), ServiceUnavailableError (503), OverloadedError (529).
            TransportError: No usable response.

        Example:
            async with client.messages.stream(
                model="anthropic/claude-sonnet-4",
                max_tokens=500,
                messages=[{"role": "user", "content": "Hello"}],
            ) as stream:
                async for event in stream:
                    print(event)
        """
        raise NotImplementedError
