# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models that several resources use, which no result holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, by_tag, lazy_decoder
from ..model_type import model
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .shared import ErrorAvailability, XSearchOptions
    from .values import (
        AdvisorReasoningEffort,
        AlignmentPluginMode,
        AlignmentRuleWatchItem,
        AnthropicCacheControlTtl,
        ApiErrorType,
        ArmorPluginMode,
        ArmorPluginOnError,
        ArmorPluginOutputMode,
        AutoBetaRouterPluginCostTier,
        AutoRouterPluginCostTier,
        BashServerToolEngine,
        ContextCompressionEngine,
        DecisionsImageAssetFormat,
        DeferredToolsControlProfile,
        DeferredToolsControlScope,
        FilesServerToolConfig,
        FusionPluginPreset,
        FusionServerToolConfigReasoningEffort,
        ParetoRouterPluginPriceSource,
        PDFParserEngine,
        ProviderName,
        ProviderPreferencesDataCollection,
        ProviderSort,
        ProviderSortConfigBy,
        ProviderSortConfigPartition,
        Quantization,
        SandboxSleepAfterSeconds,
        SearchQualityLevel,
        ShellServerToolEngine,
        SubagentReasoningEffort,
        SwitchyardRouterPluginAlgorithm,
        WebFetchEngineEnum,
        WebSearchEngine,
        WebSearchEngineEnum,
        WebSearchMode,
    )

decode_ErrorAvailability: Decode = lazy_decoder(globals(), "shared.ErrorAvailability")
decode_XSearchOptions: Decode = lazy_decoder(globals(), "shared.XSearchOptions")


@model
class AdvisorReasoning(_Model):
    """How much the advisor model thinks before it answers. Give an effort or a token budget, not both.
    See `AdvisorReasoningDict`.
    """

    effort: AdvisorReasoningEffort | None = None
    max_tokens: int | None = None


@model
class AdvisorServerToolConfig(_Model):
    """Which model advises, and how it is asked. See `AdvisorServerToolConfigDict`."""

    forward_transcript: bool | None = None
    instructions: str | None = None
    max_completion_tokens: int | None = None
    model: str | None = None
    name: str | None = None
    reasoning: AdvisorReasoning | None = None
    stream: bool | None = None
    temperature: float | None = None


@model
class AdvisorServerToolOpenRouter(_Model):
    """Server tool that lets the model ask a second model for advice. Beta. See
    `AdvisorServerToolOpenRouterDict`.
    """

    type: Literal["openrouter:advisor"]
    parameters: AdvisorServerToolConfig | None = None


@model
class AlignmentPlugin(_Model):
    """Judges the model's output by rules of your own. Chat and Responses answers report verdicts as
    `alignment`. See `AlignmentPluginDict`.
    """

    id: Literal["alignment"]
    rules: list[AlignmentRule]
    instruct: bool | None = None
    max_retries: int | None = None
    mode: AlignmentPluginMode | None = None
    threshold: float | None = None


@model
class AlignmentRule(_Model):
    """A rule for the model's output, and the parts of the output it is about. See `AlignmentRuleDict`."""

    rule: str
    watch: list[AlignmentRuleWatchItem]


@model
class AnthropicCacheControlDirective(_Model):
    """Marks a prefix of the prompt to be cached by the provider, in Anthropic's style. See
    `AnthropicCacheControlDirectiveDict`.
    """

    type: Literal["ephemeral"]
    ttl: AnthropicCacheControlTtl | None = None


@model
class ArmorAutoMode(_Model):
    """Which tool uses to permit and to deny, in the manner of Claude Code's auto mode. See
    `ArmorAutoModeDict`.
    """

    allow: list[ArmorRule | str] | None = None
    environment: list[ArmorEnvironmentEntry | str] | None = None
    hard_deny: list[ArmorRule | str] | None = None
    soft_deny: list[ArmorRule | str] | None = None


@model
class ArmorContext(_Model):
    """Background for Armor's classifier. Other keys are allowed. See `ArmorContextDict`."""

    v: float
    auto_mode: ArmorAutoMode | None = None


@model
class ArmorEnvironmentEntry(_Model):
    """A fact about the surroundings in which tools run. See `ArmorEnvironmentEntryDict`."""

    name: str
    value: str


@model
class ArmorPlugin(_Model):
    """Checks the model's tool uses for danger. Chat and Responses answers report verdicts as
    `safeguard_results`. See `ArmorPluginDict`.
    """

    id: Literal["armor"]
    classifier_context: ArmorContext | None = None
    enabled: bool | None = None
    evaluate_native_tools: bool | None = None
    mode: ArmorPluginMode | None = None
    on_error: ArmorPluginOnError | None = None
    output_mode: ArmorPluginOutputMode | None = None
    use_cc_style_default_rules: bool | None = None


@model
class ArmorRule(_Model):
    """A rule about tool uses. See `ArmorRuleDict`."""

    id: str
    instructions: str
    name: str | None = None
    threshold: float | None = None


@model
class AutoBetaRouterPlugin(_Model):
    """Settings for the model `openrouter/auto-beta`. The router `openrouter/auto` ignores them. See
    `AutoBetaRouterPluginDict`.
    """

    id: Literal["auto-beta-router"]
    allowed_models: list[str] | None = None
    cost_quality_tradeoff: int | None = None
    cost_tier: AutoBetaRouterPluginCostTier | None = None
    enabled: bool | None = None
    excluded_models: list[str] | None = None


@model
class AutoRouterPlugin(_Model):
    """Settings for the model `openrouter/auto`. The router `openrouter/auto-beta` ignores them. See
    `AutoRouterPluginDict`.
    """

    id: Literal["auto-router"]
    allowed_models: list[str] | None = None
    cost_quality_tradeoff: int | None = None
    cost_tier: AutoRouterPluginCostTier | None = None
    enabled: bool | None = None
    excluded_models: list[str] | None = None
    pin_model: bool | None = None


@model
class BadGatewayResponse(_Model):
    """Body of a 502: the provider was down or sent an invalid answer, or an image was not completed.
    OpenRouter may already have tried other providers.
    """

    error: BadGatewayResponseErrorData
    """How the provider failed."""
    openrouter_metadata: dict[str, Any] | None = None
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | None = None
    """Id of the OpenRouter user whose request failed, where known."""
    _nullable = ("openrouter_metadata", "user_id")


@model
class BadGatewayResponseErrorData(_Model):
    """Why a request ended in 502."""

    message: str
    """How the provider failed, in words for a person."""
    availability: ErrorAvailability | None = None
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | None = None
    """Usually the HTTP status, 502. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | None = None
    """`provider_unavailable` when the provider cannot be used. Many errors put it at
    `metadata.error_type` instead.
    """
    http_status: int | None = None
    """The HTTP status as a number, 502, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | None = None
    """Facts from the provider. Provider failures give `error_type` and often `provider_code`. When no
    provider could take a parsed PDF, `file_annotations` may hold the parse for the next try.
    """
    _nullable = ("code", "metadata")


@model
class BadRequestResponse(_Model):
    """Body of a 400: the request is malformed, or asks for something the model cannot do. Do not retry
    it unchanged.
    """

    error: BadRequestResponseErrorData
    """What is wrong with the request."""
    openrouter_metadata: dict[str, Any] | None = None
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | None = None
    """Id of the OpenRouter user whose request failed, where known."""
    _nullable = ("openrouter_metadata", "user_id")


@model
class BadRequestResponseErrorData(_Model):
    """Why a request was refused with 400."""

    message: str
    """Which parameter, model id, image or length is at fault, in words for a person."""
    availability: ErrorAvailability | None = None
    """Set when the model id is unknown or belongs to another endpoint (`model_not_found`,
    `wrong_endpoint`).
    """
    code: int | str | None = None
    """Usually the HTTP status, 400. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | None = None
    """Stable name of the cause: for example a length limit, a bad image, a content policy or an
    invalid prompt. Many errors put it at `metadata.error_type` instead.
    """
    http_status: int | None = None
    """The HTTP status as a number, 400, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | None = None
    """Further facts, by case: `error_type`, and `provider_code` when the provider refused."""
    _nullable = ("code", "metadata")


@model
class BashServerTool(_Model):
    """Server tool that runs bash commands in a sandbox. Meant for the Messages API; chat completions
    and Responses are known to answer 400. See `BashServerToolDict`.
    """

    type: Literal["openrouter:bash"]
    parameters: BashServerToolConfig | None = None


@model
class BashServerToolConfig(_Model):
    """Settings for running bash commands. See `BashServerToolConfigDict`."""

    engine: BashServerToolEngine | None = None
    environment: BashServerToolEnvironment | None = None
    sleep_after_seconds: SandboxSleepAfterSeconds | None = None


@model
class ChatDebugOptions(_Model):
    """Aids for debugging. Not for production: secrets are removed only as far as they are recognized.
    See `ChatDebugOptionsDict`.
    """

    echo_upstream_body: bool | None = None


@model
class ClientClosedRequestResponse(_Model):
    """Body of a 499: the client closed the connection before the request was done."""

    error: ClientClosedRequestResponseErrorData
    """What was cut off."""
    openrouter_metadata: dict[str, Any] | None = None
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | None = None
    """Id of the OpenRouter user whose request failed, where known."""
    _nullable = ("openrouter_metadata", "user_id")


@model
class ClientClosedRequestResponseErrorData(_Model):
    """Why a request ended in 499."""

    message: str
    """A sentence about the closed connection, for a person."""
    availability: ErrorAvailability | None = None
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | None = None
    """Usually the HTTP status, 499; some surfaces send a string."""
    error_type: ApiErrorType | None = None
    """The kind of error, where a type is given at all; none is documented for this status. Many errors
    put it at `metadata.error_type` instead.
    """
    http_status: int | None = None
    """The HTTP status as a number, 499, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | None = None
    """Further facts about the error, when there are any."""
    _nullable = ("code", "metadata")


@model
class ConflictResponse(_Model):
    """Body of a 409 answer, for a request at odds with the present state of a resource."""

    error: ConflictResponseErrorData
    """What the request collided with."""
    openrouter_metadata: dict[str, Any] | None = None
    """Routing details, when the request opted in to them and got as far as routing."""
    user_id: str | None = None
    """Id of the user whom the request was attributed to, when the server tells it."""
    _nullable = ("openrouter_metadata", "user_id")


@model
class ConflictResponseErrorData(_Model):
    """Why the server answered 409."""

    message: str
    """What went wrong, for a person to read."""
    availability: ErrorAvailability | None = None
    """Whether a retry can help and what to use instead; only on errors about a model's availability."""
    code: int | str | None = None
    """Usually the HTTP status, here 409. Some errors send text, some nothing: rely on the status of
    the response.
    """
    error_type: ApiErrorType | None = None
    """The error's kind in OpenRouter's own vocabulary, where the server puts it here."""
    http_status: int | None = None
    """HTTP status repeated in the body; sent by errors that leave out `code`."""
    metadata: dict[str, Any] | None = None
    """Further facts about the error; the keys vary with the kind of error."""
    _nullable = ("code", "metadata")


@model
class ContainerAutoEnvironment(_Model):
    """Lets OpenRouter provide a container. See `ContainerAutoEnvironmentDict`."""

    type: Literal["container_auto"]
    file_ids: list[str] | None = None
    network_policy: ContainerNetworkPolicy | None = None


@model
class ContainerNetworkPolicyAllowlist(_Model):
    """Lets a container reach certain domains only. See `ContainerNetworkPolicyAllowlistDict`."""

    allowed_domains: list[str]
    type: Literal["allowlist"]


@model
class ContainerNetworkPolicyDisabled(_Model):
    """Cuts a container off from the network. See `ContainerNetworkPolicyDisabledDict`."""

    type: Literal["disabled"]


@model
class ContainerReferenceEnvironment(_Model):
    """Reuses a container that exists. See `ContainerReferenceEnvironmentDict`."""

    container_id: str
    type: Literal["container_reference"]
    file_ids: list[str] | None = None
    network_policy: ContainerNetworkPolicy | None = None


@model
class ContentPartImage(_Model):
    """An image given as input. See `ContentPartImageDict`."""

    image_url: ContentPartImageImageUrl
    type: Literal["image_url"]


@model
class ContentPartImageImageUrl(_Model):
    """Address of an input image. See `ContentPartImageImageUrlDict`."""

    url: str


@model
class ContextCompressionPlugin(_Model):
    """Shortens conversations that do not fit the model. On without asking for endpoints of at most
    8,192 tokens of context. See `ContextCompressionPluginDict`.
    """

    id: Literal["context-compression"]
    enabled: bool | None = None
    engine: ContextCompressionEngine | None = None


@model
class DatetimeServerTool(_Model):
    """Server tool that tells the model the date and time. See `DatetimeServerToolDict`."""

    type: Literal["openrouter:datetime"]
    parameters: DatetimeServerToolConfig | None = None


@model
class DatetimeServerToolConfig(_Model):
    """Settings for telling the time. See `DatetimeServerToolConfigDict`."""

    timezone: str | None = None


@model
class DecisionsBoxQuestion(_Model):
    """A question whose answer is a rectangle. See `DecisionsBoxQuestionDict`."""

    instructions: str | dict[str, Any] | list[Any]
    type: Literal["box"]


@model
class DecisionsChoiceQuestion(_Model):
    """A question whose answer is one of several options. See `DecisionsChoiceQuestionDict`."""

    criteria: dict[str, str | dict[str, Any] | list[Any] | None]
    instructions: str | dict[str, Any] | list[Any]
    type: Literal["choice"]


@model
class DecisionsImageAsset(_Model):
    """An image to judge, beside the state. See `DecisionsImageAssetDict`."""

    data_base64: str
    format: DecisionsImageAssetFormat
    type: Literal["image"] | None = None


@model
class DecisionsNoulQuestion(_Model):
    """A question of true or false that a number answers. See `DecisionsNoulQuestionDict`."""

    instructions: str | dict[str, Any] | list[Any]
    type: Literal["noul"]
    criteria: DecisionsNoulQuestionCriteria | None = None


@model
class DecisionsNoulQuestionCriteria(_Model):
    """The two poles of a `noul` question. See `DecisionsNoulQuestionCriteriaDict`."""

    false: str | dict[str, Any] | list[Any]
    true: str | dict[str, Any] | list[Any]


@model
class DecisionsRequest(_Model):
    """A state and the questions to answer about it. See `DecisionsRequestDict`."""

    model: str
    questions: dict[str, DecisionsRequestQuestionsValue]
    state: str | dict[str, Any] | list[Any]
    assets: dict[str, DecisionsImageAsset] | None = None
    provider: ProviderPreferences | None = None
    session_id: str | None = None
    trace: TraceConfig | None = None
    user: str | None = None
    _nullable = ("provider",)


@model
class DecisionsScoreQuestion(_Model):
    """A question whose answer is a score. See `DecisionsScoreQuestionDict`."""

    criteria: list[str | dict[str, Any] | list[Any]]
    instructions: str | dict[str, Any] | list[Any]
    type: Literal["score"]


@model
class DeferredBm25Search(_Model):
    """Finds deferred tools by how well their words match the query (BM25 ranking). See
    `DeferredBm25SearchDict`.
    """

    type: Literal["bm25"]
    max_results: int | None = None


@model
class DeferredCustomSearch(_Model):
    """Finds deferred tools with a search tool of your own. See `DeferredCustomSearchDict`."""

    result_key: str
    tool_id: str
    type: Literal["custom"]
    max_results: int | None = None


@model
class DeferredRegexSearch(_Model):
    """Finds deferred tools by regular expression. See `DeferredRegexSearchDict`."""

    type: Literal["regex"]
    max_results: int | None = None


@model
class DeferredToolsControl(_Model):
    """How tools marked `defer_loading` are found. `protocol` and `validation` have one value each so
    far. See `DeferredToolsControlDict`.
    """

    profile: DeferredToolsControlProfile
    protocol: Literal["v1"]
    search: DeferredToolsSearchStrategy
    validation: Literal["runtime"]
    scope: DeferredToolsControlScope | None = None


@model
class EdgeNetworkTimeoutResponse(_Model):
    """Body of a 524: the network edge stopped waiting for the answer. Try again later."""

    error: EdgeNetworkTimeoutResponseErrorData
    """What the edge waited for."""
    openrouter_metadata: dict[str, Any] | None = None
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | None = None
    """Id of the OpenRouter user whose request failed, where known."""
    _nullable = ("openrouter_metadata", "user_id")


@model
class EdgeNetworkTimeoutResponseErrorData(_Model):
    """Why a request ended in 524."""

    message: str
    """A sentence about the timeout, for a person."""
    availability: ErrorAvailability | None = None
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | None = None
    """Usually the HTTP status, 524. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | None = None
    """`timeout`, where a type is given at all. Many errors put it at `metadata.error_type` instead."""
    http_status: int | None = None
    """The HTTP status as a number, 524, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | None = None
    """Further facts, seldom any, since the edge produced the error."""
    _nullable = ("code", "metadata")


@model
class FileParserPlugin(_Model):
    """Settings for reading files in the input. See `FileParserPluginDict`."""

    id: Literal["file-parser"]
    enabled: bool | None = None
    pdf: PDFParserOptions | None = None


@model
class FilesServerTool(_Model):
    """Server tool with which the model works with files. See `FilesServerToolDict`."""

    type: Literal["openrouter:files"]
    parameters: FilesServerToolConfig | None = None


@model
class ForbiddenResponse(_Model):
    """Body of a 403: the key lacks permission or is of the wrong kind, or moderation, a guardrail, a
    workspace budget or the region blocks the request.
    """

    error: ForbiddenResponseErrorData
    """What forbids the request."""
    openrouter_metadata: dict[str, Any] | None = None
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | None = None
    """Id of the OpenRouter user whose request failed, where known."""
    _nullable = ("openrouter_metadata", "user_id")


@model
class ForbiddenResponseErrorData(_Model):
    """Why a request was refused with 403."""

    message: str
    """What blocked the request, in words for a person."""
    availability: ErrorAvailability | None = None
    """Set with the code `region_restricted` when the model may not be used from the region."""
    code: int | str | None = None
    """Usually the HTTP status, 403. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | None = None
    """`permission_denied` for missing rights or a blocked region. Many errors put it at
    `metadata.error_type` instead.
    """
    http_status: int | None = None
    """The HTTP status as a number, 403, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | None = None
    """By case: moderation gives `reasons`, `flagged_input` (at most 100 characters), `provider_name`
    and `model_slug`; a guardrail that found prompt injection gives `patterns`.
    """
    _nullable = ("code", "metadata")


@model
class FusionPlugin(_Model):
    """Settings for the model `openrouter/fusion`, in which several models study the prompt and one
    writes the answer from their work. See `FusionPluginDict`.
    """

    id: Literal["fusion"]
    analysis_models: list[str] | None = None
    enabled: bool | None = None
    max_tool_calls: int | None = None
    model: str | None = None
    preset: FusionPluginPreset | None = None
    tools: list[FusionPluginToolsItem] | None = None


@model
class FusionPluginToolsItem(_Model):
    """A server tool for the inner models of a fusion. See `FusionPluginToolsItemDict`."""

    type: str
    parameters: (
        dict[
            str,
            str
            | float
            | bool
            | list[str | float | bool | None]
            | dict[str, str | float | bool | None]
            | None,
        ]
        | None
    ) = None


@model
class FusionServerToolConfig(_Model):
    """Which models take part in a fusion, and how. See `FusionServerToolConfigDict`."""

    analysis_models: list[str] | None = None
    cache_control: AnthropicCacheControlDirective | None = None
    max_completion_tokens: int | None = None
    max_tool_calls: int | None = None
    model: str | None = None
    reasoning: FusionServerToolConfigReasoning | None = None
    temperature: float | None = None
    tools: list[FusionServerToolConfigToolsItem] | None = None


@model
class FusionServerToolConfigReasoning(_Model):
    """Thinking of the inner models. Give an effort or a token budget, not both. See
    `FusionServerToolConfigReasoningDict`.
    """

    effort: FusionServerToolConfigReasoningEffort | None = None
    max_tokens: int | None = None


@model
class FusionServerToolConfigToolsItem(_Model):
    """A server tool that the inner models may use. See `FusionServerToolConfigToolsItemDict`."""

    type: str
    parameters: dict[str, Any] | None = None


@model
class FusionServerToolOpenRouter(_Model):
    """Server tool that puts a question to several models and has one weigh their answers. Beta. See
    `FusionServerToolOpenRouterDict`.
    """

    type: Literal["openrouter:fusion"]
    parameters: FusionServerToolConfig | None = None


@model
class GatewayTimeoutResponse(_Model):
    """Body of a 504: an answer from upstream did not come in time."""

    error: GatewayTimeoutResponseErrorData
    """What timed out."""
    openrouter_metadata: dict[str, Any] | None = None
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | None = None
    """Id of the OpenRouter user whose request failed, where known."""
    _nullable = ("openrouter_metadata", "user_id")


@model
class GatewayTimeoutResponseErrorData(_Model):
    """Why a request ended in 504."""

    message: str
    """What took too long, in words for a person."""
    availability: ErrorAvailability | None = None
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | None = None
    """Usually the HTTP status, 504; some surfaces send a string."""
    error_type: ApiErrorType | None = None
    """`timeout`, where a type is given at all. Many errors put it at `metadata.error_type` instead."""
    http_status: int | None = None
    """The HTTP status as a number, 504, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | None = None
    """Further facts, when there are any, such as `timeout` as the `error_type`."""
    _nullable = ("code", "metadata")


@model
class GoneResponse(_Model):
    """Body of a 410 answer, for an operation or resource that no longer exists."""

    error: GoneResponseErrorData
    """What is gone."""
    openrouter_metadata: dict[str, Any] | None = None
    """Routing details, when the request opted in to them and got as far as routing."""
    user_id: str | None = None
    """Id of the user whom the request was attributed to, when the server tells it."""
    _nullable = ("openrouter_metadata", "user_id")


@model
class GoneResponseErrorData(_Model):
    """Why the server answered 410."""

    message: str
    """What went wrong, for a person to read."""
    availability: ErrorAvailability | None = None
    """Whether a retry can help and what to use instead; only on errors about a model's availability."""
    code: int | str | None = None
    """Usually the HTTP status, here 410. Some errors send text, some nothing: rely on the status of
    the response.
    """
    error_type: ApiErrorType | None = None
    """The error's kind in OpenRouter's own vocabulary, where the server puts it here."""
    http_status: int | None = None
    """HTTP status repeated in the body; sent by errors that leave out `code`."""
    metadata: dict[str, Any] | None = None
    """Further facts about the error; the keys vary with the kind of error."""
    _nullable = ("code", "metadata")


@model
class ImageGenerationServerToolConfig(_Model):
    """Settings for making images. Further keys depend on the image model. See
    `ImageGenerationServerToolConfigDict`.
    """

    model: str | None = None


@model
class ImageGenerationServerToolOpenRouter(_Model):
    """Server tool with which the model has images made. Beta. See
    `ImageGenerationServerToolOpenRouterDict`.
    """

    type: Literal["openrouter:image_generation"]
    parameters: ImageGenerationServerToolConfig | None = None


@model
class InternalServerResponse(_Model):
    """Body of a 500: something failed inside OpenRouter or upstream. The cause is hidden."""

    error: InternalServerResponseErrorData
    """A generic account of the failure."""
    openrouter_metadata: dict[str, Any] | None = None
    """Routing details; a 500 never carries them."""
    user_id: str | None = None
    """Id of the OpenRouter user whose request failed, where known."""
    _nullable = ("openrouter_metadata", "user_id")


@model
class InternalServerResponseErrorData(_Model):
    """A 500, with nothing about its cause."""

    message: str
    """A generic sentence that does not reveal the cause."""
    availability: ErrorAvailability | None = None
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | None = None
    """Usually the HTTP status, 500. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | None = None
    """`server`, or `unmapped` for a failure that fits no other type. Many errors put it at
    `metadata.error_type` instead.
    """
    http_status: int | None = None
    """The HTTP status as a number, 500, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | None = None
    """At most the `error_type`; the provider's own code is withheld."""
    _nullable = ("code", "metadata")


@model
class JevRouterPlugin(_Model):
    """Settings for the Jev router, which picks the model. The slug that calls it is not documented.
    See `JevRouterPluginDict`.
    """

    id: Literal["jev-router"]
    allowed_models: list[str] | None = None
    cost_tier: str | None = None
    excluded_models: list[str] | None = None
    models: list[str] | None = None


@model
class ModerationPlugin(_Model):
    """Runs moderation on the request. Has no settings and no `enabled` switch. See
    `ModerationPluginDict`.
    """

    id: Literal["moderation"]


@model
class NotFoundResponse(_Model):
    """Body of a 404: the resource does not exist, or no endpoint of the model passes the filters of
    the request.
    """

    error: NotFoundResponseErrorData
    """What was not found, or what left no endpoint to use."""
    openrouter_metadata: dict[str, Any] | None = None
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | None = None
    """Id of the OpenRouter user whose request failed, where known."""
    _nullable = ("openrouter_metadata", "user_id")


@model
class NotFoundResponseErrorData(_Model):
    """Why a request ended in 404."""

    message: str
    """Which resource or endpoint is missing, in words for a person."""
    availability: ErrorAvailability | None = None
    """Set when the model exists but cannot serve this request, such as `privacy_restricted`,
    `constraint_filtered` or `model_deprecated`. Go by its `retryable` flag.
    """
    code: int | str | None = None
    """Usually the HTTP status, 404. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | None = None
    """`not_found`, or `image_not_found` for an image in the input. Many errors put it at
    `metadata.error_type` instead.
    """
    http_status: int | None = None
    """The HTTP status as a number, 404, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | None = None
    """Further facts; availability errors may list failed tries in `previous_errors`, each with
    `provider`, `code` and `status`.
    """
    _nullable = ("code", "metadata")


@model
class OpenRouterWebSearchServerTool(_Model):
    """Server tool with which the model searches the web. Beta. See
    `OpenRouterWebSearchServerToolDict`.
    """

    type: Literal["openrouter:web_search"]
    parameters: WebSearchConfig | None = None


@model
class PDFParserOptions(_Model):
    """How PDF files are read. See `PDFParserOptionsDict`."""

    engine: PDFParserEngine | None = None


@model
class ParetoRouterPlugin(_Model):
    """Settings for the model `openrouter/pareto-code`, which picks by coding skill and price. See
    `ParetoRouterPluginDict`.
    """

    id: Literal["pareto-router"]
    enabled: bool | None = None
    max_price: float | None = None
    min_coding_score: float | None = None
    price_source: ParetoRouterPluginPriceSource | None = None


@model
class PayloadTooLargeResponse(_Model):
    """Body of a 413: the request body is larger than the API takes. Send less, or pass media by URL
    where the part allows it.
    """

    error: PayloadTooLargeResponseErrorData
    """What exceeded the size limit."""
    openrouter_metadata: dict[str, Any] | None = None
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | None = None
    """Id of the OpenRouter user whose request failed, where known."""
    _nullable = ("openrouter_metadata", "user_id")


@model
class PayloadTooLargeResponseErrorData(_Model):
    """Why a request was refused with 413."""

    message: str
    """What was too large, in words for a person."""
    availability: ErrorAvailability | None = None
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | None = None
    """Usually the HTTP status, 413. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | None = None
    """`payload_too_large` for an oversized body. Many errors put it at `metadata.error_type` instead."""
    http_status: int | None = None
    """The HTTP status as a number, 413, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | None = None
    """Further facts about the size, when there are any."""
    _nullable = ("code", "metadata")


@model
class PaymentRequiredResponse(_Model):
    """Body of a 402: the account balance or the limit of this key is used up. A negative balance also
    blocks free models.
    """

    error: PaymentRequiredResponseErrorData
    """Which budget ran out."""
    openrouter_metadata: dict[str, Any] | None = None
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | None = None
    """Id of the OpenRouter user whose request failed, where known."""
    _nullable = ("openrouter_metadata", "user_id")


@model
class PaymentRequiredResponseErrorData(_Model):
    """Why a request was refused with 402."""

    message: str
    """What is short of credits, in words for a person. Retrying helps only after a top-up or a limit
    reset.
    """
    availability: ErrorAvailability | None = None
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | None = None
    """Usually the HTTP status, 402. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | None = None
    """`payment_required` when credits are lacking. Many errors put it at `metadata.error_type`
    instead.
    """
    http_status: int | None = None
    """The HTTP status as a number, 402, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | None = None
    """Further facts about the exhausted budget, when there are any."""
    _nullable = ("code", "metadata")


@model
class PercentileLatencyCutoffs(_Model):
    """Preferred ceilings on latency in seconds, over the last 5 minutes. Each given percentile counts.
    See `PercentileLatencyCutoffsDict`.
    """

    p50: float | None = None
    p75: float | None = None
    p90: float | None = None
    p99: float | None = None
    _nullable = ("p50", "p75", "p90", "p99")


@model
class PercentileThroughputCutoffs(_Model):
    """Preferred floors on throughput in tokens a second, over the last 5 minutes. Each given
    percentile counts. See `PercentileThroughputCutoffsDict`.
    """

    p50: float | None = None
    p75: float | None = None
    p90: float | None = None
    p99: float | None = None
    _nullable = ("p50", "p75", "p90", "p99")


@model
class ProviderOptions(_Model):
    """Extra request fields for single providers, by provider slug. They reach the provider as they
    are, so their names are its own. See `ProviderOptionsDict`.
    """

    field_01ai: dict[str, Any] | None = None
    ai21: dict[str, Any] | None = None
    aion_labs: dict[str, Any] | None = None
    akashml: dict[str, Any] | None = None
    alibaba: dict[str, Any] | None = None
    amazon_bedrock: dict[str, Any] | None = None
    amazon_bedrockclaude_on_aws: dict[str, Any] | None = None
    amazon_nova: dict[str, Any] | None = None
    ambient: dict[str, Any] | None = None
    antdigital: dict[str, Any] | None = None
    anthropic: dict[str, Any] | None = None
    anthropic2: dict[str, Any] | None = None
    anyscale: dict[str, Any] | None = None
    arcee_ai: dict[str, Any] | None = None
    assemblyai: dict[str, Any] | None = None
    atlas_cloud: dict[str, Any] | None = None
    atoma: dict[str, Any] | None = None
    avian: dict[str, Any] | None = None
    azure: dict[str, Any] | None = None
    baidu: dict[str, Any] | None = None
    baseten: dict[str, Any] | None = None
    black_forest_labs: dict[str, Any] | None = None
    byteplus: dict[str, Any] | None = None
    centml: dict[str, Any] | None = None
    cerebras: dict[str, Any] | None = None
    chutes: dict[str, Any] | None = None
    cirrascale: dict[str, Any] | None = None
    clarifai: dict[str, Any] | None = None
    claude_on_aws: dict[str, Any] | None = None
    cloudflare: dict[str, Any] | None = None
    cohere: dict[str, Any] | None = None
    coreweave: dict[str, Any] | None = None
    cosine: dict[str, Any] | None = None
    crofai: dict[str, Any] | None = None
    crucible: dict[str, Any] | None = None
    crusoe: dict[str, Any] | None = None
    darkbloom: dict[str, Any] | None = None
    databricks: dict[str, Any] | None = None
    decart: dict[str, Any] | None = None
    deepgram: dict[str, Any] | None = None
    deepinfra: dict[str, Any] | None = None
    deepseek: dict[str, Any] | None = None
    dekallm: dict[str, Any] | None = None
    digitalocean: dict[str, Any] | None = None
    elevenlabs: dict[str, Any] | None = None
    enfer: dict[str, Any] | None = None
    fake_provider: dict[str, Any] | None = None
    featherless: dict[str, Any] | None = None
    fireworks: dict[str, Any] | None = None
    fish_audio: dict[str, Any] | None = None
    friendli: dict[str, Any] | None = None
    gmicloud: dict[str, Any] | None = None
    google_ai_studio: dict[str, Any] | None = None
    google_vertex: dict[str, Any] | None = None
    gopomelo: dict[str, Any] | None = None
    groq: dict[str, Any] | None = None
    heygen: dict[str, Any] | None = None
    huggingface: dict[str, Any] | None = None
    hyperbolic: dict[str, Any] | None = None
    hyperbolic_quantized: dict[str, Any] | None = None
    inception: dict[str, Any] | None = None
    inceptron: dict[str, Any] | None = None
    inferact_vllm: dict[str, Any] | None = None
    inference_net: dict[str, Any] | None = None
    infermatic: dict[str, Any] | None = None
    inflection: dict[str, Any] | None = None
    inocloud: dict[str, Any] | None = None
    io_net: dict[str, Any] | None = None
    ionstream: dict[str, Any] | None = None
    klusterai: dict[str, Any] | None = None
    krea: dict[str, Any] | None = None
    kt: dict[str, Any] | None = None
    lambda_: dict[str, Any] | None = None
    lepton: dict[str, Any] | None = None
    liquid: dict[str, Any] | None = None
    lynn: dict[str, Any] | None = None
    lynn_private: dict[str, Any] | None = None
    makora: dict[str, Any] | None = None
    mancer: dict[str, Any] | None = None
    mancer_old: dict[str, Any] | None = None
    mara: dict[str, Any] | None = None
    meta: dict[str, Any] | None = None
    minimax: dict[str, Any] | None = None
    mistral: dict[str, Any] | None = None
    modal: dict[str, Any] | None = None
    modelrun: dict[str, Any] | None = None
    modular: dict[str, Any] | None = None
    moonshotai: dict[str, Any] | None = None
    morph: dict[str, Any] | None = None
    ncompass: dict[str, Any] | None = None
    near_ai: dict[str, Any] | None = None
    nebius: dict[str, Any] | None = None
    nex_agi: dict[str, Any] | None = None
    nextbit: dict[str, Any] | None = None
    nineteen: dict[str, Any] | None = None
    novita: dict[str, Any] | None = None
    nvidia: dict[str, Any] | None = None
    octoai: dict[str, Any] | None = None
    ollama: dict[str, Any] | None = None
    open_inference: dict[str, Any] | None = None
    openai: dict[str, Any] | None = None
    parallel: dict[str, Any] | None = None
    parasail: dict[str, Any] | None = None
    pareto_alpha: dict[str, Any] | None = None
    perceptron: dict[str, Any] | None = None
    perplexity: dict[str, Any] | None = None
    phala: dict[str, Any] | None = None
    poolside: dict[str, Any] | None = None
    primeintellect: dict[str, Any] | None = None
    quiver: dict[str, Any] | None = None
    recraft: dict[str, Any] | None = None
    recursal: dict[str, Any] | None = None
    recursive: dict[str, Any] | None = None
    reflection: dict[str, Any] | None = None
    reka: dict[str, Any] | None = None
    relace: dict[str, Any] | None = None
    replicate: dict[str, Any] | None = None
    respan: dict[str, Any] | None = None
    runway: dict[str, Any] | None = None
    sail_research: dict[str, Any] | None = None
    sakana: dict[str, Any] | None = None
    sakana_ai: dict[str, Any] | None = None
    sambanova: dict[str, Any] | None = None
    sambanova_cloaked: dict[str, Any] | None = None
    scaledown: dict[str, Any] | None = None
    seed: dict[str, Any] | None = None
    sf_compute: dict[str, Any] | None = None
    siliconflow: dict[str, Any] | None = None
    sourceful: dict[str, Any] | None = None
    stealth: dict[str, Any] | None = None
    stepfun: dict[str, Any] | None = None
    streamlake: dict[str, Any] | None = None
    switchpoint: dict[str, Any] | None = None
    targon: dict[str, Any] | None = None
    tencent: dict[str, Any] | None = None
    tenstorrent: dict[str, Any] | None = None
    thinkingmachines: dict[str, Any] | None = None
    together: dict[str, Any] | None = None
    together_lite: dict[str, Any] | None = None
    typesafe: dict[str, Any] | None = None
    ubicloud: dict[str, Any] | None = None
    unbiased: dict[str, Any] | None = None
    upstage: dict[str, Any] | None = None
    venice: dict[str, Any] | None = None
    voyageai: dict[str, Any] | None = None
    wafer: dict[str, Any] | None = None
    wandb: dict[str, Any] | None = None
    wandb_legacy: dict[str, Any] | None = None
    xai: dict[str, Any] | None = None
    xiaomi: dict[str, Any] | None = None
    z_ai: dict[str, Any] | None = None
    _wire_names = (
        ("field_01ai", "01ai"),
        ("aion_labs", "aion-labs"),
        ("amazon_bedrock", "amazon-bedrock"),
        ("amazon_bedrockclaude_on_aws", "amazon-bedrock/claude-on-aws"),
        ("amazon_nova", "amazon-nova"),
        ("anthropic2", "anthropic/2"),
        ("arcee_ai", "arcee-ai"),
        ("atlas_cloud", "atlas-cloud"),
        ("black_forest_labs", "black-forest-labs"),
        ("claude_on_aws", "claude-on-aws"),
        ("fake_provider", "fake-provider"),
        ("fish_audio", "fish-audio"),
        ("google_ai_studio", "google-ai-studio"),
        ("google_vertex", "google-vertex"),
        ("hyperbolic_quantized", "hyperbolic-quantized"),
        ("inferact_vllm", "inferact-vllm"),
        ("inference_net", "inference-net"),
        ("io_net", "io-net"),
        ("lambda_", "lambda"),
        ("lynn_private", "lynn-private"),
        ("mancer_old", "mancer-old"),
        ("near_ai", "near-ai"),
        ("nex_agi", "nex-agi"),
        ("open_inference", "open-inference"),
        ("pareto_alpha", "pareto-alpha"),
        ("sail_research", "sail-research"),
        ("sakana_ai", "sakana-ai"),
        ("sambanova_cloaked", "sambanova-cloaked"),
        ("sf_compute", "sf-compute"),
        ("together_lite", "together-lite"),
        ("wandb_legacy", "wandb-legacy"),
        ("z_ai", "z-ai"),
    )


@model
class ProviderOverloadedResponse(_Model):
    """Body of a 529: the provider has too much work. Retry after a pause, or name fallback models in
    `models`.
    """

    error: ProviderOverloadedResponseErrorData
    """Which provider is overloaded."""
    openrouter_metadata: dict[str, Any] | None = None
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | None = None
    """Id of the OpenRouter user whose request failed, where known."""
    _nullable = ("openrouter_metadata", "user_id")


@model
class ProviderOverloadedResponseErrorData(_Model):
    """Why a request ended in 529."""

    message: str
    """What is overloaded, in words for a person."""
    availability: ErrorAvailability | None = None
    """Details of the shortage, including whether and when to retry, when the API knows them."""
    code: int | str | None = None
    """Usually the HTTP status, 529. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | None = None
    """`provider_overloaded`. The same type also occurs with status 503. Many errors put it at
    `metadata.error_type` instead.
    """
    http_status: int | None = None
    """The HTTP status as a number, 529, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | None = None
    """Facts from the overloaded provider. Provider failures give `error_type` and often
    `provider_code`.
    """
    _nullable = ("code", "metadata")


@model
class ProviderPreferences(_Model):
    """Which providers may serve a request, and in what order. Unknown keys are not allowed. See
    `ProviderPreferencesDict`.
    """

    allow_fallbacks: bool | None = None
    data_collection: ProviderPreferencesDataCollection | None = None
    enforce_distillable_text: bool | None = None
    ignore: list[ProviderName | str] | None = None
    max_price: ProviderPreferencesMaxPrice | None = None
    only: list[ProviderName | str] | None = None
    options: ProviderOptions | None = None
    order: list[ProviderName | str] | None = None
    preferred_max_latency: PreferredMaxLatency | None = None
    preferred_min_throughput: PreferredMinThroughput | None = None
    quantizations: list[Quantization] | None = None
    require_parameters: bool | None = None
    sort: ProviderSort | ProviderSortConfig | None = None
    zdr: bool | None = None
    _nullable = (
        "allow_fallbacks",
        "data_collection",
        "enforce_distillable_text",
        "ignore",
        "only",
        "order",
        "preferred_max_latency",
        "preferred_min_throughput",
        "quantizations",
        "require_parameters",
        "sort",
        "zdr",
    )


@model
class ProviderPreferencesMaxPrice(_Model):
    """Highest acceptable prices in USD, as numbers or decimal strings. See
    `ProviderPreferencesMaxPriceDict`.
    """

    audio: str | float | None = None
    completion: str | float | None = None
    image: str | float | None = None
    prompt: str | float | None = None
    request: str | float | None = None


@model
class ProviderSortConfig(_Model):
    """What to rank endpoints by, and whether within each model or across all. See
    `ProviderSortConfigDict`.
    """

    by: ProviderSortConfigBy | None = None
    partition: ProviderSortConfigPartition | None = None
    _nullable = ("by", "partition")


@model
class RequestTimeoutResponse(_Model):
    """Body of a 408: the request took too long and was given up."""

    error: RequestTimeoutResponseErrorData
    """What timed out."""
    openrouter_metadata: dict[str, Any] | None = None
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | None = None
    """Id of the OpenRouter user whose request failed, where known."""
    _nullable = ("openrouter_metadata", "user_id")


@model
class RequestTimeoutResponseErrorData(_Model):
    """Why a request ended in 408."""

    message: str
    """What took too long, in words for a person."""
    availability: ErrorAvailability | None = None
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | None = None
    """Usually the HTTP status, 408. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | None = None
    """`timeout` when time ran out, though that type is more often seen with 504. Many errors put it at
    `metadata.error_type` instead.
    """
    http_status: int | None = None
    """The HTTP status as a number, 408, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | None = None
    """Further facts about the timeout, when there are any."""
    _nullable = ("code", "metadata")


@model
class ResponseHealingPlugin(_Model):
    """Repairs malformed JSON in replies. Works only with a `response_format` and without streaming.
    See `ResponseHealingPluginDict`.
    """

    id: Literal["response-healing"]
    enabled: bool | None = None


@model
class SearchModelsServerToolConfig(_Model):
    """Settings for searching the model catalog. See `SearchModelsServerToolConfigDict`."""

    max_results: int | None = None


@model
class ServiceUnavailableResponse(_Model):
    """Body of a 503: no provider can serve the request at the moment. Try again, after `Retry-After`
    if it is sent.
    """

    error: ServiceUnavailableResponseErrorData
    """Why nothing can serve the request now."""
    openrouter_metadata: dict[str, Any] | None = None
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | None = None
    """Id of the OpenRouter user whose request failed, where known."""
    _nullable = ("openrouter_metadata", "user_id")


@model
class ServiceUnavailableResponseErrorData(_Model):
    """Why a request ended in 503."""

    message: str
    """What is unavailable, in words for a person."""
    availability: ErrorAvailability | None = None
    """Set with the code `temporarily_unavailable`, which is worth retrying."""
    code: int | str | None = None
    """Usually the HTTP status, 503. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | None = None
    """`provider_overloaded` for a passing shortage. Many errors put it at `metadata.error_type`
    instead.
    """
    http_status: int | None = None
    """The HTTP status as a number, 503, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | None = None
    """Facts from the providers tried. Provider failures give `error_type` and often `provider_code`."""
    _nullable = ("code", "metadata")


@model
class ShellServerToolConfig(_Model):
    """Settings for running shell commands. See `ShellServerToolConfigDict`."""

    engine: ShellServerToolEngine | None = None
    environment: ShellServerToolEnvironment | None = None
    sleep_after_seconds: SandboxSleepAfterSeconds | None = None


@model
class ShellServerToolOpenRouter(_Model):
    """Server tool that runs shell commands in a sandbox. On Responses and Messages; chat completions
    answer 400. See `ShellServerToolOpenRouterDict`.
    """

    type: Literal["openrouter:shell"]
    parameters: ShellServerToolConfig | None = None


@model
class StopServerToolsWhenFinishReasonIs(_Model):
    """Stops when a step ends for a certain reason. See `StopServerToolsWhenFinishReasonIsDict`."""

    reason: str
    type: Literal["finish_reason_is"]


@model
class StopServerToolsWhenHasToolCall(_Model):
    """Stops when the model calls a certain tool. See `StopServerToolsWhenHasToolCallDict`."""

    tool_name: str
    type: Literal["has_tool_call"]


@model
class StopServerToolsWhenMaxCost(_Model):
    """Stops when the request has become too expensive. See `StopServerToolsWhenMaxCostDict`."""

    max_cost_in_dollars: float
    type: Literal["max_cost"]


@model
class StopServerToolsWhenMaxTokensUsed(_Model):
    """Stops when the request has used many tokens. See `StopServerToolsWhenMaxTokensUsedDict`."""

    max_tokens: int
    type: Literal["max_tokens_used"]


@model
class StopServerToolsWhenStepCountIs(_Model):
    """Stops after a number of steps. See `StopServerToolsWhenStepCountIsDict`."""

    step_count: int
    type: Literal["step_count_is"]


@model
class SubagentNestedTool(_Model):
    """A server tool for a sub-agent. See `SubagentNestedToolDict`."""

    type: str
    parameters: dict[str, Any] | None = None


@model
class SubagentReasoning(_Model):
    """How much a sub-agent thinks. Give an effort or a token budget, not both. See
    `SubagentReasoningDict`.
    """

    effort: SubagentReasoningEffort | None = None
    max_tokens: int | None = None


@model
class SubagentServerToolConfig(_Model):
    """Which model works as the sub-agent, and with what. See `SubagentServerToolConfigDict`."""

    inherit_functions: bool | None = None
    inherited_function_names: list[str] | None = None
    instructions: str | None = None
    max_completion_tokens: int | None = None
    max_tool_calls: int | None = None
    model: str | None = None
    name: str | None = None
    reasoning: SubagentReasoning | None = None
    temperature: float | None = None
    tools: list[SubagentNestedTool] | None = None


@model
class SubagentServerToolOpenRouter(_Model):
    """Server tool with which the model hands a task to another model. Beta. See
    `SubagentServerToolOpenRouterDict`.
    """

    type: Literal["openrouter:subagent"]
    parameters: SubagentServerToolConfig | None = None


@model
class SwitchyardRouterPlugin(_Model):
    """Settings for the Switchyard router, which picks the model. The slug that calls it is not
    documented. See `SwitchyardRouterPluginDict`.
    """

    id: Literal["switchyard-router"]
    algorithm: SwitchyardRouterPluginAlgorithm | None = None
    judge_model: str | None = None


@model
class TooManyRequestsResponse(_Model):
    """Body of a 429: a rate limit of OpenRouter or of every provider tried was reached. Wait as
    `Retry-After` says, or back off exponentially.
    """

    error: TooManyRequestsResponseErrorData
    """Which rate limit was hit."""
    openrouter_metadata: dict[str, Any] | None = None
    """Routing details, when asked for. Limits of OpenRouter itself do not carry them."""
    user_id: str | None = None
    """Id of the OpenRouter user whose request failed, where known."""
    _nullable = ("openrouter_metadata", "user_id")


@model
class TooManyRequestsResponseErrorData(_Model):
    """Why a request was turned away with 429."""

    message: str
    """Which limit was reached, in words for a person."""
    availability: ErrorAvailability | None = None
    """Set with the code `capacity_exhausted` when the model has no capacity left; may tell how long to
    wait in `retry_after`.
    """
    code: int | str | None = None
    """Usually the HTTP status, 429. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | None = None
    """`rate_limit_exceeded`. Many errors put it at `metadata.error_type` instead."""
    http_status: int | None = None
    """The HTTP status as a number, 429, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | None = None
    """Limits of the platform give `error_type`; limits of a provider also its `provider_code`."""
    _nullable = ("code", "metadata")


@model
class ToolSearchServerTool(_Model):
    """Server tool that finds tools marked `defer_loading` when they are needed. At least one tool must
    not be deferred. On Responses and Messages only. See `ToolSearchServerToolDict`.
    """

    type: Literal["openrouter:tool_search"]
    parameters: ToolSearchServerToolConfig | None = None


@model
class ToolSearchServerToolConfig(_Model):
    """Settings for finding deferred tools. See `ToolSearchServerToolConfigDict`."""

    max_results: int | None = None


@model
class TraceConfig(_Model):
    """Names and ids for a request in observability tools. Other keys are allowed. See
    `TraceConfigDict`.
    """

    generation_name: str | None = None
    parent_span_id: str | None = None
    span_name: str | None = None
    trace_id: str | None = None
    trace_name: str | None = None


@model
class UnauthorizedResponse(_Model):
    """Body of a 401: the API key is missing, invalid or disabled, or the OAuth session has expired."""

    error: UnauthorizedResponseErrorData
    """Why the credentials were not accepted."""
    openrouter_metadata: dict[str, Any] | None = None
    """Routing details; errors of this kind do not carry them."""
    user_id: str | None = None
    """Id of the OpenRouter user whose request failed, where known."""
    _nullable = ("openrouter_metadata", "user_id")


@model
class UnauthorizedResponseErrorData(_Model):
    """Why a request was refused with 401."""

    message: str
    """What is wrong with the credentials, in words for a person."""
    availability: ErrorAvailability | None = None
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | None = None
    """Usually the HTTP status, 401. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | None = None
    """`authentication` for rejected credentials. Many errors put it at `metadata.error_type` instead."""
    http_status: int | None = None
    """The HTTP status as a number, 401, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | None = None
    """Further facts, usually none for this status."""
    _nullable = ("code", "metadata")


@model
class UnprocessableEntityResponse(_Model):
    """Body of a 422: the request is well formed, yet its content cannot be processed. Do not retry it
    unchanged.
    """

    error: UnprocessableEntityResponseErrorData
    """What could not be processed."""
    openrouter_metadata: dict[str, Any] | None = None
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | None = None
    """Id of the OpenRouter user whose request failed, where known."""
    _nullable = ("openrouter_metadata", "user_id")


@model
class UnprocessableEntityResponseErrorData(_Model):
    """Why a request was refused with 422."""

    message: str
    """Which content is unacceptable, in words for a person."""
    availability: ErrorAvailability | None = None
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | None = None
    """Usually the HTTP status, 422. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | None = None
    """`unprocessable` for content that fails validation. Many errors put it at `metadata.error_type`
    instead.
    """
    http_status: int | None = None
    """The HTTP status as a number, 422, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | None = None
    """Further facts about the unacceptable content, when there are any."""
    _nullable = ("code", "metadata")


@model
class WebFetchPlugin(_Model):
    """Lets the model read web pages. Has no `enabled` switch. See `WebFetchPluginDict`."""

    id: Literal["web-fetch"]
    allowed_domains: list[str] | None = None
    blocked_domains: list[str] | None = None
    max_content_tokens: int | None = None
    max_uses: int | None = None


@model
class WebFetchServerTool(_Model):
    """Server tool with which the model reads web pages. Beta. See `WebFetchServerToolDict`."""

    type: Literal["openrouter:web_fetch"]
    parameters: WebFetchServerToolConfig | None = None


@model
class WebFetchServerToolConfig(_Model):
    """Settings for fetching web pages. See `WebFetchServerToolConfigDict`."""

    allowed_domains: list[str] | None = None
    blocked_domains: list[str] | None = None
    engine: WebFetchEngineEnum | None = None
    max_content_tokens: int | None = None
    max_uses: int | None = None


@model
class WebSearchConfig(_Model):
    """Settings for searching the web. See `WebSearchConfigDict`."""

    allowed_domains: list[str] | None = None
    engine: WebSearchEngineEnum | None = None
    excluded_domains: list[str] | None = None
    max_characters: int | None = None
    max_results: int | None = None
    max_total_results: int | None = None
    max_uses: int | None = None
    mode: WebSearchMode | None = None
    search_context_size: SearchQualityLevel | None = None
    user_location: WebSearchUserLocationServerTool | None = None
    x_search: XSearchOptions | None = None


@model
class WebSearchPlugin(_Model):
    """Adds web search results to the prompt. Deprecated: use the tool `openrouter:web_search`. See
    `WebSearchPluginDict`.
    """

    id: Literal["web"]
    enabled: bool | None = None
    engine: WebSearchEngine | None = None
    exclude_domains: list[str] | None = None
    include_domains: list[str] | None = None
    max_results: int | None = None
    max_uses: int | None = None
    mode: WebSearchMode | None = None
    search_prompt: str | None = None
    user_location: WebSearchPluginUserLocation | None = None
    x_search: XSearchOptions | None = None
    _nullable = ("user_location",)


@model
class WebSearchPluginUserLocation(_Model):
    """Rough place of the user, for the web plugin. See `WebSearchPluginUserLocationDict`."""

    type: Literal["approximate"]
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
    _nullable = ("city", "country", "region", "timezone")


@model
class WebSearchUserLocationServerTool(_Model):
    """Rough place of the user, for the web search tool. See `WebSearchUserLocationServerToolDict`."""

    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
    type: Literal["approximate"] | None = None
    _nullable = ("city", "country", "region", "timezone")


decode_BashServerToolEnvironment: Decode = by_tag(
    "type",
    {
        "container_auto": ContainerAutoEnvironment.decode,
        "container_reference": ContainerReferenceEnvironment.decode,
    },
)
decode_ContainerNetworkPolicy: Decode = by_tag(
    "type",
    {"disabled": ContainerNetworkPolicyDisabled.decode, "allowlist": ContainerNetworkPolicyAllowlist.decode},
)
decode_DecisionsRequestQuestionsValue: Decode = by_tag(
    "type",
    {
        "box": DecisionsBoxQuestion.decode,
        "choice": DecisionsChoiceQuestion.decode,
        "noul": DecisionsNoulQuestion.decode,
        "score": DecisionsScoreQuestion.decode,
    },
)
decode_DeferredToolsSearchStrategy: Decode = by_tag(
    "type",
    {
        "bm25": DeferredBm25Search.decode,
        "custom": DeferredCustomSearch.decode,
        "regex": DeferredRegexSearch.decode,
    },
)


def decode_PreferredMaxLatency(value: Any) -> Any:
    return PercentileLatencyCutoffs.decode(value)


def decode_PreferredMinThroughput(value: Any) -> Any:
    return PercentileThroughputCutoffs.decode(value)


decode_ShellServerToolEnvironment: Decode = by_tag(
    "type",
    {
        "container_auto": ContainerAutoEnvironment.decode,
        "container_reference": ContainerReferenceEnvironment.decode,
    },
)
decode_StopServerToolsWhenCondition: Decode = by_tag(
    "type",
    {
        "step_count_is": StopServerToolsWhenStepCountIs.decode,
        "has_tool_call": StopServerToolsWhenHasToolCall.decode,
        "max_tokens_used": StopServerToolsWhenMaxTokensUsed.decode,
        "max_cost": StopServerToolsWhenMaxCost.decode,
        "finish_reason_is": StopServerToolsWhenFinishReasonIs.decode,
    },
)


def decode_StopServerToolsWhen(value: Any) -> Any:
    return [decode_StopServerToolsWhenCondition(item) for item in value] if type(value) is list else value


if TYPE_CHECKING:
    BashServerToolEnvironment: TypeAlias = ContainerAutoEnvironment | ContainerReferenceEnvironment | Unknown
    """A container for bash commands: a fresh one, or one named by its id."""
    ContainerNetworkPolicy: TypeAlias = (
        ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist | Unknown
    )
    """What a container may reach over the network: nothing, or listed domains."""
    DecisionsRequestQuestionsValue: TypeAlias = (
        DecisionsBoxQuestion
        | DecisionsChoiceQuestion
        | DecisionsNoulQuestion
        | DecisionsScoreQuestion
        | Unknown
    )
    """One question; its `type` decides the form of the answer."""
    DeferredToolsSearchStrategy: TypeAlias = (
        DeferredBm25Search | DeferredCustomSearch | DeferredRegexSearch | Unknown
    )
    """A way to search for deferred tools: by words, by pattern, or with a tool of your own."""
    PreferredMaxLatency: TypeAlias = float | PercentileLatencyCutoffs
    """Preferred ceiling on latency in seconds: a number for the median, or one for each percentile."""
    PreferredMinThroughput: TypeAlias = float | PercentileThroughputCutoffs
    """Preferred floor on throughput in tokens a second: a number for the median, or one for each
    percentile.
    """
    ShellServerToolEnvironment: TypeAlias = ContainerAutoEnvironment | ContainerReferenceEnvironment | Unknown
    """A container for shell commands: a fresh one, or one named by its id."""
    StopServerToolsWhenCondition: TypeAlias = (
        StopServerToolsWhenStepCountIs
        | StopServerToolsWhenHasToolCall
        | StopServerToolsWhenMaxTokensUsed
        | StopServerToolsWhenMaxCost
        | StopServerToolsWhenFinishReasonIs
        | Unknown
    )
    """A condition that ends the use of server tools."""
    StopServerToolsWhen: TypeAlias = list[StopServerToolsWhenCondition]
    """Conditions of which any one ends the use of server tools. The model then gets one last turn
    without tools.
    """
else:  # what they refer to is not imported at run time
    BashServerToolEnvironment = Any
    ContainerNetworkPolicy = Any
    DecisionsRequestQuestionsValue = Any
    DeferredToolsSearchStrategy = Any
    PreferredMaxLatency = Any
    PreferredMinThroughput = Any
    ShellServerToolEnvironment = Any
    StopServerToolsWhenCondition = Any
    StopServerToolsWhen = Any
