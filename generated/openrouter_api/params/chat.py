# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types of the resource `chat`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

from .. import models as _models, params as _params
from ..types import Unknown


class ChatAssistantImagesItemDict(TypedDict, total=False):
    """One generated image."""

    image_url: Required[ChatAssistantImagesItemImageUrlDict | _models.ChatAssistantImagesItemImageUrl]
    """Where the image is."""


class ChatAssistantImagesItemImageUrlDict(TypedDict, total=False):
    """Holder of the address of a generated image."""

    url: Required[str]
    """The image, as a rule a base64 data URL."""


class ChatAssistantMessageDict(TypedDict, total=False):
    """A reply of the model. In a request, an earlier reply; as the last message, the beginning of the
    reply for the model to continue.
    """

    annotations: Sequence[ChatAnnotationDict]
    """Sources cited and files parsed. Send file annotations back to save parsing the same file again."""
    audio: ChatAudioOutputDict | _models.ChatAudioOutput
    """Spoken reply, when the `audio` modality was requested."""
    content: str | Sequence[ChatContentItemsDict] | None
    """Text of the reply. Null or empty when the model only calls tools."""
    images: ChatAssistantImagesDict
    """Generated images, when the `image` modality was requested."""
    model: str
    """The model that wrote this message."""
    name: str
    """Name of the speaker. Models not from OpenAI get it as a prefix to the content."""
    reasoning: str | None
    """Thinking of the model as plain text. Null when there is none to show."""
    reasoning_content: str | None
    """Another name for `reasoning`, accepted when a reply is sent back."""
    reasoning_details: ChatReasoningDetailsDict
    """Thinking of the model in structured form. Send it back unchanged and in order, above all around
    tool calls.
    """
    refusal: str | None
    """Words with which the model declined. Null when it did not."""
    role: Required[Literal["assistant"]]
    tool_calls: Sequence[ChatToolCallDict | _models.ChatToolCall]
    """Calls that the model wants made. Answer each with a `tool` message."""


class ChatAudioOutputDict(TypedDict, total=False):
    """Generated speech. In a stream its fields arrive in pieces."""

    data: str
    """The sound in base64. In a stream, join all pieces first and decode the whole once."""
    expires_at: int
    """When the audio can no longer be referred to, in Unix seconds."""
    id: str
    """Id of the audio."""
    transcript: str
    """What is said. In a stream, join the pieces."""


class ChatContentAudioDict(TypedDict, total=False):
    """A sound for the model to hear."""

    input_audio: Required[ChatContentAudioInputAudioDict | _models.ChatContentAudioInputAudio]
    """The sound and its format."""
    type: Required[Literal["input_audio"]]


class ChatContentAudioInputAudioDict(TypedDict, total=False):
    """Sound data with its format."""

    data: Required[str]
    """The sound in plain base64. Neither a URL nor a data URL works."""
    format: Required[str]
    """Encoding of the sound, such as `wav`, `mp3`, `flac`, `m4a`, `ogg`, `aac`, `aiff`, `pcm16` or
    `pcm24`.
    """


class ChatContentCacheControlDict(TypedDict, total=False):
    """Asks the provider to cache the prompt up to this point. Claude takes 4 such marks; Gemini heeds
    only the last.
    """

    ttl: _models.AnthropicCacheControlTtl
    """How long the cached prompt lives. The provider's default when absent."""
    type: Required[Literal["ephemeral"]]


class ChatContentFileDict(TypedDict, total=False):
    """A file, such as a PDF, for any model to read."""

    file: Required[ChatContentFileFileDict | _models.ChatContentFileFile]
    """The file, by content, address or id."""
    type: Required[Literal["file"]]


class ChatContentFileFileDict(TypedDict, total=False):
    """A file by content or address in `file_data`, or by id in `file_id`."""

    file_data: str
    """A URL, or the content as a base64 data URL."""
    file_id: str
    """Id of a file uploaded before."""
    filename: str
    """Name of the file, for the model and in annotations."""


class ChatContentImageDict(TypedDict, total=False):
    """An image for the model to see. Put the text before the images."""

    image_url: Required[ChatContentImageImageUrlDict | _models.ChatContentImageImageUrl]
    """The image and how closely to look at it."""
    type: Required[Literal["image_url"]]


class ChatContentImageImageUrlDict(TypedDict, total=False):
    """An input image and its level of detail."""

    detail: _models.ChatContentImageImageUrlDetail
    """How finely the model views the image."""
    url: Required[str]
    """A web address or a base64 data URL. PNG, JPEG, WebP and GIF are understood."""


class ChatContentTextDict(TypedDict, total=False):
    """A piece of text."""

    cache_control: ChatContentCacheControlDict | _models.ChatContentCacheControl
    """Ends a cached prefix here, in Anthropic's style."""
    prompt_cache_breakpoint: _params.PromptCacheBreakpointDict | _models.PromptCacheBreakpoint | None
    """Ends a cached prefix here, in OpenAI's style. OpenRouter translates between the two, lifetimes
    excepted.
    """
    text: Required[str]
    """The text."""
    type: Required[Literal["text"]]


class ChatContentVideoDict(TypedDict, total=False):
    """A video for the model to watch."""

    type: Required[Literal["video_url"]]
    video_url: Required[ChatContentVideoInputDict | _models.ChatContentVideoInput]
    """Where the video is."""


class ChatContentVideoInputDict(TypedDict, total=False):
    """Address or content of a video."""

    processing: _models.ChatContentVideoInputProcessing
    """How the video is processed. What the values mean, and the default, is not documented."""
    url: Required[str]
    """A web address or a base64 data URL of MP4, MPEG, MOV or WebM. Providers differ on addresses:
    Google AI Studio takes YouTube links only, Vertex none.
    """


class ChatDeveloperMessageConfigurationUpdateDict(TypedDict, total=False):
    """Settings that change with a developer message."""

    reasoning: Required[_params.ConfigurationUpdateReasoningDict | _models.ConfigurationUpdateReasoning]
    """New settings for thinking."""


class ChatDeveloperMessageDict(TypedDict, total=False):
    """Instructions of the developer, the successor of the system message in newer OpenAI models."""

    configuration_update: (
        ChatDeveloperMessageConfigurationUpdateDict | _models.ChatDeveloperMessageConfigurationUpdate | None
    )
    """Settings to change at this point of the conversation. None change when absent or null."""
    content: Required[str | Sequence[ChatContentTextDict | _models.ChatContentText]]
    """The instructions, as a string or as text parts."""
    name: str
    """Name of the author. Models not from OpenAI get it as a prefix to the content."""
    role: Required[Literal["developer"]]


class ChatDynamicServerToolDict(TypedDict, total=False):
    """Any other server tool, for types that have no schema of their own here. `tools.list` names the
    tools that exist.
    """

    parameters: Mapping[str, object]
    """Settings of the tool. Their keys depend on its type."""
    type: Required[str]
    """Type of the server tool, as a rule `openrouter:` and a name."""


class ChatFileAnnotationDict(TypedDict, total=False):
    """A file as parsed for this reply. Send it back with the conversation to avoid parsing again."""

    file: Required[ChatFileAnnotationFileDict | _models.ChatFileAnnotationFile]
    """The parsed file."""
    type: Required[Literal["file"]]


class ChatFileAnnotationFileDict(TypedDict, total=False):
    """Parsed content of a file."""

    content: Required[Sequence[Mapping[str, object]]]
    """The content as parts, text and images."""
    hash: Required[str]
    """Fingerprint of the file; equal files have equal ones."""
    name: str
    """Name of the file, where known."""


class ChatFormatGrammarConfigDict(TypedDict, total=False):
    """Makes the reply follow a grammar."""

    grammar: Required[str]
    """The grammar."""
    type: Required[Literal["grammar"]]


class ChatFormatJsonObjectConfigDict(TypedDict, total=False):
    """Makes the reply some JSON object, of no fixed schema."""

    type: Required[Literal["json_object"]]


class ChatFormatJsonSchemaConfigDict(TypedDict, total=False):
    """Makes the reply JSON that fits a schema. Support varies by endpoint; set
    `provider.require_parameters` to be routed to one that has it.
    """

    json_schema: Required[ChatJsonSchemaConfigDict | _models.ChatJsonSchemaConfig]
    """The schema and its name."""
    type: Required[Literal["json_schema"]]


class ChatFormatPythonConfigDict(TypedDict, total=False):
    """Makes the reply Python code."""

    type: Required[Literal["python"]]


class ChatFormatTextConfigDict(TypedDict, total=False):
    """Free text, the usual reply."""

    type: Required[Literal["text"]]


class ChatFunctionToolFunctionDict(TypedDict, total=False):
    """A function the model may ask the caller to run. Send it again with the follow-up request."""

    cache_control: ChatContentCacheControlDict | _models.ChatContentCacheControl
    """Ends a cached prefix after this tool definition."""
    defer_loading: bool
    """Whether the definition stays out of the prompt until a search finds it. At least one tool must
    stay loaded.
    """
    function: Required[ChatFunctionToolFunctionFunctionDict | _models.ChatFunctionToolFunctionFunction]
    """What the function is called, does and takes."""
    type: Required[Literal["function"]]


class ChatFunctionToolFunctionFunctionDict(TypedDict, total=False):
    """Declaration of a function."""

    defer_loading: bool
    """The same switch as `defer_loading` next to `function`. Which one wins is not documented, so set
    one.
    """
    description: str
    """What the function does and when to use it, for the model to read."""
    name: Required[str]
    """Name by which the model calls the function, at most 64 characters. Limits: at most 64
    characters.
    """
    parameters: Mapping[str, object]
    """JSON Schema of the arguments. No arguments when absent."""
    strict: bool | None
    """Whether arguments must fit the schema exactly. Claude needs the beta header
    `structured-outputs-2025-11-13` for it.
    """


class ChatJsonSchemaConfigDict(TypedDict, total=False):
    """A named schema for the reply."""

    description: str
    """What the reply is for, for the model to read."""
    name: Required[str]
    """Name of the schema, at most 64 characters. Limits: at most 64 characters."""
    schema: Mapping[str, object]
    """The JSON Schema itself."""
    strict: bool | None
    """Whether the reply must fit the schema exactly. How firmly this holds depends on the provider."""


class ChatNamedToolChoiceDict(TypedDict, total=False):
    """Makes the model call one particular function."""

    function: Required[ChatNamedToolChoiceFunctionDict | _models.ChatNamedToolChoiceFunction]
    """The function to call."""
    type: Required[Literal["function"]]


class ChatNamedToolChoiceFunctionDict(TypedDict, total=False):
    """The function that must be called."""

    name: Required[str]
    """Its name, as declared in `tools`."""


class ChatRequestAudioDict(TypedDict, total=False):
    """How a spoken reply should sound."""

    format: str
    """Encoding of the sound."""
    voice: str
    """Voice to speak with; the model decides which exist."""


class ChatRequestDict(TypedDict, total=False):
    """A conversation for a model to continue, and how. Parameters that the model does not support are
    ignored unless `provider.require_parameters` is set.
    """

    audio: ChatRequestAudioDict | _models.ChatRequestAudio | None
    """Voice and format of a spoken reply. Needs `audio` among `modalities`, and streaming."""
    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Caches the prompt with the marks placed automatically."""
    debug: _params.ChatDebugOptionsDict | _models.ChatDebugOptions
    """Aids for debugging, effective in streams only."""
    deferred_tools: _params.DeferredToolsControlDict | _models.DeferredToolsControl
    """How tools marked `defer_loading` are found when they are needed."""
    frequency_penalty: float | None
    """Discourages tokens the more often they have occurred. Negative values encourage repetition.
    Limits: from -2 to 2.
    """
    image_config: Mapping[str, str | float | Sequence[Any]]
    """Settings for generated images, when `modalities` has `image`."""
    include_reasoning: bool | None
    """Use `reasoning` instead. Older switch for returning the thinking. Deprecated."""
    logit_bias: Mapping[str, float] | None
    """Bias to add to the score of tokens, by token id."""
    logprobs: bool | None
    """Whether to return the log probabilities of the tokens written."""
    max_completion_tokens: int | None
    """Longest reply in tokens, reasoning included. The model's own limit when absent."""
    max_tokens: int | None
    """Older name for `max_completion_tokens`, which is preferred. Some providers demand at least 16."""
    max_tool_calls: int | None
    """Budget for server tool calls in this request. 30 when absent, which is also the ceiling.
    `stop_server_tools_when` overrides it.
    """
    messages: Required[Sequence[ChatMessagesDict]]
    """The conversation so far, oldest first. A final `assistant` message is a beginning for the model
    to continue. Limits: at least 1 item.
    """
    metadata: Mapping[str, str]
    """Labels for your own records: at most 16 pairs, keys to 64 characters and values to 512."""
    min_p: float | None
    """Drops tokens less likely than this share of the likeliest one's probability."""
    modalities: Sequence[_models.ChatRequestModalitiesItem]
    """Kinds of output wanted. Text alone when absent."""
    model: str
    """Slug of the model or router, with an optional suffix such as `:nitro`, or `@preset/` and a slug.
    The account's default when absent.
    """
    models: Sequence[str]
    """Models to try in order when one fails for any reason. The answer's `model` and price are those
    of the one that served.
    """
    parallel_tool_calls: bool | None
    """Whether the model may call several tools in one turn. It may when absent."""
    plugins: Sequence[ChatRequestPluginsItemDict]
    """Extras to run on the request or the answer. Settings here win over the account's defaults unless
    the account forbids that.
    """
    prediction: PredictionDict | _models.Prediction | None
    """Text the reply is expected to repeat in large part, which can speed it up."""
    presence_penalty: float | None
    """Discourages tokens that have occurred at all. Negative values encourage them. Limits: from -2 to
    2.
    """
    preset: str
    """Slug of a saved preset to start from. Fields of this request win over the preset's; tools are
    combined.
    """
    prompt: str
    """Input of the older text-completion style. Use `messages`."""
    prompt_cache_key: str | None
    """Groups requests that share a prefix, for provider caching. Also keeps them on one provider when
    `session_id` is absent.
    """
    prompt_cache_options: _params.PromptCacheOptionsDict | _models.PromptCacheOptions | None
    """Prompt caching in OpenAI's style. Pair it with `prompt_cache_breakpoint` on text parts."""
    provider: _params.ProviderPreferencesDict | _models.ProviderPreferences | None
    """Which providers may serve the request and in what order."""
    reasoning: ChatRequestReasoningDict | _models.ChatRequestReasoning
    """Whether and how much the model thinks, and whether its thinking is shown."""
    reasoning_effort: _models.ChatReasoningEffort | None
    """Short form of `reasoning.effort`. The two must not disagree."""
    repetition_penalty: float | None
    """Discourages tokens already present in input or output. 1 changes nothing, more penalizes."""
    response_format: ChatRequestResponseFormatDict
    """Form that the reply must have. Free text when absent."""
    route: _models.DeprecatedRoute | None
    """Use `provider.sort` with a `partition` instead: `fallback` is `model`, `sort` is `none`."""
    seed: int | None
    """Number for repeatable sampling, as far as the provider supports it."""
    service_tier: _models.ChatRequestServiceTier | None
    """Speed and price class to ask for. Billing follows the tier that served."""
    session_id: str
    """Id that ties requests together, for observability and to stay with one provider. Wins over the
    `x-session-id` header. Limits: at most 256 characters.
    """
    stop: str | Sequence[str] | None
    """Text at which the reply stops: one string, or up to 4."""
    stop_server_tools_when: _params.StopServerToolsWhenDict
    """Conditions that end the use of server tools, instead of `max_tool_calls`."""
    stream: bool
    """Whether the reply arrives in chunks as it is written. The API default is `false`."""
    stream_options: ChatStreamOptionsDict | _models.ChatStreamOptions | None
    """Options of the stream. None has any effect."""
    structured_outputs: bool | None
    """Switch for structured output. The schema itself belongs in `response_format`."""
    temperature: float | None
    """Randomness of sampling. The model's own when absent. Limits: from 0 to 2."""
    tool_choice: ChatToolChoiceDict
    """Whether the model may, must or must not use tools, or which one it must."""
    tools: Sequence[ChatFunctionToolDict]
    """Tools the model may use. Repeat them in the request that returns their results."""
    top_a: float | None
    """Drops unlikely tokens by a threshold that grows with the probability of the likeliest one."""
    top_k: int | None
    """Samples from this many likeliest tokens only."""
    top_logprobs: int | None
    """How many alternatives to report for each token. Needs `logprobs`. Limits: from 0 to 20."""
    top_p: float | None
    """Samples from the likeliest tokens whose probabilities add up to this. Limits: from 0 to 1."""
    trace: _params.TraceConfigDict | _models.TraceConfig
    """Names and ids for the trace of this request in observability tools."""
    usage: ChatRequestUsageDict | _models.ChatRequestUsage
    """Has no effect; remove it. Usage always comes with the answer. Deprecated."""
    user: str
    """Stable id of your end user, at most 128 characters for Broadcast. Never passed on in the clear."""
    verbosity: _models.ChatRequestVerbosity | None
    """How long-winded the reply is, where the model supports it."""
    web_search_options: Mapping[str, object]
    """Options for the model's built-in web search, in OpenAI's style."""
    x_search_filter: Mapping[str, object]
    """Filters for a search of X, for models that have one. Keys are passed through untyped."""


class ChatRequestReasoningDict(TypedDict, total=False):
    """Whether, how much and how visibly the model thinks. Give `effort` or `max_tokens`, not both."""

    context: _models.ChatRequestReasoningContext | None
    """From which turns earlier thinking is kept. GPT-5.6 and later."""
    effort: _models.ChatRequestReasoningEffort | None
    """How much to think. Unsupported levels go to the nearest; `none` is refused where thinking is
    mandatory.
    """
    enabled: bool | None
    """Turns thinking on, at medium effort unless more is said."""
    exclude: bool | None
    """Whether to think without returning the thinking."""
    max_tokens: int | None
    """Thinking budget in tokens. Anthropic takes 1024 to 128,000, and the limit on the reply must be
    larger.
    """
    mode: _models.ChatRequestReasoningMode | None
    """Standard thinking or `pro`. GPT-5.6 and later, at OpenAI and Azure."""
    summary: _models.ChatReasoningSummaryVerbosityEnum | None
    """How detailed a summary of the thinking to return. Null for the default."""


class ChatRequestUsageDict(TypedDict, total=False):
    """Former switch for usage figures, without effect."""

    include: bool
    """Has no effect."""


class ChatSearchModelsServerToolDict(TypedDict, total=False):
    """Experimental server tool with which the model searches OpenRouter's model catalog."""

    parameters: _params.SearchModelsServerToolConfigDict | _models.SearchModelsServerToolConfig
    """Settings of the catalog search. Defaults apply when absent."""
    type: Required[Literal["openrouter:experimental__search_models"]]


class ChatSettings(TypedDict, total=False):
    """Arguments of `chat.send` without `messages`, `stream_options`, `tools`."""

    audio: ChatRequestAudioDict | _models.ChatRequestAudio | None
    cache_control: _params.AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    debug: _params.ChatDebugOptionsDict | _models.ChatDebugOptions
    deferred_tools: _params.DeferredToolsControlDict | _models.DeferredToolsControl
    frequency_penalty: float | None
    image_config: Mapping[str, str | float | Sequence[Any]]
    include_reasoning: bool | None
    logit_bias: Mapping[str, float] | None
    logprobs: bool | None
    max_completion_tokens: int | None
    max_tokens: int | None
    max_tool_calls: int | None
    metadata: Mapping[str, str]
    min_p: float | None
    modalities: Sequence[_models.ChatRequestModalitiesItem]
    model: str
    models: Sequence[str]
    parallel_tool_calls: bool | None
    plugins: Sequence[ChatRequestPluginsItemDict]
    prediction: PredictionDict | _models.Prediction | None
    presence_penalty: float | None
    preset: str
    prompt: str
    prompt_cache_key: str | None
    prompt_cache_options: _params.PromptCacheOptionsDict | _models.PromptCacheOptions | None
    provider: _params.ProviderPreferencesDict | _models.ProviderPreferences | None
    reasoning: ChatRequestReasoningDict | _models.ChatRequestReasoning
    reasoning_effort: _models.ChatReasoningEffort | None
    repetition_penalty: float | None
    response_format: ChatRequestResponseFormatDict
    route: _models.DeprecatedRoute | None
    seed: int | None
    service_tier: _models.ChatRequestServiceTier | None
    session_id: str
    stop: str | Sequence[str] | None
    stop_server_tools_when: _params.StopServerToolsWhenDict
    structured_outputs: bool | None
    temperature: float | None
    tool_choice: ChatToolChoiceDict
    top_a: float | None
    top_k: int | None
    top_logprobs: int | None
    top_p: float | None
    trace: _params.TraceConfigDict | _models.TraceConfig
    usage: ChatRequestUsageDict | _models.ChatRequestUsage
    user: str
    verbosity: _models.ChatRequestVerbosity | None
    web_search_options: Mapping[str, object]
    x_search_filter: Mapping[str, object]
    x_open_router_metadata: _models.MetadataLevel
    x_open_router_experimental_metadata: _models.MetadataLevel
    """Deprecated alias of `x_open_router_metadata`."""


class ChatSendParams(ChatSettings, total=False):
    """Arguments of `chat.send`, which its docstring describes."""

    messages: Required[Sequence[ChatMessagesDict]]
    stream_options: ChatStreamOptionsDict | _models.ChatStreamOptions | None
    tools: Sequence[ChatFunctionToolDict]


class ChatServerToolChoiceDict(TypedDict, total=False):
    """Makes the model use one particular server tool."""

    type: Required[str]
    """Type of the server tool, such as `openrouter:web_search`."""


class ChatStreamOptionsDict(TypedDict, total=False):
    """Options of a stream, without effect."""

    include_usage: bool
    """Has no effect; leave it out. Every stream reports usage. Deprecated."""


class ChatSystemMessageConfigurationUpdateDict(TypedDict, total=False):
    """Settings that change with a system message."""

    reasoning: Required[_params.ConfigurationUpdateReasoningDict | _models.ConfigurationUpdateReasoning]
    """New settings for thinking."""


class ChatSystemMessageDict(TypedDict, total=False):
    """Instructions that govern the whole conversation."""

    configuration_update: (
        ChatSystemMessageConfigurationUpdateDict | _models.ChatSystemMessageConfigurationUpdate | None
    )
    """Settings to change with this message. None change when absent or null."""
    content: Required[str | Sequence[ChatContentTextDict | _models.ChatContentText]]
    """What the model is told, as a string or as text parts."""
    name: str
    """Name of the author, put before the content for models not from OpenAI."""
    role: Required[Literal["system"]]


class ChatToolCallDict(TypedDict, total=False):
    """A function that the model wants run."""

    function: Required[ChatToolCallFunctionDict | _models.ChatToolCallFunction]
    """Which function, with which arguments."""
    id: Required[str]
    """Id to repeat as `tool_call_id` in the message with the result."""
    type: Required[Literal["function"]]


class ChatToolCallFunctionDict(TypedDict, total=False):
    """Name and arguments of a function call."""

    arguments: Required[str]
    """The arguments as JSON text. Models can write invalid JSON or break the schema, so check it."""
    name: Required[str]
    """Name of the function, as declared in `tools`."""


class ChatToolMessageDict(TypedDict, total=False):
    """The result of a tool call, given back to the model."""

    content: Required[str | Sequence[ChatContentItemsDict]]
    """The result, as a string or as parts."""
    role: Required[Literal["tool"]]
    tool_call_id: Required[str]
    """Id of the call that this answers."""


class ChatUrlCitationAnnotationDict(TypedDict, total=False):
    """A web page that the reply cites."""

    type: Required[Literal["url_citation"]]
    url_citation: Required[
        ChatUrlCitationAnnotationUrlCitationDict | _models.ChatUrlCitationAnnotationUrlCitation
    ]
    """The page, and where in the reply it is cited."""


class ChatUrlCitationAnnotationUrlCitationDict(TypedDict, total=False):
    """A cited page and the passage of the reply that rests on it."""

    content: str
    """Extract of the page, where given."""
    end_index: Required[int]
    """Where the passage ends in the reply, as a character position."""
    start_index: Required[int]
    """Where the passage begins in the reply, as a character position."""
    title: Required[str]
    """Title of the cited page."""
    url: Required[str]
    """Address of the cited page."""


class ChatUserMessageDict(TypedDict, total=False):
    """What the user says or shows."""

    content: Required[str | Sequence[ChatContentItemsDict]]
    """Text, or parts with text, images, sound, video and files. Put text first."""
    name: str
    """Name of the user, put before the content for models not from OpenAI."""
    role: Required[Literal["user"]]


class ChatWebSearchCitationAnnotationDict(TypedDict, total=False):
    """A search result that the reply cites."""

    type: Required[Literal["web_search_citation"]]
    web_search_citation: Required[
        ChatWebSearchCitationAnnotationWebSearchCitationDict
        | _models.ChatWebSearchCitationAnnotationWebSearchCitation
    ]
    """The cited result."""


class ChatWebSearchCitationAnnotationWebSearchCitationDict(TypedDict, total=False):
    """A cited search result with the words taken from it."""

    cited_text: str
    """The words cited, where given."""
    encrypted_index: str
    """Opaque reference of the provider to the result. Send it back as it is."""
    title: Required[str]
    """Title of the result."""
    url: Required[str]
    """Address of the result."""


class ChatWebSearchShorthandDict(TypedDict, total=False):
    """Web search under one of the type names that OpenAI uses. OpenRouter runs it as
    `openrouter:web_search`.
    """

    allowed_domains: Sequence[str]
    """Only search these domains. All when absent."""
    engine: _models.WebSearchEngineEnum
    """Who searches."""
    excluded_domains: Sequence[str]
    """Leave out these domains."""
    max_characters: int
    """Most text to take from the results, in characters."""
    max_results: int
    """Most results for one search."""
    max_total_results: int
    """Most results for all searches of the request together."""
    max_uses: int
    """Most searches in the request."""
    mode: _models.WebSearchMode
    """Depth of search that the engine is asked for."""
    parameters: _params.WebSearchConfigDict | _models.WebSearchConfig
    """The same settings as a nested object, as `openrouter:web_search` has them."""
    search_context_size: _models.SearchQualityLevel
    """How much of what is found reaches the model."""
    type: Required[_models.ChatWebSearchShorthandType]
    """Which of the alias names is used. They are equivalent."""
    user_location: _params.WebSearchUserLocationServerToolDict | _models.WebSearchUserLocationServerTool
    """Roughly where the user is, to favor local results."""
    x_search: _params.XSearchOptionsDict | _models.XSearchOptions
    """Limits on a search of X, for engines that have one."""


class LegacyChatContentVideoDict(TypedDict, total=False):
    """Older form of a video part. Use the type `video_url`."""

    type: Required[Literal["input_video"]]
    video_url: Required[LegacyChatContentVideoInputDict | _models.LegacyChatContentVideoInput]
    """Where to find the video."""


class LegacyChatContentVideoInputDict(TypedDict, total=False):
    """Address or content of a video, in the older form."""

    processing: _models.LegacyChatContentVideoInputProcessing
    """How the video is processed. What the values mean, and the default, is not documented."""
    url: Required[str]
    """A web address, where the provider takes them, or a base64 data URL."""


class PredictionContentTextDict(TypedDict, total=False):
    """A piece of the expected text."""

    text: Required[str]
    """Expected words."""
    type: Required[Literal["text"]]


class PredictionDict(TypedDict, total=False):
    """Text that the reply is expected to repeat, as when editing a file."""

    content: Required[str | Sequence[PredictionContentTextDict | _models.PredictionContentText]]
    """The expected text, as a string or as parts."""
    type: Required[Literal["content"]]


class ReasoningDetailEncryptedDict(TypedDict, total=False):
    """Thinking that only the provider can read."""

    data: Required[str]
    """The encrypted thinking. May read `[REDACTED]` while streaming."""
    format: _models.ReasoningFormat | None
    """Which vendor's form the data has."""
    id: str | None
    """Id of the entry. Null where the provider gives none."""
    index: int
    """Place of the entry among the details."""
    type: Required[Literal["reasoning.encrypted"]]


class ReasoningDetailServerToolCallDict(TypedDict, total=False):
    """A server tool that ran while the model was thinking."""

    arguments: Required[str]
    """What the tool was called with."""
    format: _models.ReasoningFormat | None
    """Which vendor's form the entry has."""
    id: str | None
    """Id of this entry, if the provider assigned one."""
    index: int
    """Place of this entry in the list of details."""
    result: Required[str]
    """What the tool gave back."""
    tool_call_id: str | None
    """Id of the tool call, where there is one."""
    tool_name: Required[str]
    """The tool that ran."""
    type: Required[Literal["reasoning.server_tool_call"]]


class ReasoningDetailSummaryDict(TypedDict, total=False):
    """A summary of the thinking."""

    format: _models.ReasoningFormat | None
    """Which vendor's form the summary has."""
    id: str | None
    """Id of the summary. Null where none was assigned."""
    index: int
    """Place of the summary among the details."""
    summary: Required[str]
    """The summary as text."""
    type: Required[Literal["reasoning.summary"]]


class ReasoningDetailTextDict(TypedDict, total=False):
    """Thinking in full, as text."""

    format: _models.ReasoningFormat | None
    """Which vendor's form the thinking has."""
    id: str | None
    """Id of the passage. Null where none was assigned."""
    index: int
    """Place of the passage among the details."""
    signature: str | None
    """The provider's proof that the thinking is unaltered, needed when it is sent back."""
    text: str | None
    """The thinking. In a stream, a piece of it."""
    type: Required[Literal["reasoning.text"]]


if TYPE_CHECKING:
    ChatAnnotationDict: TypeAlias = (
        ChatUrlCitationAnnotationDict
        | _models.ChatUrlCitationAnnotation
        | ChatFileAnnotationDict
        | _models.ChatFileAnnotation
        | ChatWebSearchCitationAnnotationDict
        | _models.ChatWebSearchCitationAnnotation
        | Unknown
    )
    """A source behind the reply, or a file parsed for it. The payload sits under the name of its type."""
    ChatAssistantImagesDict: TypeAlias = Sequence[
        ChatAssistantImagesItemDict | _models.ChatAssistantImagesItem
    ]
    """Images that the model made."""
    ChatContentItemsDict: TypeAlias = (
        ChatContentTextDict
        | _models.ChatContentText
        | ChatContentImageDict
        | _models.ChatContentImage
        | ChatContentAudioDict
        | _models.ChatContentAudio
        | LegacyChatContentVideoDict
        | _models.LegacyChatContentVideo
        | ChatContentVideoDict
        | _models.ChatContentVideo
        | ChatContentFileDict
        | _models.ChatContentFile
        | Unknown
    )
    """One part of a message: text, image, sound, video or file."""
    ChatFunctionToolDict: TypeAlias = (
        ChatFunctionToolFunctionDict
        | _models.ChatFunctionToolFunction
        | _params.AdvisorServerToolOpenRouterDict
        | _models.AdvisorServerToolOpenRouter
        | _params.BashServerToolDict
        | _models.BashServerTool
        | _params.DatetimeServerToolDict
        | _models.DatetimeServerTool
        | _params.FilesServerToolDict
        | _models.FilesServerTool
        | _params.FusionServerToolOpenRouterDict
        | _models.FusionServerToolOpenRouter
        | _params.ImageGenerationServerToolOpenRouterDict
        | _models.ImageGenerationServerToolOpenRouter
        | ChatSearchModelsServerToolDict
        | _models.ChatSearchModelsServerTool
        | _params.SubagentServerToolOpenRouterDict
        | _models.SubagentServerToolOpenRouter
        | _params.WebFetchServerToolDict
        | _models.WebFetchServerTool
        | _params.OpenRouterWebSearchServerToolDict
        | _models.OpenRouterWebSearchServerTool
        | ChatWebSearchShorthandDict
        | _models.ChatWebSearchShorthand
        | ChatDynamicServerToolDict
        | _models.ChatDynamicServerTool
        | Unknown
    )
    """A tool the model may use: a function that the caller runs, or a server tool that OpenRouter
    runs.
    """
    ChatMessagesDict: TypeAlias = (
        ChatSystemMessageDict
        | _models.ChatSystemMessage
        | ChatUserMessageDict
        | _models.ChatUserMessage
        | ChatDeveloperMessageDict
        | _models.ChatDeveloperMessage
        | ChatAssistantMessageDict
        | _models.ChatAssistantMessage
        | ChatToolMessageDict
        | _models.ChatToolMessage
        | Unknown
    )
    """One message of the conversation, told apart by `role`."""
    ReasoningDetailUnionDict: TypeAlias = (
        ReasoningDetailSummaryDict
        | _models.ReasoningDetailSummary
        | ReasoningDetailEncryptedDict
        | _models.ReasoningDetailEncrypted
        | ReasoningDetailTextDict
        | _models.ReasoningDetailText
        | ReasoningDetailServerToolCallDict
        | _models.ReasoningDetailServerToolCall
        | Unknown
    )
    """One entry of structured thinking: a summary, text, encrypted data, or a tool call."""
    ChatReasoningDetailsDict: TypeAlias = Sequence[ReasoningDetailUnionDict]
    """Structured thinking of one reply, in order. Send it back unchanged."""
    ChatRequestPluginsItemDict: TypeAlias = (
        _params.AutoRouterPluginDict
        | _models.AutoRouterPlugin
        | _params.AutoBetaRouterPluginDict
        | _models.AutoBetaRouterPlugin
        | _params.ModerationPluginDict
        | _models.ModerationPlugin
        | _params.WebSearchPluginDict
        | _models.WebSearchPlugin
        | _params.WebFetchPluginDict
        | _models.WebFetchPlugin
        | _params.FileParserPluginDict
        | _models.FileParserPlugin
        | _params.ResponseHealingPluginDict
        | _models.ResponseHealingPlugin
        | _params.ContextCompressionPluginDict
        | _models.ContextCompressionPlugin
        | _params.ParetoRouterPluginDict
        | _models.ParetoRouterPlugin
        | _params.FusionPluginDict
        | _models.FusionPlugin
        | _params.AlignmentPluginDict
        | _models.AlignmentPlugin
        | _params.ArmorPluginDict
        | _models.ArmorPlugin
        | _params.JevRouterPluginDict
        | _models.JevRouterPlugin
        | _params.SwitchyardRouterPluginDict
        | _models.SwitchyardRouterPlugin
        | Unknown
    )
    """One plugin and its settings, told apart by `id`."""
    ChatRequestResponseFormatDict: TypeAlias = (
        ChatFormatTextConfigDict
        | _models.ChatFormatTextConfig
        | ChatFormatJsonObjectConfigDict
        | _models.ChatFormatJsonObjectConfig
        | ChatFormatJsonSchemaConfigDict
        | _models.ChatFormatJsonSchemaConfig
        | ChatFormatGrammarConfigDict
        | _models.ChatFormatGrammarConfig
        | ChatFormatPythonConfigDict
        | _models.ChatFormatPythonConfig
        | Unknown
    )
    """Form of the reply: text, JSON, JSON by a schema, a grammar, or Python."""
    ChatToolChoiceDict: TypeAlias = (
        _models.ChatToolChoiceEnum
        | ChatNamedToolChoiceDict
        | _models.ChatNamedToolChoice
        | ChatServerToolChoiceDict
        | _models.ChatServerToolChoice
        | Unknown
    )
    """How the model may use tools: a general rule, one named function, or one server tool."""
else:
    ChatAnnotationDict = Any
    ChatAssistantImagesDict = Any
    ChatContentItemsDict = Any
    ChatFunctionToolDict = Any
    ChatMessagesDict = Any
    ReasoningDetailUnionDict = Any
    ChatReasoningDetailsDict = Any
    ChatRequestPluginsItemDict = Any
    ChatRequestResponseFormatDict = Any
    ChatToolChoiceDict = Any
