# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..chat_reply import ChatReply as _ChatReply
from ..types import UNSET, Decode, Shape, Unknown, Unset, by_shape, by_tag, lazy_decoder, model
from ..types import Model as _Model

if TYPE_CHECKING:
    from .shared import (
        AdvisorServerToolOpenRouter,
        Alignment,
        AlignmentPlugin,
        AnthropicCacheControlDirective,
        ArmorPlugin,
        ArmorSafeguardResult,
        AutoBetaRouterPlugin,
        AutoRouterPlugin,
        BashServerTool,
        ChatDebugOptions,
        ConfigurationUpdateReasoning,
        ContextCompressionPlugin,
        CostDetails,
        DatetimeServerTool,
        DeferredToolsControl,
        ErrorAvailability,
        FileParserPlugin,
        FilesServerTool,
        FusionPlugin,
        FusionServerToolOpenRouter,
        ImageGenerationServerToolOpenRouter,
        JevRouterPlugin,
        ModerationPlugin,
        OpenRouterMetadata,
        OpenRouterWebSearchServerTool,
        ParetoRouterPlugin,
        PromptCacheBreakpoint,
        PromptCacheOptions,
        ProviderPreferences,
        ResponseHealingPlugin,
        SearchModelsServerToolConfig,
        ServerToolUseDetails,
        StopServerToolsWhen,
        SubagentServerToolOpenRouter,
        SwitchyardRouterPlugin,
        TraceConfig,
        WebFetchPlugin,
        WebFetchServerTool,
        WebSearchConfig,
        WebSearchPlugin,
        WebSearchUserLocationServerTool,
        XSearchOptions,
    )
    from .values import (
        AnthropicCacheControlTtl,
        ApiErrorType,
        ChatContentImageImageUrlDetail,
        ChatContentVideoInputProcessing,
        ChatFinishReasonEnum,
        ChatModelNames,
        ChatReasoningEffort,
        ChatReasoningSummaryVerbosityEnum,
        ChatRequestModalitiesItem,
        ChatRequestReasoningContext,
        ChatRequestReasoningEffort,
        ChatRequestReasoningMode,
        ChatRequestServiceTier,
        ChatRequestVerbosity,
        ChatToolChoiceEnum,
        ChatWebSearchShorthandType,
        DeprecatedRoute,
        ImageConfig,
        LegacyChatContentVideoInputProcessing,
        ModelName,
        ReasoningFormat,
        SearchQualityLevel,
        WebSearchEngineEnum,
        WebSearchMode,
    )

decode_advisor_server_tool_open_router: Decode = lazy_decoder(
    globals(), "shared.advisor_server_tool_open_router"
)
decode_alignment: Decode = lazy_decoder(globals(), "shared.alignment")
decode_alignment_plugin: Decode = lazy_decoder(globals(), "shared.alignment_plugin")
decode_anthropic_cache_control_directive: Decode = lazy_decoder(
    globals(), "shared.anthropic_cache_control_directive"
)
decode_armor_plugin: Decode = lazy_decoder(globals(), "shared.armor_plugin")
decode_armor_safeguard_result: Decode = lazy_decoder(globals(), "shared.armor_safeguard_result")
decode_auto_beta_router_plugin: Decode = lazy_decoder(globals(), "shared.auto_beta_router_plugin")
decode_auto_router_plugin: Decode = lazy_decoder(globals(), "shared.auto_router_plugin")
decode_bash_server_tool: Decode = lazy_decoder(globals(), "shared.bash_server_tool")
decode_chat_debug_options: Decode = lazy_decoder(globals(), "shared.chat_debug_options")
decode_configuration_update_reasoning: Decode = lazy_decoder(
    globals(), "shared.configuration_update_reasoning"
)
decode_context_compression_plugin: Decode = lazy_decoder(globals(), "shared.context_compression_plugin")
decode_cost_details: Decode = lazy_decoder(globals(), "shared.cost_details")
decode_datetime_server_tool: Decode = lazy_decoder(globals(), "shared.datetime_server_tool")
decode_deferred_tools_control: Decode = lazy_decoder(globals(), "shared.deferred_tools_control")
decode_error_availability: Decode = lazy_decoder(globals(), "shared.error_availability")
decode_file_parser_plugin: Decode = lazy_decoder(globals(), "shared.file_parser_plugin")
decode_files_server_tool: Decode = lazy_decoder(globals(), "shared.files_server_tool")
decode_fusion_plugin: Decode = lazy_decoder(globals(), "shared.fusion_plugin")
decode_fusion_server_tool_open_router: Decode = lazy_decoder(
    globals(), "shared.fusion_server_tool_open_router"
)
decode_image_generation_server_tool_open_router: Decode = lazy_decoder(
    globals(), "shared.image_generation_server_tool_open_router"
)
decode_jev_router_plugin: Decode = lazy_decoder(globals(), "shared.jev_router_plugin")
decode_moderation_plugin: Decode = lazy_decoder(globals(), "shared.moderation_plugin")
decode_open_router_metadata: Decode = lazy_decoder(globals(), "shared.open_router_metadata")
decode_open_router_web_search_server_tool: Decode = lazy_decoder(
    globals(), "shared.open_router_web_search_server_tool"
)
decode_pareto_router_plugin: Decode = lazy_decoder(globals(), "shared.pareto_router_plugin")
decode_prompt_cache_breakpoint: Decode = lazy_decoder(globals(), "shared.prompt_cache_breakpoint")
decode_prompt_cache_options: Decode = lazy_decoder(globals(), "shared.prompt_cache_options")
decode_provider_preferences: Decode = lazy_decoder(globals(), "shared.provider_preferences")
decode_response_healing_plugin: Decode = lazy_decoder(globals(), "shared.response_healing_plugin")
decode_search_models_server_tool_config: Decode = lazy_decoder(
    globals(), "shared.search_models_server_tool_config"
)
decode_server_tool_use_details: Decode = lazy_decoder(globals(), "shared.server_tool_use_details")
decode_stop_server_tools_when: Decode = lazy_decoder(globals(), "shared.stop_server_tools_when")
decode_subagent_server_tool_open_router: Decode = lazy_decoder(
    globals(), "shared.subagent_server_tool_open_router"
)
decode_switchyard_router_plugin: Decode = lazy_decoder(globals(), "shared.switchyard_router_plugin")
decode_trace_config: Decode = lazy_decoder(globals(), "shared.trace_config")
decode_web_fetch_plugin: Decode = lazy_decoder(globals(), "shared.web_fetch_plugin")
decode_web_fetch_server_tool: Decode = lazy_decoder(globals(), "shared.web_fetch_server_tool")
decode_web_search_config: Decode = lazy_decoder(globals(), "shared.web_search_config")
decode_web_search_plugin: Decode = lazy_decoder(globals(), "shared.web_search_plugin")
decode_web_search_user_location_server_tool: Decode = lazy_decoder(
    globals(), "shared.web_search_user_location_server_tool"
)
decode_x_search_options: Decode = lazy_decoder(globals(), "shared.x_search_options")
_new = object.__new__


@model
class ChatAssistantImagesItem(_Model):
    """One generated image."""

    image_url: ChatAssistantImagesItemImageUrl
    """Where the image is."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatAssistantImagesItem)
        value = pop("image_url", UNSET)
        self.image_url = decode_chat_assistant_images_item_image_url(value)
        self.additional_properties = rest
        return self


decode_chat_assistant_images_item = ChatAssistantImagesItem.decode


@model
class ChatAssistantImagesItemImageUrl(_Model):
    """Holder of the address of a generated image."""

    url: str
    """The image, as a rule a base64 data URL."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatAssistantImagesItemImageUrl)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_chat_assistant_images_item_image_url = ChatAssistantImagesItemImageUrl.decode


@model
class ChatAssistantMessage(_Model):
    """A reply of the model. In a request, an earlier reply; as the last message, the beginning of the
    reply for the model to continue.
    """

    role: Literal["assistant"]
    annotations: list[ChatAnnotation] | Unset = UNSET
    """Sources cited and files parsed. Send file annotations back to save parsing the same file again."""
    audio: ChatAudioOutput | Unset = UNSET
    """Spoken reply, when the `audio` modality was requested."""
    content: str | list[ChatContentItems] | Unset | None = UNSET
    """Text of the reply. Null or empty when the model only calls tools."""
    images: ChatAssistantImages | Unset = UNSET
    """Generated images, when the `image` modality was requested."""
    model: str | Unset = UNSET
    """The model that wrote this message."""
    name: str | Unset = UNSET
    """Name of the speaker. Models not from OpenAI get it as a prefix to the content."""
    reasoning: str | Unset | None = UNSET
    """Thinking of the model as plain text. Null when there is none to show."""
    reasoning_content: str | Unset | None = UNSET
    """Another name for `reasoning`, accepted when a reply is sent back."""
    reasoning_details: ChatReasoningDetails | Unset = UNSET
    """Thinking of the model in structured form. Send it back unchanged and in order, above all around
    tool calls.
    """
    refusal: str | Unset | None = UNSET
    """Words with which the model declined. Null when it did not."""
    tool_calls: list[ChatToolCall] | Unset = UNSET
    """Calls that the model wants made. Answer each with a `tool` message."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatAssistantMessage)
        self.role = pop("role", UNSET)
        self.model = pop("model", UNSET)
        self.name = pop("name", UNSET)
        self.reasoning = pop("reasoning", UNSET)
        self.reasoning_content = pop("reasoning_content", UNSET)
        self.refusal = pop("refusal", UNSET)
        if rest:
            value = pop("annotations", UNSET)
            self.annotations = (
                [decode_chat_annotation(item) for item in value] if type(value) is list else value
            )
            value = pop("audio", UNSET)
            self.audio = decode_chat_audio_output(value)
            value = pop("content", UNSET)
            self.content = (
                [decode_chat_content_items(item) for item in value] if type(value) is list else value
            )
            value = pop("images", UNSET)
            self.images = decode_chat_assistant_images(value)
            value = pop("reasoning_details", UNSET)
            self.reasoning_details = decode_chat_reasoning_details(value)
            value = pop("tool_calls", UNSET)
            self.tool_calls = (
                [decode_chat_tool_call(item) for item in value] if type(value) is list else value
            )
        else:
            self.annotations = UNSET
            self.audio = UNSET
            self.content = UNSET
            self.images = UNSET
            self.reasoning_details = UNSET
            self.tool_calls = UNSET
        self.additional_properties = rest
        return self


decode_chat_assistant_message = ChatAssistantMessage.decode


@model
class ChatAudioOutput(_Model):
    """Generated speech. In a stream its fields arrive in pieces."""

    data: str | Unset = UNSET
    """The sound in base64. In a stream, join all pieces first and decode the whole once."""
    expires_at: int | Unset = UNSET
    """When the audio can no longer be referred to, in Unix seconds."""
    id: str | Unset = UNSET
    """Id of the audio."""
    transcript: str | Unset = UNSET
    """What is said. In a stream, join the pieces."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatAudioOutput)
        self.data = pop("data", UNSET)
        self.expires_at = pop("expires_at", UNSET)
        self.id = pop("id", UNSET)
        self.transcript = pop("transcript", UNSET)
        self.additional_properties = rest
        return self


decode_chat_audio_output = ChatAudioOutput.decode


@model
class ChatChoice(_Model):
    """One of the candidate replies."""

    finish_reason: ChatFinishReasonEnum | None
    """Why the reply ended, in the common vocabulary."""
    index: int
    """Place of this choice, from 0."""
    message: ChatAssistantMessage
    """The reply."""
    error: ChatStreamChunkError | Unset = UNSET
    """Failure that cut this reply short, next to whatever was written until then. Goes with the finish
    reason `error`.
    """
    logprobs: ChatTokenLogprobs | Unset | None = UNSET
    """Log probabilities of the tokens, when `logprobs` was requested."""
    native_finish_reason: str | Unset | None = UNSET
    """Why the reply ended, in the provider's own word."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatChoice)
        self.finish_reason = pop("finish_reason", UNSET)
        self.index = pop("index", UNSET)
        value = pop("message", UNSET)
        self.message = decode_chat_assistant_message(value)
        self.native_finish_reason = pop("native_finish_reason", UNSET)
        if rest:
            value = pop("error", UNSET)
            self.error = decode_chat_stream_chunk_error(value)
            value = pop("logprobs", UNSET)
            self.logprobs = None if value is None else decode_chat_token_logprobs(value)
        else:
            self.error = UNSET
            self.logprobs = UNSET
        self.additional_properties = rest
        return self


decode_chat_choice = ChatChoice.decode


@model
class ChatContentAudio(_Model):
    """A sound for the model to hear."""

    input_audio: ChatContentAudioInputAudio
    """The sound and its format."""
    type: Literal["input_audio"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatContentAudio)
        value = pop("input_audio", UNSET)
        self.input_audio = decode_chat_content_audio_input_audio(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_chat_content_audio = ChatContentAudio.decode


@model
class ChatContentAudioInputAudio(_Model):
    """Sound data with its format."""

    data: str
    """The sound in plain base64. Neither a URL nor a data URL works."""
    format: str
    """Encoding of the sound, such as `wav`, `mp3`, `flac`, `m4a`, `ogg`, `aac`, `aiff`, `pcm16` or
    `pcm24`.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatContentAudioInputAudio)
        self.data = pop("data", UNSET)
        self.format = pop("format", UNSET)
        self.additional_properties = rest
        return self


decode_chat_content_audio_input_audio = ChatContentAudioInputAudio.decode


@model
class ChatContentCacheControl(_Model):
    """Asks the provider to cache the prompt up to this point. Claude takes 4 such marks; Gemini heeds
    only the last.
    """

    type: Literal["ephemeral"]
    ttl: AnthropicCacheControlTtl | Unset = UNSET
    """How long the cached prompt lives. The provider's default when absent."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatContentCacheControl)
        self.type = pop("type", UNSET)
        self.ttl = pop("ttl", UNSET)
        self.additional_properties = rest
        return self


decode_chat_content_cache_control = ChatContentCacheControl.decode


@model
class ChatContentFile(_Model):
    """A file, such as a PDF, for any model to read."""

    file: ChatContentFileFile
    """The file, by content, address or id."""
    type: Literal["file"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatContentFile)
        value = pop("file", UNSET)
        self.file = decode_chat_content_file_file(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_chat_content_file = ChatContentFile.decode


@model
class ChatContentFileFile(_Model):
    """A file by content or address in `file_data`, or by id in `file_id`."""

    file_data: str | Unset = UNSET
    """A URL, or the content as a base64 data URL."""
    file_id: str | Unset = UNSET
    """Id of a file uploaded before."""
    filename: str | Unset = UNSET
    """Name of the file, for the model and in annotations."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatContentFileFile)
        self.file_data = pop("file_data", UNSET)
        self.file_id = pop("file_id", UNSET)
        self.filename = pop("filename", UNSET)
        self.additional_properties = rest
        return self


decode_chat_content_file_file = ChatContentFileFile.decode


@model
class ChatContentImage(_Model):
    """An image for the model to see. Put the text before the images."""

    image_url: ChatContentImageImageUrl
    """The image and how closely to look at it."""
    type: Literal["image_url"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatContentImage)
        value = pop("image_url", UNSET)
        self.image_url = decode_chat_content_image_image_url(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_chat_content_image = ChatContentImage.decode


@model
class ChatContentImageImageUrl(_Model):
    """An input image and its level of detail."""

    url: str
    """A web address or a base64 data URL. PNG, JPEG, WebP and GIF are understood."""
    detail: ChatContentImageImageUrlDetail | Unset = UNSET
    """How finely the model views the image."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatContentImageImageUrl)
        self.url = pop("url", UNSET)
        self.detail = pop("detail", UNSET)
        self.additional_properties = rest
        return self


decode_chat_content_image_image_url = ChatContentImageImageUrl.decode


@model
class ChatContentText(_Model):
    """A piece of text."""

    text: str
    """The text."""
    type: Literal["text"]
    cache_control: ChatContentCacheControl | Unset = UNSET
    """Ends a cached prefix here, in Anthropic's style."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | Unset | None = UNSET
    """Ends a cached prefix here, in OpenAI's style. OpenRouter translates between the two, lifetimes
    excepted.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatContentText)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_chat_content_cache_control(value)
            value = pop("prompt_cache_breakpoint", UNSET)
            self.prompt_cache_breakpoint = None if value is None else decode_prompt_cache_breakpoint(value)
        else:
            self.cache_control = UNSET
            self.prompt_cache_breakpoint = UNSET
        self.additional_properties = rest
        return self


decode_chat_content_text = ChatContentText.decode


@model
class ChatContentVideo(_Model):
    """A video for the model to watch."""

    type: Literal["video_url"]
    video_url: ChatContentVideoInput
    """Where the video is."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatContentVideo)
        self.type = pop("type", UNSET)
        value = pop("video_url", UNSET)
        self.video_url = decode_chat_content_video_input(value)
        self.additional_properties = rest
        return self


decode_chat_content_video = ChatContentVideo.decode


@model
class ChatContentVideoInput(_Model):
    """Address or content of a video."""

    url: str
    """A web address or a base64 data URL of MP4, MPEG, MOV or WebM. Providers differ on addresses:
    Google AI Studio takes YouTube links only, Vertex none.
    """
    processing: ChatContentVideoInputProcessing | Unset = UNSET
    """How the video is processed. What the values mean, and the default, is not documented."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatContentVideoInput)
        self.url = pop("url", UNSET)
        self.processing = pop("processing", UNSET)
        self.additional_properties = rest
        return self


decode_chat_content_video_input = ChatContentVideoInput.decode


@model
class ChatDeveloperMessage(_Model):
    """Instructions of the developer, the successor of the system message in newer OpenAI models."""

    content: str | list[ChatContentText]
    """The instructions, as a string or as text parts."""
    role: Literal["developer"]
    configuration_update: ChatDeveloperMessageConfigurationUpdate | Unset | None = UNSET
    """Settings to change at this point of the conversation. None change when absent or null."""
    name: str | Unset = UNSET
    """Name of the author. Models not from OpenAI get it as a prefix to the content."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatDeveloperMessage)
        value = pop("content", UNSET)
        self.content = [decode_chat_content_text(item) for item in value] if type(value) is list else value
        self.role = pop("role", UNSET)
        self.name = pop("name", UNSET)
        if rest:
            value = pop("configuration_update", UNSET)
            self.configuration_update = (
                None if value is None else decode_chat_developer_message_configuration_update(value)
            )
        else:
            self.configuration_update = UNSET
        self.additional_properties = rest
        return self


decode_chat_developer_message = ChatDeveloperMessage.decode


@model
class ChatDeveloperMessageConfigurationUpdate(_Model):
    """Settings that change with a developer message."""

    reasoning: ConfigurationUpdateReasoning
    """New settings for thinking."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatDeveloperMessageConfigurationUpdate)
        value = pop("reasoning", UNSET)
        self.reasoning = decode_configuration_update_reasoning(value)
        self.additional_properties = rest
        return self


decode_chat_developer_message_configuration_update = ChatDeveloperMessageConfigurationUpdate.decode


@model
class ChatDynamicServerTool(_Model):
    """Any other server tool, for types that have no schema of their own here. `tools.list_tools` names
    the tools that exist.
    """

    type: str
    """Type of the server tool, as a rule `openrouter:` and a name."""
    parameters: dict[str, Any] | Unset = UNSET
    """Settings of the tool. Their keys depend on its type."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatDynamicServerTool)
        self.type = pop("type", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.additional_properties = rest
        return self


decode_chat_dynamic_server_tool = ChatDynamicServerTool.decode


@model
class ChatFileAnnotation(_Model):
    """A file as parsed for this reply. Send it back with the conversation to avoid parsing again."""

    file: ChatFileAnnotationFile
    """The parsed file."""
    type: Literal["file"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatFileAnnotation)
        value = pop("file", UNSET)
        self.file = decode_chat_file_annotation_file(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_chat_file_annotation = ChatFileAnnotation.decode


@model
class ChatFileAnnotationFile(_Model):
    """Parsed content of a file."""

    content: list[dict[str, Any]]
    """The content as parts, text and images."""
    hash: str
    """Fingerprint of the file; equal files have equal ones."""
    name: str | Unset = UNSET
    """Name of the file, where known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatFileAnnotationFile)
        self.content = pop("content", UNSET)
        self.hash = pop("hash", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


decode_chat_file_annotation_file = ChatFileAnnotationFile.decode


@model
class ChatFormatGrammarConfig(_Model):
    """Makes the reply follow a grammar."""

    grammar: str
    """The grammar."""
    type: Literal["grammar"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatFormatGrammarConfig)
        self.grammar = pop("grammar", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_chat_format_grammar_config = ChatFormatGrammarConfig.decode


@model
class ChatFormatJsonObjectConfig(_Model):
    """Makes the reply some JSON object, of no fixed schema."""

    type: Literal["json_object"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatFormatJsonObjectConfig)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_chat_format_json_object_config = ChatFormatJsonObjectConfig.decode


@model
class ChatFormatJsonSchemaConfig(_Model):
    """Makes the reply JSON that fits a schema. Support varies by endpoint; set
    `provider.require_parameters` to be routed to one that has it.
    """

    json_schema: ChatJsonSchemaConfig
    """The schema and its name."""
    type: Literal["json_schema"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatFormatJsonSchemaConfig)
        value = pop("json_schema", UNSET)
        self.json_schema = decode_chat_json_schema_config(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_chat_format_json_schema_config = ChatFormatJsonSchemaConfig.decode


@model
class ChatFormatPythonConfig(_Model):
    """Makes the reply Python code."""

    type: Literal["python"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatFormatPythonConfig)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_chat_format_python_config = ChatFormatPythonConfig.decode


@model
class ChatFormatTextConfig(_Model):
    """Free text, the usual reply."""

    type: Literal["text"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatFormatTextConfig)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_chat_format_text_config = ChatFormatTextConfig.decode


@model
class ChatFunctionToolFunction(_Model):
    """A function the model may ask the caller to run. Send it again with the follow-up request."""

    function: ChatFunctionToolFunctionFunction
    """What the function is called, does and takes."""
    type: Literal["function"]
    cache_control: ChatContentCacheControl | Unset = UNSET
    """Ends a cached prefix after this tool definition."""
    defer_loading: bool | Unset = UNSET
    """Whether the definition stays out of the prompt until a search finds it. At least one tool must
    stay loaded.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatFunctionToolFunction)
        value = pop("function", UNSET)
        self.function = decode_chat_function_tool_function_function(value)
        self.type = pop("type", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_chat_content_cache_control(value)
        else:
            self.cache_control = UNSET
        self.additional_properties = rest
        return self


decode_chat_function_tool_function = ChatFunctionToolFunction.decode


@model
class ChatFunctionToolFunctionFunction(_Model):
    """Declaration of a function."""

    name: str
    """Name by which the model calls the function, at most 64 characters. Limits: at most 64
    characters.
    """
    defer_loading: bool | Unset = UNSET
    """The same switch as `defer_loading` next to `function`. Which one wins is not documented, so set
    one.
    """
    description: str | Unset = UNSET
    """What the function does and when to use it, for the model to read."""
    parameters: dict[str, Any] | Unset = UNSET
    """JSON Schema of the arguments. No arguments when absent."""
    strict: bool | Unset | None = UNSET
    """Whether arguments must fit the schema exactly. Claude needs the beta header
    `structured-outputs-2025-11-13` for it.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatFunctionToolFunctionFunction)
        self.name = pop("name", UNSET)
        self.defer_loading = pop("defer_loading", UNSET)
        self.description = pop("description", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.strict = pop("strict", UNSET)
        self.additional_properties = rest
        return self


decode_chat_function_tool_function_function = ChatFunctionToolFunctionFunction.decode


@model
class ChatJsonSchemaConfig(_Model):
    """A named schema for the reply."""

    name: str
    """Name of the schema, at most 64 characters. Limits: at most 64 characters."""
    description: str | Unset = UNSET
    """What the reply is for, for the model to read."""
    schema: dict[str, Any] | Unset = UNSET
    """The JSON Schema itself."""
    strict: bool | Unset | None = UNSET
    """Whether the reply must fit the schema exactly. How firmly this holds depends on the provider."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatJsonSchemaConfig)
        self.name = pop("name", UNSET)
        self.description = pop("description", UNSET)
        self.schema = pop("schema", UNSET)
        self.strict = pop("strict", UNSET)
        self.additional_properties = rest
        return self


decode_chat_json_schema_config = ChatJsonSchemaConfig.decode


@model
class ChatNamedToolChoice(_Model):
    """Makes the model call one particular function."""

    function: ChatNamedToolChoiceFunction
    """The function to call."""
    type: Literal["function"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatNamedToolChoice)
        value = pop("function", UNSET)
        self.function = decode_chat_named_tool_choice_function(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_chat_named_tool_choice = ChatNamedToolChoice.decode


@model
class ChatNamedToolChoiceFunction(_Model):
    """The function that must be called."""

    name: str
    """Its name, as declared in `tools`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatNamedToolChoiceFunction)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


decode_chat_named_tool_choice_function = ChatNamedToolChoiceFunction.decode


@model
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
    """Discourages tokens the more often they have occurred. Negative values encourage repetition.
    Limits: from -2 to 2.
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
    """Discourages tokens that have occurred at all. Negative values encourage them. Limits: from -2 to
    2.
    """
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
    """Whether the reply arrives in chunks as it is written. The API default is `false`."""
    stream_options: ChatStreamOptions | Unset | None = UNSET
    """Options of the stream. None has any effect."""
    structured_outputs: bool | Unset | None = UNSET
    """Switch for structured output. The schema itself belongs in `response_format`."""
    temperature: float | Unset | None = UNSET
    """Randomness of sampling. The model's own when absent. Limits: from 0 to 2."""
    tool_choice: ChatToolChoice | Unset = UNSET
    """Whether the model may, must or must not use tools, or which one it must."""
    tools: list[ChatFunctionTool] | Unset = UNSET
    """Tools the model may use. Repeat them in the request that returns their results."""
    top_a: float | Unset | None = UNSET
    """Drops unlikely tokens by a threshold that grows with the probability of the likeliest one."""
    top_k: int | Unset | None = UNSET
    """Samples from this many likeliest tokens only."""
    top_logprobs: int | Unset | None = UNSET
    """How many alternatives to report for each token. Needs `logprobs`. Limits: from 0 to 20."""
    top_p: float | Unset | None = UNSET
    """Samples from the likeliest tokens whose probabilities add up to this. Limits: from 0 to 1."""
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

    @staticmethod
    def decode(value: Any) -> Any:
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
            self.audio = None if value is None else decode_chat_request_audio(value)
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
            self.prediction = None if value is None else decode_prediction(value)
            value = pop("prompt_cache_options", UNSET)
            self.prompt_cache_options = None if value is None else decode_prompt_cache_options(value)
            value = pop("provider", UNSET)
            self.provider = None if value is None else decode_provider_preferences(value)
            value = pop("reasoning", UNSET)
            self.reasoning = decode_chat_request_reasoning(value)
            value = pop("response_format", UNSET)
            self.response_format = decode_chat_request_response_format(value)
            value = pop("stop_server_tools_when", UNSET)
            self.stop_server_tools_when = decode_stop_server_tools_when(value)
            value = pop("stream_options", UNSET)
            self.stream_options = None if value is None else decode_chat_stream_options(value)
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


decode_chat_request = ChatRequest.decode


@model
class ChatRequestAudio(_Model):
    """How a spoken reply should sound."""

    format: str | Unset = UNSET
    """Encoding of the sound."""
    voice: str | Unset = UNSET
    """Voice to speak with; the model decides which exist."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatRequestAudio)
        self.format = pop("format", UNSET)
        self.voice = pop("voice", UNSET)
        self.additional_properties = rest
        return self


decode_chat_request_audio = ChatRequestAudio.decode


@model
class ChatRequestReasoning(_Model):
    """Whether, how much and how visibly the model thinks. Give `effort` or `max_tokens`, not both."""

    context: ChatRequestReasoningContext | Unset | None = UNSET
    """From which turns earlier thinking is kept. GPT-5.6 and later."""
    effort: ChatRequestReasoningEffort | Unset | None = UNSET
    """How much to think. Unsupported levels go to the nearest; `none` is refused where thinking is
    mandatory.
    """
    enabled: bool | Unset | None = UNSET
    """Turns thinking on, at medium effort unless more is said."""
    exclude: bool | Unset | None = UNSET
    """Whether to think without returning the thinking."""
    max_tokens: int | Unset | None = UNSET
    """Thinking budget in tokens. Anthropic takes 1024 to 128,000, and the limit on the reply must be
    larger.
    """
    mode: ChatRequestReasoningMode | Unset | None = UNSET
    """Standard thinking or `pro`. GPT-5.6 and later, at OpenAI and Azure."""
    summary: ChatReasoningSummaryVerbosityEnum | Unset | None = UNSET
    """How detailed a summary of the thinking to return. Null for the default."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatRequestReasoning)
        self.context = pop("context", UNSET)
        self.effort = pop("effort", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.exclude = pop("exclude", UNSET)
        self.max_tokens = pop("max_tokens", UNSET)
        self.mode = pop("mode", UNSET)
        self.summary = pop("summary", UNSET)
        self.additional_properties = rest
        return self


decode_chat_request_reasoning = ChatRequestReasoning.decode


@model
class ChatRequestUsage(_Model):
    """Former switch for usage figures, without effect."""

    include: bool | Unset = UNSET
    """Has no effect."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatRequestUsage)
        self.include = pop("include", UNSET)
        self.additional_properties = rest
        return self


decode_chat_request_usage = ChatRequestUsage.decode


@model
class ChatResult(_ChatReply):
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

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_chat_result = ChatResult.decode


@model
class ChatSearchModelsServerTool(_Model):
    """Experimental server tool with which the model searches OpenRouter's model catalog."""

    type: Literal["openrouter:experimental__search_models"]
    parameters: SearchModelsServerToolConfig | Unset = UNSET
    """Settings of the catalog search. Defaults apply when absent."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatSearchModelsServerTool)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("parameters", UNSET)
            self.parameters = decode_search_models_server_tool_config(value)
        else:
            self.parameters = UNSET
        self.additional_properties = rest
        return self


decode_chat_search_models_server_tool = ChatSearchModelsServerTool.decode


@model
class ChatServerToolChoice(_Model):
    """Makes the model use one particular server tool."""

    type: str
    """Type of the server tool, such as `openrouter:web_search`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatServerToolChoice)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_chat_server_tool_choice = ChatServerToolChoice.decode


@model
class ChatStreamChoice(_Model):
    """What one chunk adds to one candidate reply."""

    delta: ChatStreamDelta
    """The addition."""
    finish_reason: ChatFinishReasonEnum | None
    """Why the reply ended. Null until it does; `error` when the stream broke off."""
    index: int
    """Which candidate reply the addition belongs to, from 0."""
    logprobs: ChatTokenLogprobs | Unset | None = UNSET
    """Log probabilities of the added tokens, when requested."""
    native_finish_reason: str | Unset | None = UNSET
    """The provider's own word for why the reply ended."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatStreamChoice)
        value = pop("delta", UNSET)
        self.delta = decode_chat_stream_delta(value)
        self.finish_reason = pop("finish_reason", UNSET)
        self.index = pop("index", UNSET)
        self.native_finish_reason = pop("native_finish_reason", UNSET)
        if rest:
            value = pop("logprobs", UNSET)
            self.logprobs = None if value is None else decode_chat_token_logprobs(value)
        else:
            self.logprobs = UNSET
        self.additional_properties = rest
        return self


decode_chat_stream_choice = ChatStreamChoice.decode


@model
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

    @staticmethod
    def decode(value: Any) -> Any:
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


decode_chat_stream_chunk = ChatStreamChunk.decode


@model
class ChatStreamChunkDebug(_Model):
    """Debugging output of a stream."""

    echo_upstream_body: dict[str, Any] | Unset = UNSET
    """The body that was sent to the provider, with secrets removed as far as they were recognized."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatStreamChunkDebug)
        self.echo_upstream_body = pop("echo_upstream_body", UNSET)
        self.additional_properties = rest
        return self


decode_chat_stream_chunk_debug = ChatStreamChunkDebug.decode


@model
class ChatStreamChunkError(_Model):
    """A failure that occurred after generation had begun."""

    message: str
    """What went wrong, in words for a person. Generic for failures of the 500 class."""
    availability: ErrorAvailability | Unset = UNSET
    """Why the model could not be used, when that is the cause."""
    code: int | str | Unset | None = UNSET
    """Numeric status of the failure, for example 429 or 502. Older answers have a string such as
    `server_error`.
    """
    metadata: ChatStreamChunkErrorMetadata | Unset = UNSET
    """The error type, and the provider's code where it may be shown."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatStreamChunkError)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
            value = pop("metadata", UNSET)
            self.metadata = decode_chat_stream_chunk_error_metadata(value)
        else:
            self.availability = UNSET
            self.metadata = UNSET
        self.additional_properties = rest
        return self


decode_chat_stream_chunk_error = ChatStreamChunkError.decode


@model
class ChatStreamChunkErrorMetadata(_Model):
    """Classification of a failure after the start."""

    error_type: ApiErrorType
    """Stable name of the cause."""
    provider_code: str | Unset = UNSET
    """The provider's own code. Withheld for failures of the 500 class."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatStreamChunkErrorMetadata)
        self.error_type = pop("error_type", UNSET)
        self.provider_code = pop("provider_code", UNSET)
        self.additional_properties = rest
        return self


decode_chat_stream_chunk_error_metadata = ChatStreamChunkErrorMetadata.decode


@model
class ChatStreamDelta(_Model):
    """What a chunk adds to a reply."""

    annotations: list[ChatAnnotation] | Unset = UNSET
    """Sources and parsed files. When in a stream they come is not documented."""
    audio: ChatAudioOutput | Unset = UNSET
    """A piece of the spoken reply."""
    content: str | Unset | None = UNSET
    """Text to append."""
    images: ChatAssistantImages | Unset = UNSET
    """Images generated in this step."""
    reasoning: str | Unset | None = UNSET
    """Thinking to append, as plain text."""
    reasoning_details: ChatStreamReasoningDetails | Unset = UNSET
    """Entries to append to the structured thinking, in order."""
    refusal: str | Unset | None = UNSET
    """Words of refusal to append."""
    role: Literal["assistant"] | Unset = UNSET
    tool_calls: list[ChatStreamToolCall] | Unset = UNSET
    """Pieces of tool calls. Those of equal `index` belong together."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatStreamDelta)
        self.content = pop("content", UNSET)
        self.reasoning = pop("reasoning", UNSET)
        self.refusal = pop("refusal", UNSET)
        self.role = pop("role", UNSET)
        if rest:
            value = pop("annotations", UNSET)
            self.annotations = (
                [decode_chat_annotation(item) for item in value] if type(value) is list else value
            )
            value = pop("audio", UNSET)
            self.audio = decode_chat_audio_output(value)
            value = pop("images", UNSET)
            self.images = decode_chat_assistant_images(value)
            value = pop("reasoning_details", UNSET)
            self.reasoning_details = decode_chat_stream_reasoning_details(value)
            value = pop("tool_calls", UNSET)
            self.tool_calls = (
                [decode_chat_stream_tool_call(item) for item in value] if type(value) is list else value
            )
        else:
            self.annotations = UNSET
            self.audio = UNSET
            self.images = UNSET
            self.reasoning_details = UNSET
            self.tool_calls = UNSET
        self.additional_properties = rest
        return self


decode_chat_stream_delta = ChatStreamDelta.decode


@model
class ChatStreamOptions(_Model):
    """Options of a stream, without effect."""

    include_usage: bool | Unset = UNSET
    """Has no effect; leave it out. Every stream reports usage. Deprecated."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatStreamOptions)
        self.include_usage = pop("include_usage", UNSET)
        self.additional_properties = rest
        return self


decode_chat_stream_options = ChatStreamOptions.decode


@model
class ChatStreamToolCall(_Model):
    """A piece of a tool call."""

    index: int
    """Which call this piece belongs to."""
    function: ChatStreamToolCallFunction | Unset = UNSET
    """Name of the function, or a piece of its arguments."""
    id: str | Unset = UNSET
    """Id of the call. May be absent on later pieces."""
    type: Literal["function"] | Unset = UNSET

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatStreamToolCall)
        self.index = pop("index", UNSET)
        self.id = pop("id", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("function", UNSET)
            self.function = decode_chat_stream_tool_call_function(value)
        else:
            self.function = UNSET
        self.additional_properties = rest
        return self


decode_chat_stream_tool_call = ChatStreamToolCall.decode


@model
class ChatStreamToolCallFunction(_Model):
    """A piece of a function call."""

    arguments: str | Unset = UNSET
    """Part of the arguments, to be joined with the other parts into one JSON text."""
    name: str | Unset = UNSET
    """Name of the function. May be absent on later pieces."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatStreamToolCallFunction)
        self.arguments = pop("arguments", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


decode_chat_stream_tool_call_function = ChatStreamToolCallFunction.decode


@model
class ChatStreamingResponse(_Model):
    """One server-sent event of a streamed reply."""

    data: ChatStreamChunk
    """The chunk that the event carries."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatStreamingResponse)
        value = pop("data", UNSET)
        self.data = decode_chat_stream_chunk(value)
        self.additional_properties = rest
        return self


decode_chat_streaming_response = ChatStreamingResponse.decode


@model
class ChatSystemMessage(_Model):
    """Instructions that govern the whole conversation."""

    content: str | list[ChatContentText]
    """What the model is told, as a string or as text parts."""
    role: Literal["system"]
    configuration_update: ChatSystemMessageConfigurationUpdate | Unset | None = UNSET
    """Settings to change with this message. None change when absent or null."""
    name: str | Unset = UNSET
    """Name of the author, put before the content for models not from OpenAI."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatSystemMessage)
        value = pop("content", UNSET)
        self.content = [decode_chat_content_text(item) for item in value] if type(value) is list else value
        self.role = pop("role", UNSET)
        self.name = pop("name", UNSET)
        if rest:
            value = pop("configuration_update", UNSET)
            self.configuration_update = (
                None if value is None else decode_chat_system_message_configuration_update(value)
            )
        else:
            self.configuration_update = UNSET
        self.additional_properties = rest
        return self


decode_chat_system_message = ChatSystemMessage.decode


@model
class ChatSystemMessageConfigurationUpdate(_Model):
    """Settings that change with a system message."""

    reasoning: ConfigurationUpdateReasoning
    """New settings for thinking."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatSystemMessageConfigurationUpdate)
        value = pop("reasoning", UNSET)
        self.reasoning = decode_configuration_update_reasoning(value)
        self.additional_properties = rest
        return self


decode_chat_system_message_configuration_update = ChatSystemMessageConfigurationUpdate.decode


@model
class ChatTokenLogprob(_Model):
    """A token that was written, its probability, and what else it might have been."""

    bytes_: list[int] | None
    """UTF-8 bytes of the token. Null when it has none. A character may be spread over several tokens."""
    logprob: float
    """Natural logarithm of the token's probability."""
    token: str
    """The token as text."""
    top_logprobs: list[ChatTokenLogprobTopLogprobsItem]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for."""
    _wire_names = (("bytes_", "bytes"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatTokenLogprob)
        self.bytes_ = pop("bytes", UNSET)
        self.logprob = pop("logprob", UNSET)
        self.token = pop("token", UNSET)
        value = pop("top_logprobs", UNSET)
        self.top_logprobs = (
            [decode_chat_token_logprob_top_logprobs_item(item) for item in value]
            if type(value) is list
            else value
        )
        self.additional_properties = rest
        return self


decode_chat_token_logprob = ChatTokenLogprob.decode


@model
class ChatTokenLogprobTopLogprobsItem(_Model):
    """A token that could have been written here."""

    bytes_: list[int] | None
    """UTF-8 bytes of the alternative. Null when it has none."""
    logprob: float
    """Natural logarithm of the alternative's probability."""
    token: str
    """The alternative as text."""
    _wire_names = (("bytes_", "bytes"),)

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatTokenLogprobTopLogprobsItem)
        self.bytes_ = pop("bytes", UNSET)
        self.logprob = pop("logprob", UNSET)
        self.token = pop("token", UNSET)
        self.additional_properties = rest
        return self


decode_chat_token_logprob_top_logprobs_item = ChatTokenLogprobTopLogprobsItem.decode


@model
class ChatTokenLogprobs(_Model):
    """Log probabilities of a reply."""

    content: list[ChatTokenLogprob] | None
    """One entry for each token of the text. Null when there is no text."""
    refusal: list[ChatTokenLogprob] | Unset | None = UNSET
    """One entry for each token of the refusal. Null when there is none."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatTokenLogprobs)
        value = pop("content", UNSET)
        self.content = [decode_chat_token_logprob(item) for item in value] if type(value) is list else value
        if rest:
            value = pop("refusal", UNSET)
            self.refusal = (
                [decode_chat_token_logprob(item) for item in value] if type(value) is list else value
            )
        else:
            self.refusal = UNSET
        self.additional_properties = rest
        return self


decode_chat_token_logprobs = ChatTokenLogprobs.decode


@model
class ChatToolCall(_Model):
    """A function that the model wants run."""

    function: ChatToolCallFunction
    """Which function, with which arguments."""
    id: str
    """Id to repeat as `tool_call_id` in the message with the result."""
    type: Literal["function"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatToolCall)
        value = pop("function", UNSET)
        self.function = decode_chat_tool_call_function(value)
        self.id = pop("id", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_chat_tool_call = ChatToolCall.decode


@model
class ChatToolCallFunction(_Model):
    """Name and arguments of a function call."""

    arguments: str
    """The arguments as JSON text. Models can write invalid JSON or break the schema, so check it."""
    name: str
    """Name of the function, as declared in `tools`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatToolCallFunction)
        self.arguments = pop("arguments", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


decode_chat_tool_call_function = ChatToolCallFunction.decode


@model
class ChatToolMessage(_Model):
    """The result of a tool call, given back to the model."""

    content: str | list[ChatContentItems]
    """The result, as a string or as parts."""
    role: Literal["tool"]
    tool_call_id: str
    """Id of the call that this answers."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatToolMessage)
        value = pop("content", UNSET)
        self.content = [decode_chat_content_items(item) for item in value] if type(value) is list else value
        self.role = pop("role", UNSET)
        self.tool_call_id = pop("tool_call_id", UNSET)
        self.additional_properties = rest
        return self


decode_chat_tool_message = ChatToolMessage.decode


@model
class ChatUrlCitationAnnotation(_Model):
    """A web page that the reply cites."""

    type: Literal["url_citation"]
    url_citation: ChatUrlCitationAnnotationUrlCitation
    """The page, and where in the reply it is cited."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatUrlCitationAnnotation)
        self.type = pop("type", UNSET)
        value = pop("url_citation", UNSET)
        self.url_citation = decode_chat_url_citation_annotation_url_citation(value)
        self.additional_properties = rest
        return self


decode_chat_url_citation_annotation = ChatUrlCitationAnnotation.decode


@model
class ChatUrlCitationAnnotationUrlCitation(_Model):
    """A cited page and the passage of the reply that rests on it."""

    end_index: int
    """Where the passage ends in the reply, as a character position."""
    start_index: int
    """Where the passage begins in the reply, as a character position."""
    title: str
    """Title of the cited page."""
    url: str
    """Address of the cited page."""
    content: str | Unset = UNSET
    """Extract of the page, where given."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatUrlCitationAnnotationUrlCitation)
        self.end_index = pop("end_index", UNSET)
        self.start_index = pop("start_index", UNSET)
        self.title = pop("title", UNSET)
        self.url = pop("url", UNSET)
        self.content = pop("content", UNSET)
        self.additional_properties = rest
        return self


decode_chat_url_citation_annotation_url_citation = ChatUrlCitationAnnotationUrlCitation.decode


@model
class ChatUsage(_Model):
    """Tokens, server tools and cost of one request. All zero for an answer from the response cache."""

    completion_tokens: int
    """Tokens written, reasoning included."""
    prompt_tokens: int
    """Tokens read, cached ones included."""
    total_tokens: int
    """Tokens read and written together."""
    completion_tokens_details: ChatUsageCompletionTokensDetails | Unset | None = UNSET
    """What the written tokens were. Null when not broken down."""
    cost: float | Unset | None = UNSET
    """What the request cost on OpenRouter, in USD."""
    cost_details: CostDetails | Unset | None = UNSET
    """What the provider charges for it. Null when unknown."""
    is_byok: bool | Unset = UNSET
    """Whether your own provider key was used."""
    prompt_tokens_details: ChatUsagePromptTokensDetails | Unset | None = UNSET
    """What the tokens read were. Null when not broken down."""
    server_tool_use: ServerToolUseDetails | Unset | None = UNSET
    """Older name of `server_tool_use_details`, which some answers still use."""
    server_tool_use_details: ServerToolUseDetails | Unset | None = UNSET
    """How often server tools were used. Null when none were."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatUsage)
        self.completion_tokens = pop("completion_tokens", UNSET)
        self.prompt_tokens = pop("prompt_tokens", UNSET)
        self.total_tokens = pop("total_tokens", UNSET)
        self.cost = pop("cost", UNSET)
        self.is_byok = pop("is_byok", UNSET)
        if rest:
            value = pop("completion_tokens_details", UNSET)
            self.completion_tokens_details = (
                None if value is None else decode_chat_usage_completion_tokens_details(value)
            )
            value = pop("cost_details", UNSET)
            self.cost_details = None if value is None else decode_cost_details(value)
            value = pop("prompt_tokens_details", UNSET)
            self.prompt_tokens_details = (
                None if value is None else decode_chat_usage_prompt_tokens_details(value)
            )
            value = pop("server_tool_use", UNSET)
            self.server_tool_use = None if value is None else decode_server_tool_use_details(value)
            value = pop("server_tool_use_details", UNSET)
            self.server_tool_use_details = None if value is None else decode_server_tool_use_details(value)
        else:
            self.completion_tokens_details = UNSET
            self.cost_details = UNSET
            self.prompt_tokens_details = UNSET
            self.server_tool_use = UNSET
            self.server_tool_use_details = UNSET
        self.additional_properties = rest
        return self


decode_chat_usage = ChatUsage.decode


@model
class ChatUsageCompletionTokensDetails(_Model):
    """Breakdown of the tokens written."""

    accepted_prediction_tokens: int | Unset | None = UNSET
    """Tokens of `prediction` that appear in the reply."""
    audio_tokens: int | Unset | None = UNSET
    """Tokens of generated speech."""
    image_tokens: int | Unset | None = UNSET
    """Tokens of generated images."""
    reasoning_tokens: int | Unset | None = UNSET
    """Tokens spent on thinking."""
    rejected_prediction_tokens: int | Unset | None = UNSET
    """Tokens of `prediction` that the reply did not use."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatUsageCompletionTokensDetails)
        self.accepted_prediction_tokens = pop("accepted_prediction_tokens", UNSET)
        self.audio_tokens = pop("audio_tokens", UNSET)
        self.image_tokens = pop("image_tokens", UNSET)
        self.reasoning_tokens = pop("reasoning_tokens", UNSET)
        self.rejected_prediction_tokens = pop("rejected_prediction_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_chat_usage_completion_tokens_details = ChatUsageCompletionTokensDetails.decode


@model
class ChatUsagePromptTokensDetails(_Model):
    """Breakdown of the tokens read."""

    audio_tokens: int | Unset = UNSET
    """Tokens of sound in the input."""
    cache_write_tokens: int | Unset = UNSET
    """Tokens newly stored in the provider's prompt cache."""
    cached_tokens: int | Unset = UNSET
    """Tokens read from the provider's prompt cache."""
    video_tokens: int | Unset = UNSET
    """Tokens of video in the input."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatUsagePromptTokensDetails)
        self.audio_tokens = pop("audio_tokens", UNSET)
        self.cache_write_tokens = pop("cache_write_tokens", UNSET)
        self.cached_tokens = pop("cached_tokens", UNSET)
        self.video_tokens = pop("video_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_chat_usage_prompt_tokens_details = ChatUsagePromptTokensDetails.decode


@model
class ChatUserMessage(_Model):
    """What the user says or shows."""

    content: str | list[ChatContentItems]
    """Text, or parts with text, images, sound, video and files. Put text first."""
    role: Literal["user"]
    name: str | Unset = UNSET
    """Name of the user, put before the content for models not from OpenAI."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatUserMessage)
        value = pop("content", UNSET)
        self.content = [decode_chat_content_items(item) for item in value] if type(value) is list else value
        self.role = pop("role", UNSET)
        self.name = pop("name", UNSET)
        self.additional_properties = rest
        return self


decode_chat_user_message = ChatUserMessage.decode


@model
class ChatWebSearchCitationAnnotation(_Model):
    """A search result that the reply cites."""

    type: Literal["web_search_citation"]
    web_search_citation: ChatWebSearchCitationAnnotationWebSearchCitation
    """The cited result."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatWebSearchCitationAnnotation)
        self.type = pop("type", UNSET)
        value = pop("web_search_citation", UNSET)
        self.web_search_citation = decode_chat_web_search_citation_annotation_web_search_citation(value)
        self.additional_properties = rest
        return self


decode_chat_web_search_citation_annotation = ChatWebSearchCitationAnnotation.decode


@model
class ChatWebSearchCitationAnnotationWebSearchCitation(_Model):
    """A cited search result with the words taken from it."""

    title: str
    """Title of the result."""
    url: str
    """Address of the result."""
    cited_text: str | Unset = UNSET
    """The words cited, where given."""
    encrypted_index: str | Unset = UNSET
    """Opaque reference of the provider to the result. Send it back as it is."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatWebSearchCitationAnnotationWebSearchCitation)
        self.title = pop("title", UNSET)
        self.url = pop("url", UNSET)
        self.cited_text = pop("cited_text", UNSET)
        self.encrypted_index = pop("encrypted_index", UNSET)
        self.additional_properties = rest
        return self


decode_chat_web_search_citation_annotation_web_search_citation = (
    ChatWebSearchCitationAnnotationWebSearchCitation.decode
)


@model
class ChatWebSearchShorthand(_Model):
    """Web search under one of the type names that OpenAI uses. OpenRouter runs it as
    `openrouter:web_search`.
    """

    type: ChatWebSearchShorthandType
    """Which of the alias names is used. They are equivalent."""
    allowed_domains: list[str] | Unset = UNSET
    """Only search these domains. All when absent."""
    engine: WebSearchEngineEnum | Unset = UNSET
    """Who searches."""
    excluded_domains: list[str] | Unset = UNSET
    """Leave out these domains."""
    max_characters: int | Unset = UNSET
    """Most text to take from the results, in characters."""
    max_results: int | Unset = UNSET
    """Most results for one search."""
    max_total_results: int | Unset = UNSET
    """Most results for all searches of the request together."""
    max_uses: int | Unset = UNSET
    """Most searches in the request."""
    mode: WebSearchMode | Unset = UNSET
    """Depth of search that the engine is asked for."""
    parameters: WebSearchConfig | Unset = UNSET
    """The same settings as a nested object, as `openrouter:web_search` has them."""
    search_context_size: SearchQualityLevel | Unset = UNSET
    """How much of what is found reaches the model."""
    user_location: WebSearchUserLocationServerTool | Unset = UNSET
    """Roughly where the user is, to favor local results."""
    x_search: XSearchOptions | Unset = UNSET
    """Limits on a search of X, for engines that have one."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatWebSearchShorthand)
        self.type = pop("type", UNSET)
        self.allowed_domains = pop("allowed_domains", UNSET)
        self.engine = pop("engine", UNSET)
        self.excluded_domains = pop("excluded_domains", UNSET)
        self.max_characters = pop("max_characters", UNSET)
        self.max_results = pop("max_results", UNSET)
        self.max_total_results = pop("max_total_results", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        self.mode = pop("mode", UNSET)
        self.search_context_size = pop("search_context_size", UNSET)
        if rest:
            value = pop("parameters", UNSET)
            self.parameters = decode_web_search_config(value)
            value = pop("user_location", UNSET)
            self.user_location = decode_web_search_user_location_server_tool(value)
            value = pop("x_search", UNSET)
            self.x_search = decode_x_search_options(value)
        else:
            self.parameters = UNSET
            self.user_location = UNSET
            self.x_search = UNSET
        self.additional_properties = rest
        return self


decode_chat_web_search_shorthand = ChatWebSearchShorthand.decode


@model
class LegacyChatContentVideo(_Model):
    """Older form of a video part. Use the type `video_url`."""

    type: Literal["input_video"]
    video_url: LegacyChatContentVideoInput
    """Where to find the video."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(LegacyChatContentVideo)
        self.type = pop("type", UNSET)
        value = pop("video_url", UNSET)
        self.video_url = decode_legacy_chat_content_video_input(value)
        self.additional_properties = rest
        return self


decode_legacy_chat_content_video = LegacyChatContentVideo.decode


@model
class LegacyChatContentVideoInput(_Model):
    """Address or content of a video, in the older form."""

    url: str
    """A web address, where the provider takes them, or a base64 data URL."""
    processing: LegacyChatContentVideoInputProcessing | Unset = UNSET
    """How the video is processed. What the values mean, and the default, is not documented."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(LegacyChatContentVideoInput)
        self.url = pop("url", UNSET)
        self.processing = pop("processing", UNSET)
        self.additional_properties = rest
        return self


decode_legacy_chat_content_video_input = LegacyChatContentVideoInput.decode


@model
class Prediction(_Model):
    """Text that the reply is expected to repeat, as when editing a file."""

    content: str | list[PredictionContentText]
    """The expected text, as a string or as parts."""
    type: Literal["content"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(Prediction)
        value = pop("content", UNSET)
        self.content = (
            [decode_prediction_content_text(item) for item in value] if type(value) is list else value
        )
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_prediction = Prediction.decode


@model
class PredictionContentText(_Model):
    """A piece of the expected text."""

    text: str
    """Expected words."""
    type: Literal["text"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PredictionContentText)
        self.text = pop("text", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_prediction_content_text = PredictionContentText.decode


@model
class ReasoningDetailEncrypted(_Model):
    """Thinking that only the provider can read."""

    data: str
    """The encrypted thinking. May read `[REDACTED]` while streaming."""
    type: Literal["reasoning.encrypted"]
    format: ReasoningFormat | Unset | None = UNSET
    """Which vendor's form the data has."""
    id: str | Unset | None = UNSET
    """Id of the entry. Null where the provider gives none."""
    index: int | Unset = UNSET
    """Place of the entry among the details."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ReasoningDetailEncrypted)
        self.data = pop("data", UNSET)
        self.type = pop("type", UNSET)
        self.format = pop("format", UNSET)
        self.id = pop("id", UNSET)
        self.index = pop("index", UNSET)
        self.additional_properties = rest
        return self


decode_reasoning_detail_encrypted = ReasoningDetailEncrypted.decode


@model
class ReasoningDetailServerToolCall(_Model):
    """A server tool that ran while the model was thinking."""

    arguments: str
    """What the tool was called with."""
    result: str
    """What the tool gave back."""
    tool_name: str
    """The tool that ran."""
    type: Literal["reasoning.server_tool_call"]
    format: ReasoningFormat | Unset | None = UNSET
    """Which vendor's form the entry has."""
    id: str | Unset | None = UNSET
    """Id of this entry, if the provider assigned one."""
    index: int | Unset = UNSET
    """Place of this entry in the list of details."""
    tool_call_id: str | Unset | None = UNSET
    """Id of the tool call, where there is one."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ReasoningDetailServerToolCall)
        self.arguments = pop("arguments", UNSET)
        self.result = pop("result", UNSET)
        self.tool_name = pop("tool_name", UNSET)
        self.type = pop("type", UNSET)
        self.format = pop("format", UNSET)
        self.id = pop("id", UNSET)
        self.index = pop("index", UNSET)
        self.tool_call_id = pop("tool_call_id", UNSET)
        self.additional_properties = rest
        return self


decode_reasoning_detail_server_tool_call = ReasoningDetailServerToolCall.decode


@model
class ReasoningDetailSummary(_Model):
    """A summary of the thinking."""

    summary: str
    """The summary as text."""
    type: Literal["reasoning.summary"]
    format: ReasoningFormat | Unset | None = UNSET
    """Which vendor's form the summary has."""
    id: str | Unset | None = UNSET
    """Id of the summary. Null where none was assigned."""
    index: int | Unset = UNSET
    """Place of the summary among the details."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ReasoningDetailSummary)
        self.summary = pop("summary", UNSET)
        self.type = pop("type", UNSET)
        self.format = pop("format", UNSET)
        self.id = pop("id", UNSET)
        self.index = pop("index", UNSET)
        self.additional_properties = rest
        return self


decode_reasoning_detail_summary = ReasoningDetailSummary.decode


@model
class ReasoningDetailText(_Model):
    """Thinking in full, as text."""

    type: Literal["reasoning.text"]
    format: ReasoningFormat | Unset | None = UNSET
    """Which vendor's form the thinking has."""
    id: str | Unset | None = UNSET
    """Id of the passage. Null where none was assigned."""
    index: int | Unset = UNSET
    """Place of the passage among the details."""
    signature: str | Unset | None = UNSET
    """The provider's proof that the thinking is unaltered, needed when it is sent back."""
    text: str | Unset | None = UNSET
    """The thinking. In a stream, a piece of it."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ReasoningDetailText)
        self.type = pop("type", UNSET)
        self.format = pop("format", UNSET)
        self.id = pop("id", UNSET)
        self.index = pop("index", UNSET)
        self.signature = pop("signature", UNSET)
        self.text = pop("text", UNSET)
        self.additional_properties = rest
        return self


decode_reasoning_detail_text = ReasoningDetailText.decode

decode_chat_annotation = by_tag(
    "type",
    {
        "url_citation": decode_chat_url_citation_annotation,
        "file": decode_chat_file_annotation,
        "web_search_citation": decode_chat_web_search_citation_annotation,
    },
)


def decode_chat_assistant_images(value: Any) -> Any:
    return [decode_chat_assistant_images_item(item) for item in value] if type(value) is list else value


decode_chat_content_items = by_tag(
    "type",
    {
        "text": decode_chat_content_text,
        "image_url": decode_chat_content_image,
        "input_audio": decode_chat_content_audio,
        "input_video": decode_legacy_chat_content_video,
        "video_url": decode_chat_content_video,
        "file": decode_chat_content_file,
    },
)
decode_chat_function_tool = by_tag(
    "type",
    {
        "function": decode_chat_function_tool_function,
        "openrouter:advisor": decode_advisor_server_tool_open_router,
        "openrouter:bash": decode_bash_server_tool,
        "openrouter:datetime": decode_datetime_server_tool,
        "openrouter:files": decode_files_server_tool,
        "openrouter:fusion": decode_fusion_server_tool_open_router,
        "openrouter:image_generation": decode_image_generation_server_tool_open_router,
        "openrouter:experimental__search_models": decode_chat_search_models_server_tool,
        "openrouter:subagent": decode_subagent_server_tool_open_router,
        "openrouter:web_fetch": decode_web_fetch_server_tool,
        "openrouter:web_search": decode_open_router_web_search_server_tool,
        "web_search": decode_chat_web_search_shorthand,
        "web_search_preview": decode_chat_web_search_shorthand,
        "web_search_preview_2025_03_11": decode_chat_web_search_shorthand,
        "web_search_2025_08_26": decode_chat_web_search_shorthand,
    },
    unknown=by_shape(
        Shape(decode_chat_dynamic_server_tool, frozenset(["type"]), {"parameters": (dict,), "type": (str,)})
    ),
    absent=by_shape(
        Shape(decode_chat_dynamic_server_tool, frozenset(["type"]), {"parameters": (dict,), "type": (str,)})
    ),
)
decode_chat_messages = by_tag(
    "role",
    {
        "system": decode_chat_system_message,
        "user": decode_chat_user_message,
        "developer": decode_chat_developer_message,
        "assistant": decode_chat_assistant_message,
        "tool": decode_chat_tool_message,
    },
)
decode_reasoning_detail_union = by_tag(
    "type",
    {
        "reasoning.summary": decode_reasoning_detail_summary,
        "reasoning.encrypted": decode_reasoning_detail_encrypted,
        "reasoning.text": decode_reasoning_detail_text,
        "reasoning.server_tool_call": decode_reasoning_detail_server_tool_call,
    },
)


def decode_chat_reasoning_details(value: Any) -> Any:
    return [decode_reasoning_detail_union(item) for item in value] if type(value) is list else value


decode_chat_request_plugins_item = by_tag(
    "id",
    {
        "auto-router": decode_auto_router_plugin,
        "auto-beta-router": decode_auto_beta_router_plugin,
        "moderation": decode_moderation_plugin,
        "web": decode_web_search_plugin,
        "web-fetch": decode_web_fetch_plugin,
        "file-parser": decode_file_parser_plugin,
        "response-healing": decode_response_healing_plugin,
        "context-compression": decode_context_compression_plugin,
        "pareto-router": decode_pareto_router_plugin,
        "fusion": decode_fusion_plugin,
        "alignment": decode_alignment_plugin,
        "armor": decode_armor_plugin,
        "jev-router": decode_jev_router_plugin,
        "switchyard-router": decode_switchyard_router_plugin,
    },
)
decode_chat_request_response_format = by_tag(
    "type",
    {
        "text": decode_chat_format_text_config,
        "json_object": decode_chat_format_json_object_config,
        "json_schema": decode_chat_format_json_schema_config,
        "grammar": decode_chat_format_grammar_config,
        "python": decode_chat_format_python_config,
    },
)


def decode_chat_stream_reasoning_details(value: Any) -> Any:
    return [decode_reasoning_detail_union(item) for item in value] if type(value) is list else value


decode_chat_tool_choice = by_tag(
    "type",
    {"function": decode_chat_named_tool_choice},
    unknown=by_shape(Shape(decode_chat_server_tool_choice, frozenset(["type"]), {"type": (str,)})),
    absent=by_shape(Shape(decode_chat_server_tool_choice, frozenset(["type"]), {"type": (str,)})),
)

if TYPE_CHECKING:
    ChatAnnotation: TypeAlias = (
        ChatUrlCitationAnnotation | ChatFileAnnotation | ChatWebSearchCitationAnnotation | Unknown
    )
    """A source behind the reply, or a file parsed for it. The payload sits under the name of its type."""
    ChatAssistantImages: TypeAlias = list[ChatAssistantImagesItem]
    """Images that the model made."""
    ChatContentItems: TypeAlias = (
        ChatContentText
        | ChatContentImage
        | ChatContentAudio
        | LegacyChatContentVideo
        | ChatContentVideo
        | ChatContentFile
        | Unknown
    )
    """One part of a message: text, image, sound, video or file."""
    ChatFunctionTool: TypeAlias = (
        ChatFunctionToolFunction
        | AdvisorServerToolOpenRouter
        | BashServerTool
        | DatetimeServerTool
        | FilesServerTool
        | FusionServerToolOpenRouter
        | ImageGenerationServerToolOpenRouter
        | ChatSearchModelsServerTool
        | SubagentServerToolOpenRouter
        | WebFetchServerTool
        | OpenRouterWebSearchServerTool
        | ChatWebSearchShorthand
        | ChatDynamicServerTool
        | Unknown
    )
    """A tool the model may use: a function that the caller runs, or a server tool that OpenRouter
    runs.
    """
    ChatMessages: TypeAlias = (
        ChatSystemMessage
        | ChatUserMessage
        | ChatDeveloperMessage
        | ChatAssistantMessage
        | ChatToolMessage
        | Unknown
    )
    """One message of the conversation, told apart by `role`."""
    ReasoningDetailUnion: TypeAlias = (
        ReasoningDetailSummary
        | ReasoningDetailEncrypted
        | ReasoningDetailText
        | ReasoningDetailServerToolCall
        | Unknown
    )
    """One entry of structured thinking: a summary, text, encrypted data, or a tool call."""
    ChatReasoningDetails: TypeAlias = list[ReasoningDetailUnion]
    """Structured thinking of one reply, in order. Send it back unchanged."""
    ChatRequestPluginsItem: TypeAlias = (
        AutoRouterPlugin
        | AutoBetaRouterPlugin
        | ModerationPlugin
        | WebSearchPlugin
        | WebFetchPlugin
        | FileParserPlugin
        | ResponseHealingPlugin
        | ContextCompressionPlugin
        | ParetoRouterPlugin
        | FusionPlugin
        | AlignmentPlugin
        | ArmorPlugin
        | JevRouterPlugin
        | SwitchyardRouterPlugin
        | Unknown
    )
    """One plugin and its settings, told apart by `id`."""
    ChatRequestResponseFormat: TypeAlias = (
        ChatFormatTextConfig
        | ChatFormatJsonObjectConfig
        | ChatFormatJsonSchemaConfig
        | ChatFormatGrammarConfig
        | ChatFormatPythonConfig
        | Unknown
    )
    """Form of the reply: text, JSON, JSON by a schema, a grammar, or Python."""
    ChatStreamReasoningDetails: TypeAlias = list[ReasoningDetailUnion]
    """Entries of structured thinking from one chunk. Collect those of all chunks in order."""
    ChatToolChoice: TypeAlias = ChatToolChoiceEnum | ChatNamedToolChoice | ChatServerToolChoice | Unknown
    """How the model may use tools: a general rule, one named function, or one server tool."""
else:  # what they refer to is not imported at run time
    ChatAnnotation = Any
    ChatAssistantImages = Any
    ChatContentItems = Any
    ChatFunctionTool = Any
    ChatMessages = Any
    ReasoningDetailUnion = Any
    ChatReasoningDetails = Any
    ChatRequestPluginsItem = Any
    ChatRequestResponseFormat = Any
    ChatStreamReasoningDetails = Any
    ChatToolChoice = Any
