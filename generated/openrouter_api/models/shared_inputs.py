# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models that several resources use in requests and errors."""

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
    """How much the advisor model thinks before it answers. Give an effort or a token budget, not both."""

    effort: AdvisorReasoningEffort | None = None
    """Thinking effort of the advisor, as a level."""
    max_tokens: int | None = None
    """Thinking budget of the advisor, in tokens."""


@model
class AdvisorServerToolConfig(_Model):
    """Which model advises, and how it is asked."""

    forward_transcript: bool | None = None
    """Whether the advisor gets to see the conversation, and not only the question put to it."""
    instructions: str | None = None
    """System prompt for the advisor."""
    max_completion_tokens: int | None = None
    """Longest answer the advisor may give, in tokens, reasoning included."""
    model: str | None = None
    """Slug of the model that advises."""
    name: str | None = None
    """Name of this advisor, which tells several apart. A preset's advisor of the same name counts as
    the same tool. Limits: at most 64 characters.
    """
    reasoning: AdvisorReasoning | None = None
    """How much the advisor thinks."""
    stream: bool | None = None
    """Whether the advice is streamed while it is being written."""
    temperature: float | None = None
    """Sampling temperature of the advisor."""


@model
class AdvisorServerToolOpenRouter(_Model):
    """Server tool that lets the model ask a second model for advice. Beta."""

    type: Literal["openrouter:advisor"]
    parameters: AdvisorServerToolConfig | None = None
    """Settings of the advisor. Defaults apply when absent."""


@model
class AlignmentPlugin(_Model):
    """Judges the model's output by rules of your own. Chat and Responses answers report verdicts as
    `alignment`.
    """

    id: Literal["alignment"]
    rules: list[AlignmentRule]
    """The rules to judge by."""
    instruct: bool | None = None
    """Whether the model is told the rules. The default is not documented."""
    max_retries: int | None = None
    """How many times to try again, presumably after output that breaks a rule. The default is not
    documented.
    """
    mode: AlignmentPluginMode | None = None
    """Whether broken rules block the output or are only recorded."""
    threshold: float | None = None
    """Probability of a breach from which on a rule counts as broken. The default is not documented."""


@model
class AlignmentRule(_Model):
    """A rule for the model's output, and the parts of the output it is about."""

    rule: str
    """The rule, in plain words."""
    watch: list[AlignmentRuleWatchItem]
    """Parts of the output to hold against the rule."""


@model
class AnthropicCacheControlDirective(_Model):
    """Marks a prefix of the prompt to be cached by the provider, in Anthropic's style."""

    type: Literal["ephemeral"]
    ttl: AnthropicCacheControlTtl | None = None
    """How long the provider keeps the cached prefix."""


@model
class ArmorAutoMode(_Model):
    """Which tool uses to permit and to deny, in the manner of Claude Code's auto mode."""

    allow: list[ArmorRule | str] | None = None
    """What to permit, as rules or plain strings."""
    environment: list[ArmorEnvironmentEntry | str] | None = None
    """Facts about the surroundings in which tools run, as named entries or plain strings."""
    hard_deny: list[ArmorRule | str] | None = None
    """What to deny without exception, as rules or plain strings."""
    soft_deny: list[ArmorRule | str] | None = None
    """What to deny less firmly than `hard_deny`, as rules or plain strings. What can lift such a
    denial is not documented.
    """


@model
class ArmorContext(_Model):
    """Background for Armor's classifier. Other keys are allowed."""

    v: float
    """Version of this format. Which ones exist is not documented."""
    auto_mode: ArmorAutoMode | None = None
    """Rules of permission and denial, and facts about the surroundings."""


@model
class ArmorEnvironmentEntry(_Model):
    """A fact about the surroundings in which tools run."""

    name: str
    """What the fact is about."""
    value: str
    """The fact itself."""


@model
class ArmorPlugin(_Model):
    """Checks the model's tool uses for danger. Chat and Responses answers report verdicts as
    `safeguard_results`.
    """

    id: Literal["armor"]
    classifier_context: ArmorContext | None = None
    """Rules and background for the classifier."""
    enabled: bool | None = None
    """`false` switches off Armor that the account has as a default."""
    evaluate_native_tools: bool | None = None
    """Whether to check uses of the provider's own tools too."""
    mode: ArmorPluginMode | None = None
    """Whether dangerous tool uses are blocked or only recorded."""
    on_error: ArmorPluginOnError | None = None
    """What to do with a tool use when the check itself fails."""
    output_mode: ArmorPluginOutputMode | None = None
    """In which form a blocked tool use appears in the answer."""
    use_cc_style_default_rules: bool | None = None
    """Whether to apply a built-in set of rules in the style of Claude Code."""


@model
class ArmorRule(_Model):
    """A rule about tool uses."""

    id: str
    """Id of the rule, chosen by you."""
    instructions: str
    """What the rule says, for the classifier to read."""
    name: str | None = None
    """Name of the rule, for people."""
    threshold: float | None = None
    """Score from which on the rule applies. Its scale and default are not documented."""


@model
class AutoBetaRouterPlugin(_Model):
    """Settings for the model `openrouter/auto-beta`. The router `openrouter/auto` ignores them."""

    id: Literal["auto-beta-router"]
    allowed_models: list[str] | None = None
    """Patterns, wildcards included, of the models the router may pick. All candidates when absent.
    Limits: at most 1024 items.
    """
    cost_quality_tradeoff: int | None = None
    """Use `cost_tier` instead. Older scale between cost and quality. Limits: from 0 to 10. Deprecated."""
    cost_tier: AutoBetaRouterPluginCostTier | None = None
    """How costly a model the router may pick."""
    enabled: bool | None = None
    """`false` switches off the account's default for this plugin."""
    excluded_models: list[str] | None = None
    """Patterns, wildcards included, of models that the router must not pick. Limits: at most 1024
    items.
    """


@model
class AutoRouterPlugin(_Model):
    """Settings for the model `openrouter/auto`. The router `openrouter/auto-beta` ignores them."""

    id: Literal["auto-router"]
    allowed_models: list[str] | None = None
    """Patterns, wildcards included, of the models to choose among. All candidates when absent. Limits:
    at most 1024 items.
    """
    cost_quality_tradeoff: int | None = None
    """Use `cost_tier` instead. Former scale between cost and quality. Limits: from 0 to 10.
    Deprecated.
    """
    cost_tier: AutoRouterPluginCostTier | None = None
    """How costly a model may be chosen."""
    enabled: bool | None = None
    """`false` switches off what the account sets by default for this plugin."""
    excluded_models: list[str] | None = None
    """Patterns, wildcards included, of models never to choose. Limits: at most 1024 items."""
    pin_model: bool | None = None
    """Whether to stay with the model that was chosen first."""


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
    and Responses are known to answer 400.
    """

    type: Literal["openrouter:bash"]
    parameters: BashServerToolConfig | None = None
    """Where and how the commands run. Defaults apply when absent."""


@model
class BashServerToolConfig(_Model):
    """Settings for running bash commands."""

    engine: BashServerToolEngine | None = None
    """Who executes the commands."""
    environment: BashServerToolEnvironment | None = None
    """The container in which the commands run."""
    sleep_after_seconds: SandboxSleepAfterSeconds | None = None
    """When the sandbox goes to sleep, in seconds."""


@model
class ChatDebugOptions(_Model):
    """Aids for debugging. Not for production: secrets are removed only as far as they are recognized."""

    echo_upstream_body: bool | None = None
    """Echoes in the stream the body that was sent to each provider tried. Ignored unless streaming."""


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
    """Lets OpenRouter provide a container."""

    type: Literal["container_auto"]
    file_ids: list[str] | None = None
    """Ids of uploaded files to place in the container."""
    network_policy: ContainerNetworkPolicy | None = None
    """What the container may reach over the network. The default is not documented."""


@model
class ContainerNetworkPolicyAllowlist(_Model):
    """Lets a container reach certain domains only."""

    allowed_domains: list[str]
    """Domains that may be reached. Whether subdomains are included is not documented."""
    type: Literal["allowlist"]


@model
class ContainerNetworkPolicyDisabled(_Model):
    """Cuts a container off from the network."""

    type: Literal["disabled"]


@model
class ContainerReferenceEnvironment(_Model):
    """Reuses a container that exists."""

    container_id: str
    """Id of the container. Limits: at most 20 characters."""
    type: Literal["container_reference"]
    file_ids: list[str] | None = None
    """Ids of uploaded files to add to the container."""
    network_policy: ContainerNetworkPolicy | None = None
    """What the container may reach over the network. What holds when absent is not documented."""


@model
class ContentPartImage(_Model):
    """An image given as input."""

    image_url: ContentPartImageImageUrl
    """Where the image is."""
    type: Literal["image_url"]


@model
class ContentPartImageImageUrl(_Model):
    """Address of an input image."""

    url: str
    """Web address of the image, or a data URL that holds it."""


@model
class ContextCompressionPlugin(_Model):
    """Shortens conversations that do not fit the model. On without asking for endpoints of at most
    8,192 tokens of context.
    """

    id: Literal["context-compression"]
    enabled: bool | None = None
    """`false` switches compression off, account default included."""
    engine: ContextCompressionEngine | None = None
    """How to shorten."""


@model
class DatetimeServerTool(_Model):
    """Server tool that tells the model the date and time."""

    type: Literal["openrouter:datetime"]
    parameters: DatetimeServerToolConfig | None = None
    """Settings of the clock. Defaults apply when absent."""


@model
class DatetimeServerToolConfig(_Model):
    """Settings for telling the time."""

    timezone: str | None = None
    """Time zone to tell the time in, as an IANA name such as `Europe/Paris`."""


@model
class DecisionsBoxQuestion(_Model):
    """A question whose answer is a rectangle."""

    instructions: str | dict[str, Any] | list[Any]
    """What the rectangle is to enclose, as text or as JSON of your own making."""
    type: Literal["box"]


@model
class DecisionsChoiceQuestion(_Model):
    """A question whose answer is one of several options."""

    criteria: dict[str, str | dict[str, Any] | list[Any] | None]
    """The options, by a key of your choice. Each value says when the option is right; null leaves that
    to the key.
    """
    instructions: str | dict[str, Any] | list[Any]
    """What is to be decided, as text or as JSON of your own making."""
    type: Literal["choice"]


@model
class DecisionsNoulQuestion(_Model):
    """A question of true or false that a number answers."""

    instructions: str | dict[str, Any] | list[Any]
    """What is to be judged, as text or as JSON of your own making."""
    type: Literal["noul"]
    criteria: DecisionsNoulQuestionCriteria | None = None
    """What counts as true and what as false. The instructions alone decide when absent."""


@model
class DecisionsNoulQuestionCriteria(_Model):
    """The two poles of a `noul` question."""

    false: str | dict[str, Any] | list[Any]
    """When the answer is false, as text or as JSON of your own making."""
    true: str | dict[str, Any] | list[Any]
    """When the answer is true, as text or as JSON of your own making."""


@model
class DecisionsRequest(_Model):
    """A state and the questions to answer about it."""

    model: str
    """Id of a model for decisions, one with `decisions` among its output modalities."""
    questions: dict[str, DecisionsRequestQuestionsValue]
    """The questions, by names of your choice. The answers come back under the same names."""
    state: str | dict[str, Any] | list[Any]
    """The situation the questions are about, as text or as JSON of your own making."""
    provider: ProviderPreferences | None = None
    """Which providers may serve the request, and in what order. The account's settings alone decide
    when absent or null.
    """
    session_id: str | None = None
    """Id that groups this request with others, for observability. At most 256 characters."""
    trace: TraceConfig | None = None
    """Names and ids for the trace of this request in observability tools."""
    user: str | None = None
    """Stable id of your end user, for grouping and abuse tracking."""
    _nullable = ("provider",)


@model
class DecisionsScoreQuestion(_Model):
    """A question whose answer is a score."""

    criteria: list[str | dict[str, Any] | list[Any]]
    """The levels of the scale in order, each as text or as JSON of your own making."""
    instructions: str | dict[str, Any] | list[Any]
    """What is to be scored, as text or as JSON of your own making."""
    type: Literal["score"]


@model
class DeferredBm25Search(_Model):
    """Finds deferred tools by how well their words match the query (BM25 ranking)."""

    type: Literal["bm25"]
    max_results: int | None = None
    """Most tools that one search yields."""


@model
class DeferredCustomSearch(_Model):
    """Finds deferred tools with a search tool of your own."""

    result_key: str
    """Key in the search tool's result under which the found tools are listed."""
    tool_id: str
    """Which tool does the searching."""
    type: Literal["custom"]
    max_results: int | None = None
    """Most tools that one search yields."""


@model
class DeferredRegexSearch(_Model):
    """Finds deferred tools by regular expression."""

    type: Literal["regex"]
    max_results: int | None = None
    """Most tools that one search yields."""


@model
class DeferredToolsControl(_Model):
    """How tools marked `defer_loading` are found. `profile`, `protocol` and `validation` have one
    value each so far.
    """

    profile: Literal["portable"]
    protocol: Literal["v1"]
    search: DeferredToolsSearchStrategy
    """The way to search, and its settings."""
    validation: Literal["runtime"]


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
    """Settings for reading files in the input."""

    id: Literal["file-parser"]
    enabled: bool | None = None
    """`false` switches off the account's default file parsing settings."""
    pdf: PDFParserOptions | None = None
    """How PDF files are read."""


@model
class FilesServerTool(_Model):
    """Server tool with which the model works with files."""

    type: Literal["openrouter:files"]
    parameters: FilesServerToolConfig | None = None
    """Settings of the files tool; none are known."""


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
    writes the answer from their work.
    """

    id: Literal["fusion"]
    analysis_models: list[str] | None = None
    """Slugs of the models that study the prompt. Limits: at least 1 item, at most 8 items."""
    enabled: bool | None = None
    """`false` switches off fusion settings that the account has as a default."""
    max_tool_calls: int | None = None
    """Most tool calls each inner model may make. 4 when absent. Limits: from 1 to 16."""
    model: str | None = None
    """Slug of the model that judges the studies."""
    preset: FusionPluginPreset | None = None
    """A ready choice of models."""
    tools: list[FusionPluginToolsItem] | None = None
    """Server tools for the inner models. Limits: at most 8 items."""


@model
class FusionPluginToolsItem(_Model):
    """A server tool for the inner models of a fusion."""

    type: str
    """Type of the tool, such as `openrouter:web_search`."""
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
    """Settings of the tool."""


@model
class FusionServerToolConfig(_Model):
    """Which models take part in a fusion, and how."""

    analysis_models: list[str] | None = None
    """Slugs of the models to put the question to. Limits: at least 1 item, at most 8 items."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Provider prompt caching for the inner requests."""
    max_completion_tokens: int | None = None
    """Longest inner answer, in tokens, reasoning included."""
    max_tool_calls: int | None = None
    """Most tool calls an inner model may make. 4 when absent. Limits: from 1 to 16."""
    model: str | None = None
    """Slug of the model that weighs the answers."""
    reasoning: FusionServerToolConfigReasoning | None = None
    """How much the inner models think."""
    temperature: float | None = None
    """Sampling temperature of the inner models."""
    tools: list[FusionServerToolConfigToolsItem] | None = None
    """Server tools that the inner models may use. Limits: at most 8 items."""


@model
class FusionServerToolConfigReasoning(_Model):
    """Thinking of the inner models. Give an effort or a token budget, not both."""

    effort: FusionServerToolConfigReasoningEffort | None = None
    """Thinking effort of the inner models, as a level."""
    max_tokens: int | None = None
    """Thinking budget of an inner model, in tokens."""


@model
class FusionServerToolConfigToolsItem(_Model):
    """A server tool that the inner models may use."""

    type: str
    """Which server tool, for example `openrouter:web_fetch`."""
    parameters: dict[str, Any] | None = None
    """Settings of this tool, as its own type defines them."""


@model
class FusionServerToolOpenRouter(_Model):
    """Server tool that puts a question to several models and has one weigh their answers. Beta."""

    type: Literal["openrouter:fusion"]
    parameters: FusionServerToolConfig | None = None
    """The models and their settings. Defaults apply when absent."""


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
    """Settings for making images. Further keys depend on the image model."""

    model: str | None = None
    """Slug of the image model to use."""


@model
class ImageGenerationServerToolOpenRouter(_Model):
    """Server tool with which the model has images made. Beta."""

    type: Literal["openrouter:image_generation"]
    parameters: ImageGenerationServerToolConfig | None = None
    """Which image model to use, and how. Defaults apply when absent."""


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
    """Settings for the Jev router, which picks the model. The slug that calls it is not documented."""

    id: Literal["jev-router"]
    allowed_models: list[str] | None = None
    """Models the router may pick. Whether wildcards work is not documented."""
    cost_tier: str | None = None
    """How costly a model the router may pick. Its values are not documented; other routers know `low`
    to `max`.
    """
    excluded_models: list[str] | None = None
    """Models that the router must not pick. Whether wildcards work is not documented."""
    models: list[str] | None = None
    """Models for the router to work with. How this differs from `allowed_models` is not documented."""


@model
class ModerationPlugin(_Model):
    """Runs moderation on the request. Has no settings and no `enabled` switch."""

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
    """Server tool with which the model searches the web. Beta."""

    type: Literal["openrouter:web_search"]
    parameters: WebSearchConfig | None = None
    """How to search. Defaults apply when absent."""


@model
class PDFParserOptions(_Model):
    """How PDF files are read."""

    engine: PDFParserEngine | None = None
    """The reader. When absent, the model itself where it can, else `mistral-ocr`."""


@model
class ParetoRouterPlugin(_Model):
    """Settings for the model `openrouter/pareto-code`, which picks by coding skill and price."""

    id: Literal["pareto-router"]
    enabled: bool | None = None
    """`false` switches off the account's Pareto defaults."""
    max_price: float | None = None
    """Highest acceptable price, measured as `price_source` says. Limits: at least 0."""
    min_coding_score: float | None = None
    """Lowest acceptable coding score, from 0 to 1. Limits: from 0 to 1."""
    price_source: ParetoRouterPluginPriceSource | None = None
    """Which price of a model is compared."""


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
    """Preferred ceilings on latency in seconds, over the last 5 minutes. Each given percentile counts."""

    p50: float | None = None
    """Ceiling on the median latency, in seconds."""
    p75: float | None = None
    """Ceiling on the latency of the fastest 75 percent of requests, in seconds."""
    p90: float | None = None
    """Ceiling on the latency of the fastest 90 percent of requests, in seconds."""
    p99: float | None = None
    """Ceiling on the latency of the fastest 99 percent of requests, in seconds."""
    _nullable = ("p50", "p75", "p90", "p99")


@model
class PercentileThroughputCutoffs(_Model):
    """Preferred floors on throughput in tokens a second, over the last 5 minutes. Each given
    percentile counts.
    """

    p50: float | None = None
    """Floor on the median throughput, in tokens a second."""
    p75: float | None = None
    """Floor on the throughput at the 75th percentile, in tokens a second."""
    p90: float | None = None
    """Floor on the throughput at the 90th percentile, in tokens a second."""
    p99: float | None = None
    """Floor on the throughput at the 99th percentile, in tokens a second."""
    _nullable = ("p50", "p75", "p90", "p99")


@model
class ProviderOptions(_Model):
    """Extra request fields for single providers, by provider slug. They reach the provider as they
    are, so their names are its own.
    """

    field_01ai: dict[str, Any] | None = None
    """Fields for 01.AI."""
    ai21: dict[str, Any] | None = None
    """Fields for AI21."""
    aion_labs: dict[str, Any] | None = None
    """Fields for AionLabs."""
    akashml: dict[str, Any] | None = None
    """Fields for AkashML."""
    alibaba: dict[str, Any] | None = None
    """Fields for Alibaba Cloud."""
    amazon_bedrock: dict[str, Any] | None = None
    """Fields for Amazon Bedrock."""
    amazon_bedrockclaude_on_aws: dict[str, Any] | None = None
    """Fields for the Claude Platform on AWS under Amazon Bedrock."""
    amazon_nova: dict[str, Any] | None = None
    """Fields for Amazon Nova."""
    ambient: dict[str, Any] | None = None
    """Fields for Ambient."""
    anthropic: dict[str, Any] | None = None
    """Fields for Anthropic."""
    anthropic2: dict[str, Any] | None = None
    """Fields for the second Anthropic endpoint."""
    anyscale: dict[str, Any] | None = None
    """Fields for Anyscale."""
    arcee_ai: dict[str, Any] | None = None
    """Fields for Arcee AI."""
    assemblyai: dict[str, Any] | None = None
    """Fields for AssemblyAI."""
    atlas_cloud: dict[str, Any] | None = None
    """Fields for AtlasCloud."""
    atoma: dict[str, Any] | None = None
    """Fields for Atoma."""
    avian: dict[str, Any] | None = None
    """Fields for Avian."""
    azure: dict[str, Any] | None = None
    """Fields for Azure."""
    baidu: dict[str, Any] | None = None
    """Fields for Baidu."""
    baseten: dict[str, Any] | None = None
    """Fields for Baseten."""
    black_forest_labs: dict[str, Any] | None = None
    """Fields for Black Forest Labs."""
    byteplus: dict[str, Any] | None = None
    """Fields for BytePlus."""
    centml: dict[str, Any] | None = None
    """Fields for CentML."""
    cerebras: dict[str, Any] | None = None
    """Fields for Cerebras."""
    chutes: dict[str, Any] | None = None
    """Fields for Chutes."""
    cirrascale: dict[str, Any] | None = None
    """Fields for Cirrascale."""
    clarifai: dict[str, Any] | None = None
    """Fields for Clarifai."""
    claude_on_aws: dict[str, Any] | None = None
    """Fields for the Claude Platform on AWS."""
    cloudflare: dict[str, Any] | None = None
    """Fields for Cloudflare."""
    cohere: dict[str, Any] | None = None
    """Fields for Cohere."""
    coreweave: dict[str, Any] | None = None
    """Fields for CoreWeave."""
    cosine: dict[str, Any] | None = None
    """Fields for Cosine."""
    crofai: dict[str, Any] | None = None
    """Fields for CrofAI."""
    crucible: dict[str, Any] | None = None
    """Fields for Crucible."""
    crusoe: dict[str, Any] | None = None
    """Fields for Crusoe."""
    darkbloom: dict[str, Any] | None = None
    """Fields for Darkbloom."""
    databricks: dict[str, Any] | None = None
    """Fields for Databricks."""
    decart: dict[str, Any] | None = None
    """Fields for Decart."""
    deepgram: dict[str, Any] | None = None
    """Fields for Deepgram."""
    deepinfra: dict[str, Any] | None = None
    """Fields for DeepInfra."""
    deepseek: dict[str, Any] | None = None
    """Fields for DeepSeek."""
    dekallm: dict[str, Any] | None = None
    """Fields for DekaLLM."""
    digitalocean: dict[str, Any] | None = None
    """Fields for DigitalOcean."""
    elevenlabs: dict[str, Any] | None = None
    """Fields for ElevenLabs."""
    enfer: dict[str, Any] | None = None
    """Fields for Enfer."""
    fake_provider: dict[str, Any] | None = None
    """Fields for a provider that exists only for tests."""
    featherless: dict[str, Any] | None = None
    """Fields for Featherless."""
    fireworks: dict[str, Any] | None = None
    """Fields for Fireworks."""
    fish_audio: dict[str, Any] | None = None
    """Fields for Fish Audio."""
    friendli: dict[str, Any] | None = None
    """Fields for Friendli."""
    gmicloud: dict[str, Any] | None = None
    """Fields for GMICloud."""
    google_ai_studio: dict[str, Any] | None = None
    """Fields for Google AI Studio."""
    google_vertex: dict[str, Any] | None = None
    """Fields for Google Vertex AI."""
    gopomelo: dict[str, Any] | None = None
    """Fields for GoPomelo."""
    groq: dict[str, Any] | None = None
    """Fields for Groq."""
    heygen: dict[str, Any] | None = None
    """Fields for HeyGen."""
    huggingface: dict[str, Any] | None = None
    """Fields for Hugging Face."""
    hyperbolic: dict[str, Any] | None = None
    """Fields for Hyperbolic."""
    hyperbolic_quantized: dict[str, Any] | None = None
    """Fields for Hyperbolic's quantized models."""
    inception: dict[str, Any] | None = None
    """Fields for Inception."""
    inceptron: dict[str, Any] | None = None
    """Fields for Inceptron."""
    inferact_vllm: dict[str, Any] | None = None
    """Fields for Inferact vLLM."""
    inference_net: dict[str, Any] | None = None
    """Fields for InferenceNet."""
    infermatic: dict[str, Any] | None = None
    """Fields for Infermatic."""
    inflection: dict[str, Any] | None = None
    """Fields for Inflection."""
    inocloud: dict[str, Any] | None = None
    """Fields for InoCloud."""
    io_net: dict[str, Any] | None = None
    """Fields for Io Net."""
    ionstream: dict[str, Any] | None = None
    """Fields for Ionstream."""
    klusterai: dict[str, Any] | None = None
    """Fields for Kluster."""
    krea: dict[str, Any] | None = None
    """Fields for Krea."""
    lambda_: dict[str, Any] | None = None
    """Fields for Lambda."""
    lepton: dict[str, Any] | None = None
    """Fields for Lepton."""
    liquid: dict[str, Any] | None = None
    """Fields for Liquid."""
    lynn: dict[str, Any] | None = None
    """Fields for Lynn."""
    lynn_private: dict[str, Any] | None = None
    """Fields for Lynn's private endpoints."""
    makora: dict[str, Any] | None = None
    """Fields for Makora."""
    mancer: dict[str, Any] | None = None
    """Fields for Mancer."""
    mancer_old: dict[str, Any] | None = None
    """Fields for Mancer under its old slug."""
    mara: dict[str, Any] | None = None
    """Fields for Mara."""
    meta: dict[str, Any] | None = None
    """Fields for Meta."""
    minimax: dict[str, Any] | None = None
    """Fields for MiniMax."""
    mistral: dict[str, Any] | None = None
    """Fields for Mistral."""
    modal: dict[str, Any] | None = None
    """Fields for Modal."""
    modelrun: dict[str, Any] | None = None
    """Fields for ModelRun."""
    modular: dict[str, Any] | None = None
    """Fields for Modular."""
    moonshotai: dict[str, Any] | None = None
    """Fields for Moonshot AI."""
    morph: dict[str, Any] | None = None
    """Fields for Morph."""
    ncompass: dict[str, Any] | None = None
    """Fields for NCompass."""
    near_ai: dict[str, Any] | None = None
    """Fields for NEAR AI."""
    nebius: dict[str, Any] | None = None
    """Fields for Nebius."""
    nex_agi: dict[str, Any] | None = None
    """Fields for Nex AGI."""
    nextbit: dict[str, Any] | None = None
    """Fields for NextBit."""
    nineteen: dict[str, Any] | None = None
    """Fields for Nineteen."""
    novita: dict[str, Any] | None = None
    """Fields for Novita."""
    nvidia: dict[str, Any] | None = None
    """Fields for Nvidia."""
    octoai: dict[str, Any] | None = None
    """Fields for OctoAI."""
    ollama: dict[str, Any] | None = None
    """Fields for Ollama."""
    open_inference: dict[str, Any] | None = None
    """Fields for OpenInference."""
    openai: dict[str, Any] | None = None
    """Fields for OpenAI."""
    parasail: dict[str, Any] | None = None
    """Fields for Parasail."""
    pareto_alpha: dict[str, Any] | None = None
    """Fields for Pareto Alpha."""
    perceptron: dict[str, Any] | None = None
    """Fields for Perceptron."""
    perplexity: dict[str, Any] | None = None
    """Fields for Perplexity."""
    phala: dict[str, Any] | None = None
    """Fields for Phala."""
    poolside: dict[str, Any] | None = None
    """Fields for Poolside."""
    primeintellect: dict[str, Any] | None = None
    """Fields for Prime Intellect."""
    quiver: dict[str, Any] | None = None
    """Fields for Quiver."""
    recraft: dict[str, Any] | None = None
    """Fields for Recraft."""
    recursal: dict[str, Any] | None = None
    """Fields for Recursal."""
    recursive: dict[str, Any] | None = None
    """Fields for Recursive."""
    reflection: dict[str, Any] | None = None
    """Fields for Reflection."""
    reka: dict[str, Any] | None = None
    """Fields for Reka."""
    relace: dict[str, Any] | None = None
    """Fields for Relace."""
    replicate: dict[str, Any] | None = None
    """Fields for Replicate."""
    respan: dict[str, Any] | None = None
    """Fields for Respan."""
    runway: dict[str, Any] | None = None
    """Fields for Runway."""
    sail_research: dict[str, Any] | None = None
    """Fields for Sail Research."""
    sakana: dict[str, Any] | None = None
    """Fields for Sakana."""
    sakana_ai: dict[str, Any] | None = None
    """Fields for Sakana AI."""
    sambanova: dict[str, Any] | None = None
    """Fields for SambaNova."""
    sambanova_cloaked: dict[str, Any] | None = None
    """Fields for SambaNova's cloaked endpoints."""
    scaledown: dict[str, Any] | None = None
    """Fields for ScaleDown."""
    seed: dict[str, Any] | None = None
    """Fields for Seed."""
    sf_compute: dict[str, Any] | None = None
    """Fields for SF Compute."""
    siliconflow: dict[str, Any] | None = None
    """Fields for SiliconFlow."""
    sourceful: dict[str, Any] | None = None
    """Fields for Sourceful."""
    stealth: dict[str, Any] | None = None
    """Fields for the unnamed provider of stealth models."""
    stepfun: dict[str, Any] | None = None
    """Fields for StepFun."""
    streamlake: dict[str, Any] | None = None
    """Fields for StreamLake."""
    switchpoint: dict[str, Any] | None = None
    """Fields for Switchpoint."""
    targon: dict[str, Any] | None = None
    """Fields for Targon."""
    tencent: dict[str, Any] | None = None
    """Fields for Tencent."""
    tenstorrent: dict[str, Any] | None = None
    """Fields for Tenstorrent."""
    thinkingmachines: dict[str, Any] | None = None
    """Fields for Thinking Machines."""
    together: dict[str, Any] | None = None
    """Fields for Together."""
    together_lite: dict[str, Any] | None = None
    """Fields for Together's lite endpoints."""
    typesafe: dict[str, Any] | None = None
    """Fields for Typesafe."""
    ubicloud: dict[str, Any] | None = None
    """Fields for Ubicloud."""
    unbiased: dict[str, Any] | None = None
    """Fields for Unbiased."""
    upstage: dict[str, Any] | None = None
    """Fields for Upstage."""
    venice: dict[str, Any] | None = None
    """Fields for Venice."""
    voyageai: dict[str, Any] | None = None
    """Fields for VoyageAI by MongoDB."""
    wafer: dict[str, Any] | None = None
    """Fields for Wafer."""
    wandb: dict[str, Any] | None = None
    """Fields for Weights & Biases."""
    wandb_legacy: dict[str, Any] | None = None
    """Fields for Weights & Biases under its legacy slug."""
    xai: dict[str, Any] | None = None
    """Fields for xAI."""
    xiaomi: dict[str, Any] | None = None
    """Fields for Xiaomi."""
    z_ai: dict[str, Any] | None = None
    """Fields for Z.AI."""
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
    """Which providers may serve a request, and in what order. Unknown keys are not allowed."""

    allow_fallbacks: bool | None = None
    """Whether other providers are tried when the preferred one fails. They are when absent."""
    data_collection: ProviderPreferencesDataCollection | None = None
    """Whether providers that may keep or train on data are acceptable. They are when absent."""
    enforce_distillable_text: bool | None = None
    """Only use models whose text may be used to train other models."""
    ignore: list[ProviderName | str] | None = None
    """Providers never to use, in addition to those the account ignores."""
    max_price: ProviderPreferencesMaxPrice | None = None
    """Highest acceptable prices. Endpoints above any of them are not used."""
    only: list[ProviderName | str] | None = None
    """The only providers to use, among those the account allows. 404 when none is left."""
    options: ProviderOptions | None = None
    """Extra request fields for single providers, by provider slug. Only those of the provider that
    serves matter.
    """
    order: list[ProviderName | str] | None = None
    """Providers to try first, in this order. Switches off load balancing and sticky routing."""
    preferred_max_latency: PreferredMaxLatency | None = None
    """Latency to prefer, in seconds. Slower endpoints move back but stay available."""
    preferred_min_throughput: PreferredMinThroughput | None = None
    """Throughput to prefer, in tokens a second. Slower endpoints move back but stay available."""
    quantizations: list[Quantization] | None = None
    """Only use endpoints that run the model at one of these precisions."""
    require_parameters: bool | None = None
    """Only use endpoints that support every parameter of the request. When off, unsupported ones are
    ignored.
    """
    sort: ProviderSort | ProviderSortConfig | None = None
    """What to rank endpoints by, instead of balancing load. Balanced by price and recent outages when
    absent.
    """
    zdr: bool | None = None
    """Only use endpoints with zero data retention. Cannot lift what the account or a guardrail
    demands.
    """
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
    """Highest acceptable prices in USD, as numbers or decimal strings."""

    audio: str | float | None = None
    """Highest price of audio, in USD."""
    completion: str | float | None = None
    """Highest price of output, in USD per million tokens."""
    image: str | float | None = None
    """Highest price of images, in USD."""
    prompt: str | float | None = None
    """Highest price of input, in USD per million tokens."""
    request: str | float | None = None
    """Highest fixed price of a request, in USD."""


@model
class ProviderSortConfig(_Model):
    """What to rank endpoints by, and whether within each model or across all."""

    by: ProviderSortConfigBy | None = None
    """What to rank by. The usual balancing when absent or null."""
    partition: ProviderSortConfigPartition | None = None
    """Whether fallback models are ranked one after the other or all together. By model when absent."""
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
    """Repairs malformed JSON in replies. Works only with a `response_format` and without streaming."""

    id: Literal["response-healing"]
    enabled: bool | None = None
    """`false` switches off repair that the account has as a default."""


@model
class SearchModelsServerToolConfig(_Model):
    """Settings for searching the model catalog."""

    max_results: int | None = None
    """Most models that one search returns."""


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
    """Settings for running shell commands."""

    engine: ShellServerToolEngine | None = None
    """Which sandbox executes the commands."""
    environment: ShellServerToolEnvironment | None = None
    """The container for the commands."""
    sleep_after_seconds: SandboxSleepAfterSeconds | None = None
    """Seconds until the container goes to sleep."""


@model
class ShellServerToolOpenRouter(_Model):
    """Server tool that runs shell commands in a sandbox. On Responses and Messages; chat completions
    answer 400.
    """

    type: Literal["openrouter:shell"]
    parameters: ShellServerToolConfig | None = None
    """Where and how the shell commands run. Defaults apply when absent."""


@model
class StopServerToolsWhenFinishReasonIs(_Model):
    """Stops when a step ends for a certain reason."""

    reason: str
    """The finish reason to stop at."""
    type: Literal["finish_reason_is"]


@model
class StopServerToolsWhenHasToolCall(_Model):
    """Stops when the model calls a certain tool."""

    tool_name: str
    """Name of the tool to stop at."""
    type: Literal["has_tool_call"]


@model
class StopServerToolsWhenMaxCost(_Model):
    """Stops when the request has become too expensive."""

    max_cost_in_dollars: float
    """Cost to stop at, in USD."""
    type: Literal["max_cost"]


@model
class StopServerToolsWhenMaxTokensUsed(_Model):
    """Stops when the request has used many tokens."""

    max_tokens: int
    """Number of tokens to stop at."""
    type: Literal["max_tokens_used"]


@model
class StopServerToolsWhenStepCountIs(_Model):
    """Stops after a number of steps."""

    step_count: int
    """Number of steps to stop after."""
    type: Literal["step_count_is"]


@model
class SubagentNestedTool(_Model):
    """A server tool for a sub-agent."""

    type: str
    """Which server tool the sub-agent may use."""
    parameters: dict[str, Any] | None = None
    """Settings of the nested tool, as its own type defines them."""


@model
class SubagentReasoning(_Model):
    """How much a sub-agent thinks. Give an effort or a token budget, not both."""

    effort: SubagentReasoningEffort | None = None
    """Thinking effort of the sub-agent, as a level."""
    max_tokens: int | None = None
    """Thinking budget of the sub-agent, in tokens."""


@model
class SubagentServerToolConfig(_Model):
    """Which model works as the sub-agent, and with what."""

    inherit_functions: bool | None = None
    """Whether the sub-agent may call the caller's functions."""
    inherited_function_names: list[str] | None = None
    """Names of the caller's functions to pass on."""
    instructions: str | None = None
    """System prompt for the sub-agent."""
    max_completion_tokens: int | None = None
    """Longest answer of the sub-agent, in tokens, reasoning included."""
    max_tool_calls: int | None = None
    """Most tool calls the sub-agent may make. The provider's default when absent. Limits: from 1 to
    25.
    """
    model: str | None = None
    """Slug of the model that works as the sub-agent."""
    name: str | None = None
    """Name of this sub-agent, which tells several apart. A preset's sub-agent of the same name counts
    as the same tool. Limits: at most 64 characters.
    """
    reasoning: SubagentReasoning | None = None
    """How much the sub-agent thinks."""
    temperature: float | None = None
    """Sampling temperature of the sub-agent."""
    tools: list[SubagentNestedTool] | None = None
    """Server tools of the sub-agent's own."""


@model
class SubagentServerToolOpenRouter(_Model):
    """Server tool with which the model hands a task to another model. Beta."""

    type: Literal["openrouter:subagent"]
    parameters: SubagentServerToolConfig | None = None
    """Settings of the sub-agent. Defaults apply when absent."""


@model
class SwitchyardRouterPlugin(_Model):
    """Settings for the Switchyard router, which picks the model. The slug that calls it is not
    documented.
    """

    id: Literal["switchyard-router"]
    algorithm: SwitchyardRouterPluginAlgorithm | None = None
    """How the router makes its pick."""
    judge_model: str | None = None
    """Slug of the model that serves as judge. Which algorithms ask one is not documented."""


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
    not be deferred. On Responses and Messages only.
    """

    type: Literal["openrouter:tool_search"]
    parameters: ToolSearchServerToolConfig | None = None
    """Settings of the tool search. Defaults apply when absent."""


@model
class ToolSearchServerToolConfig(_Model):
    """Settings for finding deferred tools."""

    max_results: int | None = None
    """Most tools that one search loads."""


@model
class TraceConfig(_Model):
    """Names and ids for a request in observability tools. Other keys are allowed."""

    generation_name: str | None = None
    """What to call this generation in the trace."""
    parent_span_id: str | None = None
    """Id of the span under which this request belongs."""
    span_name: str | None = None
    """What to call the span of this request."""
    trace_id: str | None = None
    """Id that joins several requests into one trace."""
    trace_name: str | None = None
    """What to call the trace."""


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
    """Lets the model read web pages. Has no `enabled` switch."""

    id: Literal["web-fetch"]
    allowed_domains: list[str] | None = None
    """Only fetch from these domains. Any when absent."""
    blocked_domains: list[str] | None = None
    """Never fetch from these domains."""
    max_content_tokens: int | None = None
    """Most of a page to give the model, in tokens."""
    max_uses: int | None = None
    """Most pages to fetch in a request."""


@model
class WebFetchServerTool(_Model):
    """Server tool with which the model reads web pages. Beta."""

    type: Literal["openrouter:web_fetch"]
    parameters: WebFetchServerToolConfig | None = None
    """How to fetch. Defaults apply when absent."""


@model
class WebFetchServerToolConfig(_Model):
    """Settings for fetching web pages."""

    allowed_domains: list[str] | None = None
    """Domains that may be fetched from. Any when absent."""
    blocked_domains: list[str] | None = None
    """Domains that must not be fetched from."""
    engine: WebFetchEngineEnum | None = None
    """Who fetches the pages."""
    max_content_tokens: int | None = None
    """How much of a page the model gets at most, in tokens."""
    max_uses: int | None = None
    """How many pages a request may fetch at most."""


@model
class WebSearchConfig(_Model):
    """Settings for searching the web."""

    allowed_domains: list[str] | None = None
    """Domains to search. All when absent."""
    engine: WebSearchEngineEnum | None = None
    """Which search service to use."""
    excluded_domains: list[str] | None = None
    """Domains whose results are dropped."""
    max_characters: int | None = None
    """How much text to take from results at most, in characters."""
    max_results: int | None = None
    """How many results a search returns at most."""
    max_total_results: int | None = None
    """How many results all searches of the request may return together."""
    max_uses: int | None = None
    """How many searches a request may make at most."""
    mode: WebSearchMode | None = None
    """How deep or fast to search. Which modes an engine knows is not documented."""
    search_context_size: SearchQualityLevel | None = None
    """How much of the results the model is given."""
    user_location: WebSearchUserLocationServerTool | None = None
    """Where the user roughly is, so that results suit the place."""
    x_search: XSearchOptions | None = None
    """Limits on a search of X, for engines that offer it."""


@model
class WebSearchPlugin(_Model):
    """Adds web search results to the prompt. Deprecated: use the tool `openrouter:web_search`."""

    id: Literal["web"]
    enabled: bool | None = None
    """`false` switches off web search that the account has as a default."""
    engine: WebSearchEngine | None = None
    """Which service searches."""
    exclude_domains: list[str] | None = None
    """Domains to leave out of the results."""
    include_domains: list[str] | None = None
    """Domains to confine the search to."""
    max_results: int | None = None
    """Most results to add: 1 to 25, with Perplexity 1 to 20. 5 when absent."""
    max_uses: int | None = None
    """Most searches to make in the request."""
    mode: WebSearchMode | None = None
    """How deep or fast the service searches."""
    search_prompt: str | None = None
    """Words that introduce the results to the model."""
    user_location: WebSearchPluginUserLocation | None = None
    """Rough place of the user, for local results."""
    x_search: XSearchOptions | None = None
    """Limits on a search of X, for services that offer it."""


@model
class WebSearchPluginUserLocation(_Model):
    """Rough place of the user, for the web plugin."""

    type: Literal["approximate"]
    city: str | None = None
    """City of the user, by name."""
    country: str | None = None
    """Country of the user, in OpenAI's style a two-letter ISO code."""
    region: str | None = None
    """State or province of the user."""
    timezone: str | None = None
    """Time zone of the user, as an IANA name."""
    _nullable = ("city", "country", "region", "timezone")


@model
class WebSearchUserLocationServerTool(_Model):
    """Rough place of the user, for the web search tool."""

    city: str | None = None
    """Name of the user's city."""
    country: str | None = None
    """The user's country, in OpenAI's style a two-letter ISO code."""
    region: str | None = None
    """The user's state or province."""
    timezone: str | None = None
    """The user's time zone, as an IANA name."""
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
