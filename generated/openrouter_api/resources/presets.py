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
            messages: See `chat.send`.
            audio: See `chat.send`.
            cache_control: See `chat.send`.
            debug: See `chat.send`.
            deferred_tools: See `chat.send`.
            frequency_penalty: See `chat.send`.
            image_config: See `chat.send`.
            include_reasoning: See `chat.send`.
            logit_bias: See `chat.send`.
            logprobs: See `chat.send`.
            max_completion_tokens: See `chat.send`.
            max_tokens: See `chat.send`.
            max_tool_calls: See `chat.send`.
            metadata: See `chat.send`.
            min_p: See `chat.send`.
            modalities: See `chat.send`.
            model: See `chat.send`.
            models: See `chat.send`.
            parallel_tool_calls: See `chat.send`.
            plugins: See `chat.send`.
            prediction: See `chat.send`.
            presence_penalty: See `chat.send`.
            preset: See `chat.send`.
            prompt: See `chat.send`.
            prompt_cache_key: See `chat.send`.
            prompt_cache_options: See `chat.send`.
            provider: See `chat.send`.
            reasoning: See `chat.send`.
            reasoning_effort: See `chat.send`.
            repetition_penalty: See `chat.send`.
            response_format: See `chat.send`.
            route: See `chat.send`.
            seed: See `chat.send`.
            service_tier: See `chat.send`.
            session_id: See `chat.send`.
            stop: See `chat.send`.
            stop_server_tools_when: See `chat.send`.
            stream: See `chat.send`.
            stream_options: See `chat.send`.
            structured_outputs: See `chat.send`.
            temperature: See `chat.send`.
            tool_choice: See `chat.send`.
            tools: See `chat.send`.
            top_a: See `chat.send`.
            top_k: See `chat.send`.
            top_logprobs: See `chat.send`.
            top_p: See `chat.send`.
            trace: See `chat.send`.
            usage: See `chat.send`.
            user: See `chat.send`.
            verbosity: See `chat.send`.
            web_search_options: See `chat.send`.
            x_search_filter: See `chat.send`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreatePresetFromInferenceResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                InternalServerError (500).
            TransportError: No usable response.

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
            messages: See `messages.create`.
            model: See `messages.create`.
            cache_control: See `messages.create`.
            context_management: See `messages.create`.
            deferred_tools: See `messages.create`.
            fallbacks: See `messages.create`.
            max_tokens: See `messages.create`.
            metadata: See `messages.create`.
            models: See `messages.create`.
            output_config: See `messages.create`.
            plugins: See `messages.create`.
            provider: See `messages.create`.
            route: See `messages.create`.
            safeguards: See `messages.create`.
            service_tier: See `messages.create`.
            session_id: See `messages.create`.
            speed: See `messages.create`.
            stop_sequences: See `messages.create`.
            stop_server_tools_when: See `messages.create`.
            stream: See `messages.create`.
            system: See `messages.create`.
            temperature: See `messages.create`.
            thinking: See `messages.create`.
            tool_choice: See `messages.create`.
            tools: See `messages.create`.
            top_k: See `messages.create`.
            top_p: See `messages.create`.
            trace: See `messages.create`.
            user: See `messages.create`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreatePresetFromInferenceResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                InternalServerError (500).
            TransportError: No usable response.

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
            background: See `responses.send`.
            cache_control: See `responses.send`.
            debug: See `responses.send`.
            deferred_tools: See `responses.send`.
            frequency_penalty: See `responses.send`.
            image_config: See `responses.send`.
            include: See `responses.send`.
            input: See `responses.send`.
            instructions: See `responses.send`.
            max_output_tokens: See `responses.send`.
            max_tool_calls: See `responses.send`.
            metadata: See `responses.send`.
            modalities: See `responses.send`.
            model: See `responses.send`.
            models: See `responses.send`.
            parallel_tool_calls: See `responses.send`.
            plugins: See `responses.send`.
            presence_penalty: See `responses.send`.
            previous_response_id: See `responses.send`.
            prompt: See `responses.send`.
            prompt_cache_key: See `responses.send`.
            prompt_cache_options: See `responses.send`.
            provider: See `responses.send`.
            reasoning: See `responses.send`.
            route: See `responses.send`.
            safety_identifier: See `responses.send`.
            service_tier: See `responses.send`.
            session_id: See `responses.send`.
            stop: See `responses.send`.
            stop_server_tools_when: See `responses.send`.
            store: See `responses.send`.
            stream: See `responses.send`.
            temperature: See `responses.send`.
            text: See `responses.send`.
            tool_choice: See `responses.send`.
            tools: See `responses.send`.
            top_k: See `responses.send`.
            top_logprobs: See `responses.send`.
            top_p: See `responses.send`.
            trace: See `responses.send`.
            truncation: See `responses.send`.
            user: See `responses.send`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreatePresetFromInferenceResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                InternalServerError (500).
            TransportError: No usable response.

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
        workspace_id: str = NOT_GIVEN,
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
            workspace_id: Workspace of the preset. Which one an absent value stands for is not
                documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetPresetResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500),
                ServiceUnavailableError (503).
            TransportError: No usable response.

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
        workspace_id: str = NOT_GIVEN,
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
            workspace_id: Workspace of the preset. Which one an absent value stands for is not
                documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetPresetVersionResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500),
                ServiceUnavailableError (503).
            TransportError: No usable response.

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
        workspace_id: str = NOT_GIVEN,
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
            workspace_id: Workspace of the presets. Which one an absent value stands for is not
                documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListPresetsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500),
                ServiceUnavailableError (503).
            TransportError: No usable response.

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
        workspace_id: str = NOT_GIVEN,
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
            workspace_id: Workspace of the preset. Which one an absent value stands for is not
                documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListPresetVersionsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500),
                ServiceUnavailableError (503).
            TransportError: No usable response.

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
            messages: See `chat.send`.
            audio: See `chat.send`.
            cache_control: See `chat.send`.
            debug: See `chat.send`.
            deferred_tools: See `chat.send`.
            frequency_penalty: See `chat.send`.
            image_config: See `chat.send`.
            include_reasoning: See `chat.send`.
            logit_bias: See `chat.send`.
            logprobs: See `chat.send`.
            max_completion_tokens: See `chat.send`.
            max_tokens: See `chat.send`.
            max_tool_calls: See `chat.send`.
            metadata: See `chat.send`.
            min_p: See `chat.send`.
            modalities: See `chat.send`.
            model: See `chat.send`.
            models: See `chat.send`.
            parallel_tool_calls: See `chat.send`.
            plugins: See `chat.send`.
            prediction: See `chat.send`.
            presence_penalty: See `chat.send`.
            preset: See `chat.send`.
            prompt: See `chat.send`.
            prompt_cache_key: See `chat.send`.
            prompt_cache_options: See `chat.send`.
            provider: See `chat.send`.
            reasoning: See `chat.send`.
            reasoning_effort: See `chat.send`.
            repetition_penalty: See `chat.send`.
            response_format: See `chat.send`.
            route: See `chat.send`.
            seed: See `chat.send`.
            service_tier: See `chat.send`.
            session_id: See `chat.send`.
            stop: See `chat.send`.
            stop_server_tools_when: See `chat.send`.
            stream: See `chat.send`.
            stream_options: See `chat.send`.
            structured_outputs: See `chat.send`.
            temperature: See `chat.send`.
            tool_choice: See `chat.send`.
            tools: See `chat.send`.
            top_a: See `chat.send`.
            top_k: See `chat.send`.
            top_logprobs: See `chat.send`.
            top_p: See `chat.send`.
            trace: See `chat.send`.
            usage: See `chat.send`.
            user: See `chat.send`.
            verbosity: See `chat.send`.
            web_search_options: See `chat.send`.
            x_search_filter: See `chat.send`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreatePresetFromInferenceResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                InternalServerError (500).
            TransportError: No usable response.

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
            messages: See `messages.create`.
            model: See `messages.create`.
            cache_control: See `messages.create`.
            context_management: See `messages.create`.
            deferred_tools: See `messages.create`.
            fallbacks: See `messages.create`.
            max_tokens: See `messages.create`.
            metadata: See `messages.create`.
            models: See `messages.create`.
            output_config: See `messages.create`.
            plugins: See `messages.create`.
            provider: See `messages.create`.
            route: See `messages.create`.
            safeguards: See `messages.create`.
            service_tier: See `messages.create`.
            session_id: See `messages.create`.
            speed: See `messages.create`.
            stop_sequences: See `messages.create`.
            stop_server_tools_when: See `messages.create`.
            stream: See `messages.create`.
            system: See `messages.create`.
            temperature: See `messages.create`.
            thinking: See `messages.create`.
            tool_choice: See `messages.create`.
            tools: See `messages.create`.
            top_k: See `messages.create`.
            top_p: See `messages.create`.
            trace: See `messages.create`.
            user: See `messages.create`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreatePresetFromInferenceResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                InternalServerError (500).
            TransportError: No usable response.

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
            background: See `responses.send`.
            cache_control: See `responses.send`.
            debug: See `responses.send`.
            deferred_tools: See `responses.send`.
            frequency_penalty: See `responses.send`.
            image_config: See `responses.send`.
            include: See `responses.send`.
            input: See `responses.send`.
            instructions: See `responses.send`.
            max_output_tokens: See `responses.send`.
            max_tool_calls: See `responses.send`.
            metadata: See `responses.send`.
            modalities: See `responses.send`.
            model: See `responses.send`.
            models: See `responses.send`.
            parallel_tool_calls: See `responses.send`.
            plugins: See `responses.send`.
            presence_penalty: See `responses.send`.
            previous_response_id: See `responses.send`.
            prompt: See `responses.send`.
            prompt_cache_key: See `responses.send`.
            prompt_cache_options: See `responses.send`.
            provider: See `responses.send`.
            reasoning: See `responses.send`.
            route: See `responses.send`.
            safety_identifier: See `responses.send`.
            service_tier: See `responses.send`.
            session_id: See `responses.send`.
            stop: See `responses.send`.
            stop_server_tools_when: See `responses.send`.
            store: See `responses.send`.
            stream: See `responses.send`.
            temperature: See `responses.send`.
            text: See `responses.send`.
            tool_choice: See `responses.send`.
            tools: See `responses.send`.
            top_k: See `responses.send`.
            top_logprobs: See `responses.send`.
            top_p: See `responses.send`.
            trace: See `responses.send`.
            truncation: See `responses.send`.
            user: See `responses.send`.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            CreatePresetFromInferenceResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
                InternalServerError (500).
            TransportError: No usable response.

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
        workspace_id: str = NOT_GIVEN,
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
            workspace_id: Workspace of the preset. Which one an absent value stands for is not
                documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetPresetResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500),
                ServiceUnavailableError (503).
            TransportError: No usable response.

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
        workspace_id: str = NOT_GIVEN,
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
            workspace_id: Workspace of the preset. Which one an absent value stands for is not
                documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            GetPresetVersionResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500),
                ServiceUnavailableError (503).
            TransportError: No usable response.

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
        workspace_id: str = NOT_GIVEN,
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
            workspace_id: Workspace of the presets. Which one an absent value stands for is not
                documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListPresetsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500),
                ServiceUnavailableError (503).
            TransportError: No usable response.

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
        workspace_id: str = NOT_GIVEN,
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
            workspace_id: Workspace of the preset. Which one an absent value stands for is not
                documented.
            timeout: Seconds in all, a `Timeout`, or None.
            retries: How many, or a `RetryPolicy`.
            headers: More headers; None removes one.
            extra_query: More of the query.
            extra_body: More of the body.
            options: More options.

        Returns:
            ListPresetVersionsResponse (status 200).

        Raises:
            InvalidArgumentError: An argument does not fit.
            APIError: By status: BadRequestError (400), AuthenticationError (401),
                PermissionDeniedError (403), NotFoundError (404), InternalServerError (500),
                ServiceUnavailableError (503).
            TransportError: No usable response.

        Example:
            result = await client.presets.list_versions(slug="support")
        """
        raise NotImplementedError
