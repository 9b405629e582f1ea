# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models that several resources use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, Shape, by_shape, by_tag
from ..model_type import model
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .values import (
        AdvisorReasoningEffort,
        AlignmentPluginMode,
        AlignmentRuleWatchItem,
        AlignmentUnavailableCallRecordReason,
        AnthropicCacheControlTtl,
        ApiErrorType,
        ArmorPluginMode,
        ArmorPluginOnError,
        ArmorPluginOutputMode,
        ArmorSafeguardResultStatusToolUsesValueEvaluatedOutcome,
        AutoBetaRouterPluginCostTier,
        AutoRouterPluginCostTier,
        BashServerToolEngine,
        ConfigurationUpdateReasoningEffort,
        ContextCompressionEngine,
        ErrorAvailabilityCode,
        FilesServerToolConfig,
        FusionPluginPreset,
        FusionServerToolConfigReasoningEffort,
        InputModality,
        InstructType,
        ModelGroup,
        OpenAIFilePurpose,
        OutputModality,
        Parameter,
        ParetoRouterPluginPriceSource,
        PDFParserEngine,
        PipelineStageType,
        PricingOverrideUtcDaysItem,
        ProviderName,
        ProviderPreferencesDataCollection,
        ProviderSort,
        ProviderSortConfigBy,
        ProviderSortConfigPartition,
        Quantization,
        ReasoningEffort,
        RoutingStrategy,
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

_new = object.__new__


@model
class AABenchmarkEntry(_Model):
    """Scores of a model, as measured by Artificial Analysis."""

    agentic_index: float | None
    """Score on agent tasks. Null when not measured."""
    coding_index: float | None
    """Score on programming. Null when not measured."""
    intelligence_index: float | None
    """Score on general ability. Null when not measured."""
    _nullable = ("agentic_index", "coding_index", "intelligence_index")

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(AABenchmarkEntry)
        try:
            self.agentic_index = data["agentic_index"]
            self.coding_index = data["coding_index"]
            self.intelligence_index = data["intelligence_index"]
            known = 3
        except KeyError:
            known = self._set_present(data, "agentic_index", "coding_index", "intelligence_index")
        if known < len(data):
            self._keep_unknown(data)
        return self


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
class Alignment(_Model):
    """What the alignment plugin found out about the model calls of a request."""

    calls: list[AlignmentCallRecord]
    """One record for each model call that was looked at."""


@model
class AlignmentAllowedCallRecord(_Model):
    """A model call whose output was let through."""

    call: int
    """Number of the model call. Whether counting starts at 0 or 1 is not documented."""
    outcome: Literal["allowed"]
    rules: list[AlignmentRuleRecord]
    """Verdict on each rule. The records name no rule, so presumably they come in the order of the
    plugin's `rules`.
    """


@model
class AlignmentBlockedCallRecord(_Model):
    """A model call whose output was held back."""

    call: int
    """Number of the model call. Whether counting starts at 0 or 1 is not documented."""
    outcome: Literal["blocked"]
    rules: list[AlignmentRuleRecord]
    """Verdict on each rule. The records name no rule, so presumably they come in the order of the
    plugin's `rules`.
    """


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
class AlignmentRuleRecord(_Model):
    """The verdict on one rule for one model call."""

    applicable: bool
    """Whether the rule had any bearing on the output."""
    broken: bool
    """Whether the rule counts as broken."""
    probability: float | None
    """Estimated probability that the rule was broken. Null when there is no estimate."""
    _nullable = ("probability",)


@model
class AlignmentUnavailableCallRecord(_Model):
    """A model call that could not be judged."""

    call: int
    """Number of the model call. Whether counting starts at 0 or 1 is not documented."""
    outcome: Literal["unavailable"]
    reason: AlignmentUnavailableCallRecordReason
    """Why there is no verdict."""


@model
class AnthropicAdvisorMessageUsageIteration(_Model):
    """Tokens of a step in which an advisor model was asked."""

    model: str
    """Model that gave the advice."""
    type: Literal["advisor_message"]
    cache_creation: AnthropicIterationCacheCreation | None = None
    """Tokens written to the prompt cache in this step, by lifetime."""
    cache_creation_input_tokens: int | None = None
    """Input tokens written to the prompt cache in this step."""
    cache_read_input_tokens: int | None = None
    """Input tokens read from the prompt cache in this step."""
    input_tokens: int | None = None
    """Input tokens of this step outside the prompt cache."""
    output_tokens: int | None = None
    """Output tokens of this step."""
    _nullable = ("cache_creation",)


@model
class AnthropicCacheControlDirective(_Model):
    """Marks a prefix of the prompt to be cached by the provider, in Anthropic's style."""

    type: Literal["ephemeral"]
    ttl: AnthropicCacheControlTtl | None = None
    """How long the provider keeps the cached prefix."""


@model
class AnthropicCacheCreation(_Model):
    """Tokens written to the prompt cache, by lifetime."""

    ephemeral_1h_input_tokens: int
    """Tokens written to the cache that keeps them an hour."""
    ephemeral_5m_input_tokens: int
    """Tokens written to the cache that keeps them five minutes."""


@model
class AnthropicCompactionUsageIteration(_Model):
    """Tokens of a step that condensed the context."""

    type: Literal["compaction"]
    cache_creation: AnthropicIterationCacheCreation | None = None
    """Tokens written to the prompt cache in this step, by lifetime."""
    cache_creation_input_tokens: int | None = None
    """Input tokens written to the prompt cache in this step."""
    cache_read_input_tokens: int | None = None
    """Input tokens read from the prompt cache in this step."""
    input_tokens: int | None = None
    """Input tokens of this step outside the prompt cache."""
    output_tokens: int | None = None
    """Output tokens of this step."""
    _nullable = ("cache_creation",)


@model
class AnthropicFile(_Model):
    """A file's metadata in Anthropic's shape."""

    shape: Literal["anthropic"]
    created_at: str
    """When the file was stored, ISO 8601."""
    downloadable: bool
    """Whether the content can be downloaded. False for uploaded files."""
    filename: str
    """Name of the file."""
    id: str
    """Id that other calls take as `file_id`."""
    mime_type: str
    """Media type, such as `application/pdf`."""
    size_bytes: int
    """Size in bytes."""
    type: Literal["file"]
    _wire_names = (("shape", "_shape"),)


@model
class AnthropicIterationCacheCreation(_Model):
    """Tokens written to the prompt cache in one step, by lifetime."""

    ephemeral_1h_input_tokens: int | None = None
    """Tokens written to the cache that keeps them an hour."""
    ephemeral_5m_input_tokens: int | None = None
    """Tokens written to the cache that keeps them five minutes."""


@model
class AnthropicMessageUsageIteration(_Model):
    """Tokens of a step in which the model wrote its answer."""

    type: Literal["message"]
    cache_creation: AnthropicIterationCacheCreation | None = None
    """Tokens written to the prompt cache in this step, by lifetime."""
    cache_creation_input_tokens: int | None = None
    """Input tokens written to the prompt cache in this step."""
    cache_read_input_tokens: int | None = None
    """Input tokens read from the prompt cache in this step."""
    input_tokens: int | None = None
    """Input tokens of this step outside the prompt cache."""
    model: str | None = None
    """Model that wrote. Absent when it is the one of the whole answer."""
    output_tokens: int | None = None
    """Output tokens of this step."""
    _nullable = ("cache_creation",)


@model
class AnthropicUnknownUsageIteration(_Model):
    """Tokens of a step of a kind that this contract does not name."""

    type: str
    """Kind of step, as the provider names it."""
    cache_creation: AnthropicIterationCacheCreation | None = None
    """Tokens written to the prompt cache in this step, by lifetime."""
    cache_creation_input_tokens: int | None = None
    """Input tokens written to the prompt cache in this step."""
    cache_read_input_tokens: int | None = None
    """Input tokens read from the prompt cache in this step."""
    input_tokens: int | None = None
    """Input tokens of this step outside the prompt cache."""
    output_tokens: int | None = None
    """Output tokens of this step."""
    _nullable = ("cache_creation",)


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
class ArmorSafeguardResult(_Model):
    """What Armor found out about the tool uses of an answer."""

    status: ArmorSafeguardResultStatus
    """The verdicts."""
    type: Literal["dangerous_tool_use"]


@model
class ArmorSafeguardResultStatus(_Model):
    """Verdicts on tool uses, one by one."""

    tool_uses: dict[str, ArmorSafeguardResultStatusToolUsesValue]
    """The verdict on each tool use. What the keys are is not documented; ids of tool calls are likely."""
    type: Literal["available"]


@model
class ArmorSafeguardResultStatusToolUsesValueEvaluated(_Model):
    """A tool use that was checked."""

    outcome: ArmorSafeguardResultStatusToolUsesValueEvaluatedOutcome
    """The verdict."""
    type: Literal["evaluated"]
    explanation: str | None = None
    """Reason for the verdict, in words."""


@model
class ArmorSafeguardResultStatusToolUsesValueSkipped(_Model):
    """A tool use that was left unchecked."""

    type: Literal["skipped"]


@model
class ArmorSafeguardResultStatusToolUsesValueUnavailable(_Model):
    """A tool use for which the check gave no verdict."""

    reason: str
    """Why there is no verdict."""
    type: Literal["unavailable"]


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
class ConfigurationUpdateReasoning(_Model):
    """A change in how much the model thinks."""

    effort: ConfigurationUpdateReasoningEffort
    """How much to think from this point of the conversation on."""


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
class CostDetails(_Model):
    """What the provider charged, in USD."""

    upstream_inference_completions_cost: float
    """The provider's charge for tokens written, in USD."""
    upstream_inference_prompt_cost: float
    """The provider's charge for tokens read, in USD."""
    server_tool_cost: float | None = None
    """Charge for server tools, in USD. Null when not reported."""
    upstream_inference_cost: float | None = None
    """The provider's whole charge, in USD. Null when unknown."""
    _nullable = ("server_tool_cost", "upstream_inference_cost")

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(CostDetails)
        try:
            self.upstream_inference_completions_cost = data["upstream_inference_completions_cost"]
            self.upstream_inference_prompt_cost = data["upstream_inference_prompt_cost"]
            known = 2
        except KeyError:
            known = self._set_present(
                data, "upstream_inference_completions_cost", "upstream_inference_prompt_cost"
            )
        if "server_tool_cost" in data:
            self.server_tool_cost = data["server_tool_cost"]
            known += 1
        if "upstream_inference_cost" in data:
            self.upstream_inference_cost = data["upstream_inference_cost"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class DABenchmarkEntry(_Model):
    """Standing of a model in one arena of Design Arena, where people compare outputs."""

    arena: str
    """Arena the contest took place in."""
    category: str
    """Category of task within the arena."""
    elo: float
    """Elo rating won in direct comparisons; higher is better."""
    rank: int
    """Place in the ranking, 1 for the best."""
    win_rate: float
    """Share of comparisons won. Whether as a fraction or in percent is not documented."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(DABenchmarkEntry)
        try:
            self.arena = data["arena"]
            self.category = data["category"]
            self.elo = data["elo"]
            self.rank = data["rank"]
            self.win_rate = data["win_rate"]
            known = 5
        except KeyError:
            known = self._set_present(data, "arena", "category", "elo", "rank", "win_rate")
        if known < len(data):
            self._keep_unknown(data)
        return self


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
class DecisionsBoxAnswer(_Model):
    """Answer to a box question, the edges of a rectangle."""

    box: DecisionsBoxAnswerBox
    """The rectangle found."""
    type: Literal["box"]
    confidence: float | None = None
    """How sure the model is of the rectangle; higher is surer. The scale is not documented."""


@model
class DecisionsBoxAnswerBox(_Model):
    """Edges of a rectangle. Their unit and origin are not documented."""

    bottom: float
    """Position of the lower edge."""
    left: float
    """Position of the left edge."""
    right: float
    """Position of the right edge."""
    top: float
    """Position of the upper edge."""


@model
class DecisionsBoxQuestion(_Model):
    """A question whose answer is a rectangle."""

    instructions: str | dict[str, Any] | list[Any]
    """What the rectangle is to enclose, as text or as JSON of your own making."""
    type: Literal["box"]


@model
class DecisionsChoiceAnswer(_Model):
    """Answer to a choice question, one of the options offered."""

    choice: str
    """The option chosen, by its key in `criteria` of the question."""
    type: Literal["choice"]
    confidence: float | None = None
    """How sure the model is of the choice; higher is surer. The scale is not documented."""
    probabilities: dict[str, float] | None = None
    """Weight that the model gave to each option, by key."""


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
class DecisionsNoulAnswer(_Model):
    """Answer to a `noul` question, a number in place of a plain yes or no."""

    noul: float
    """The answer as a number. How it lies between the `true` and `false` of the question is not
    documented.
    """
    type: Literal["noul"]


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
class DecisionsResponse(_Model):
    """The answers to all questions of a request."""

    answers: dict[str, DecisionsResponseAnswersValue]
    """The answers, under the names of their questions."""
    model: str
    """Model that answered."""
    usage: DecisionsResponseUsage
    """What the request consumed."""
    id: str | None = None
    """Id of the answer. Whether `generations` lookups take it is not documented."""
    provider: str | None = None
    """Provider that served the request."""


@model
class DecisionsResponseUsage(_Model):
    """Consumption and cost of a request for decisions."""

    input_tokens: int
    """Tokens of input."""
    output_tokens: int
    """Tokens the model generated."""
    cost: float | None = None
    """Price of the request in USD. Absent when unknown."""


@model
class DecisionsScoreAnswer(_Model):
    """Answer to a score question, a number on the scale of its criteria."""

    score: float
    """The score. How levels are numbered is not documented; read `legend` when it is there."""
    type: Literal["score"]
    confidence: float | None = None
    """How sure the model is of the score; higher is surer. The scale is not documented."""
    legend: dict[str, str | dict[str, Any] | list[Any]] | None = None
    """What the levels of the scale stand for, by level, in the words of the question."""
    probabilities: dict[str, float] | None = None
    """Weight that the model gave to each level, by level."""


@model
class DecisionsScoreQuestion(_Model):
    """A question whose answer is a score."""

    criteria: list[str | dict[str, Any] | list[Any]]
    """The levels of the scale in order, each as text or as JSON of your own making."""
    instructions: str | dict[str, Any] | list[Any]
    """What is to be scored, as text or as JSON of your own making."""
    type: Literal["score"]


@model
class DefaultParameters(_Model):
    """Sampling settings a model runs with where a request leaves them out. Null entries have no
    default of the model's own.
    """

    frequency_penalty: float | None = None
    """Penalty on tokens in proportion to how often they occurred."""
    presence_penalty: float | None = None
    """Penalty on tokens that occurred at all."""
    repetition_penalty: float | None = None
    """Factor against repeating tokens of the input and output."""
    temperature: float | None = None
    """Randomness of sampling; 0 is nearly deterministic."""
    top_k: int | None = None
    """Number of likeliest tokens to sample from."""
    top_p: float | None = None
    """Probability mass of likeliest tokens to sample from."""
    _nullable = (
        "frequency_penalty",
        "presence_penalty",
        "repetition_penalty",
        "temperature",
        "top_k",
        "top_p",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(DefaultParameters)
        known = 0
        if "frequency_penalty" in data:
            self.frequency_penalty = data["frequency_penalty"]
            known += 1
        if "presence_penalty" in data:
            self.presence_penalty = data["presence_penalty"]
            known += 1
        if "repetition_penalty" in data:
            self.repetition_penalty = data["repetition_penalty"]
            known += 1
        if "temperature" in data:
            self.temperature = data["temperature"]
            known += 1
        if "top_k" in data:
            self.top_k = data["top_k"]
            known += 1
        if "top_p" in data:
            self.top_p = data["top_p"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


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
class EndpointInfo(_Model):
    """An endpoint that was considered for a request."""

    model: str
    """Model of the endpoint."""
    provider: str
    """Provider of the endpoint."""
    selected: bool
    """Whether the endpoint gave the answer. On an error, none did."""


@model
class EndpointsMetadata(_Model):
    """The endpoints considered for a request."""

    available: list[EndpointInfo]
    """The endpoints, one by one."""
    total: int
    """How many there were."""


@model
class ErrorAvailability(_Model):
    """Why a model could not be used, and what would help. Rides on errors and on streaming error
    chunks.
    """

    code: ErrorAvailabilityCode
    """What kind of availability problem it is."""
    docs_url: str
    """Page that explains the problem."""
    requested_models: list[str]
    """The models that the request asked for."""
    retryable: bool
    """Whether the same request may succeed later. Trust this over the status and `code`."""
    affected_providers: list[str] | None = None
    """Providers that the problem concerns."""
    constraint: ErrorAvailabilityConstraint | None = None
    """The request setting that ruled out the endpoints, when a single one can be named."""
    excluded_by: list[str] | None = None
    """Filters that removed endpoints, for example `max_price`, `context_length`, `data_policy:zdr` or
    `allowed_providers`.
    """
    fallback_models: list[str] | None = None
    """Models to try in place of the one asked for."""
    retry_after: float | None = None
    """Seconds to wait before trying again, the same as the `Retry-After` header. Of several providers,
    the shortest wait.
    """


@model
class ErrorAvailabilityConstraint(_Model):
    """A request setting that left no usable endpoint."""

    detail: str | None = None
    """What the setting demanded, in words for a person."""
    field: str | None = None
    """Name of the request field."""


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
class Model(_Model):
    """A model in the catalogue: what it can do, and what it costs."""

    architecture: ModelArchitecture
    """What goes in and out, and how text is split into tokens."""
    canonical_slug: str
    """Permanent name of the model, which stays when `id` moves on."""
    context_length: int | None
    """Longest context in tokens, prompt and output together. Null when there is no such limit."""
    created: int
    """When the model was added, in Unix seconds."""
    default_parameters: DefaultParameters | None
    """Sampling settings in force where a request sets none. Null when the model brings none."""
    id: str
    """Id to use as `model` in requests, as `author/slug` with a variant suffix where there is one."""
    links: ModelLinks
    """Where to read more through the API."""
    name: str
    """Display name."""
    per_request_limits: PerRequestLimits | None
    """Token limits on each request. Null when there are none."""
    pricing: PublicPricing
    """What the model costs, as decimal strings in USD."""
    supported_parameters: list[Parameter]
    """Request parameters the model understands; single endpoints may support fewer."""
    supported_voices: list[str] | None
    """Voices to choose from for speech. Null when the model has none on record."""
    top_provider: TopProviderInfo
    """Limits of the provider that is tried first."""
    alias_target: ModelAliasTarget | None = None
    """The model this id stands for. Absent unless the id is an alias."""
    benchmarks: ModelBenchmarks | None = None
    """Standing in public benchmarks. Absent when there is none."""
    description: str | None = None
    """What the model is, in prose."""
    expiration_date: str | None = None
    """Date on which the model goes out of service. Null or absent when none is planned."""
    hugging_face_id: str | None = None
    """Id of the weights on Hugging Face. Null or absent when they are not published there."""
    knowledge_cutoff: str | None = None
    """Date up to which the model knows the world. Null or absent when unknown."""
    reasoning: ModelReasoning | None = None
    """How far reasoning can be controlled. Absent when the model does not reason."""
    _nullable = (
        "context_length",
        "default_parameters",
        "per_request_limits",
        "supported_voices",
        "expiration_date",
        "hugging_face_id",
        "knowledge_cutoff",
    )

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(Model)
        try:
            self.canonical_slug = data["canonical_slug"]
            self.context_length = data["context_length"]
            self.created = data["created"]
            self.id = data["id"]
            self.name = data["name"]
            self.supported_parameters = data["supported_parameters"]
            self.supported_voices = data["supported_voices"]
            known = 7
        except KeyError:
            known = self._set_present(
                data,
                "canonical_slug",
                "context_length",
                "created",
                "id",
                "name",
                "supported_parameters",
                "supported_voices",
            )
        if "architecture" in data:
            value = data["architecture"]
            self.architecture = ModelArchitecture.decode(value)
            known += 1
        if "default_parameters" in data:
            value = data["default_parameters"]
            self.default_parameters = None if value is None else DefaultParameters.decode(value)
            known += 1
        if "links" in data:
            value = data["links"]
            self.links = ModelLinks.decode(value)
            known += 1
        if "per_request_limits" in data:
            value = data["per_request_limits"]
            self.per_request_limits = None if value is None else PerRequestLimits.decode(value)
            known += 1
        if "pricing" in data:
            value = data["pricing"]
            self.pricing = PublicPricing.decode(value)
            known += 1
        if "top_provider" in data:
            value = data["top_provider"]
            self.top_provider = TopProviderInfo.decode(value)
            known += 1
        if "alias_target" in data:
            value = data["alias_target"]
            self.alias_target = ModelAliasTarget.decode(value)
            known += 1
        if "benchmarks" in data:
            value = data["benchmarks"]
            self.benchmarks = ModelBenchmarks.decode(value)
            known += 1
        if "description" in data:
            self.description = data["description"]
            known += 1
        if "expiration_date" in data:
            self.expiration_date = data["expiration_date"]
            known += 1
        if "hugging_face_id" in data:
            self.hugging_face_id = data["hugging_face_id"]
            known += 1
        if "knowledge_cutoff" in data:
            self.knowledge_cutoff = data["knowledge_cutoff"]
            known += 1
        if "reasoning" in data:
            value = data["reasoning"]
            self.reasoning = ModelReasoning.decode(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ModelAliasTarget(_Model):
    """The model behind an alias."""

    name: str
    """Display name of the model meant."""
    slug: str
    """Slug of the model meant."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ModelAliasTarget)
        try:
            self.name = data["name"]
            self.slug = data["slug"]
            known = 2
        except KeyError:
            known = self._set_present(data, "name", "slug")
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ModelArchitecture(_Model):
    """Modalities, tokenizer and prompt template of a model."""

    input_modalities: list[InputModality]
    """Kinds of content the model takes."""
    modality: str | None
    """Both sides in short, such as `text+image->text`."""
    output_modalities: list[OutputModality]
    """Kinds of content the model produces."""
    instruct_type: InstructType | None = None
    """Prompt template of the model. Null when none applies or none is known."""
    tokenizer: ModelGroup | None = None
    """Family of tokenizer that splits its text."""
    _nullable = ("modality", "instruct_type")

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ModelArchitecture)
        try:
            self.input_modalities = data["input_modalities"]
            self.modality = data["modality"]
            self.output_modalities = data["output_modalities"]
            known = 3
        except KeyError:
            known = self._set_present(data, "input_modalities", "modality", "output_modalities")
        if "instruct_type" in data:
            self.instruct_type = data["instruct_type"]
            known += 1
        if "tokenizer" in data:
            self.tokenizer = data["tokenizer"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ModelBenchmarks(_Model):
    """Standing of a model in public benchmarks."""

    design_arena: list[DABenchmarkEntry]
    """Ratings on Design Arena, one for each arena and category. Empty when there are none."""
    artificial_analysis: AABenchmarkEntry | None = None
    """Indexes by Artificial Analysis. Absent when it has not measured the model."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ModelBenchmarks)
        known = 0
        if "design_arena" in data:
            value = data["design_arena"]
            self.design_arena = (
                [DABenchmarkEntry.decode(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "artificial_analysis" in data:
            value = data["artificial_analysis"]
            self.artificial_analysis = AABenchmarkEntry.decode(value)
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ModelLinks(_Model):
    """Further addresses for a model."""

    details: str
    """Address of the list of endpoints that serve the model."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ModelLinks)
        known = 0
        if "details" in data:
            self.details = data["details"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ModelReasoning(_Model):
    """How far the reasoning of a model can be controlled."""

    mandatory: bool
    """Whether reasoning cannot be switched off. Effort `none` is then refused with 400."""
    default_effort: ReasoningEffort | None = None
    """Effort used where a request names none."""
    default_enabled: bool | None = None
    """Whether the model reasons unless told not to."""
    supported_efforts: list[ReasoningEffort | None] | None = None
    """Efforts to choose from. Null means all of them; absent means there is no choice."""
    supports_max_tokens: bool | None = None
    """Whether `reasoning.max_tokens` can limit the reasoning."""
    _nullable = ("default_effort", "supported_efforts")

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ModelReasoning)
        known = 0
        if "mandatory" in data:
            self.mandatory = data["mandatory"]
            known += 1
        if "default_effort" in data:
            self.default_effort = data["default_effort"]
            known += 1
        if "default_enabled" in data:
            self.default_enabled = data["default_enabled"]
            known += 1
        if "supported_efforts" in data:
            self.supported_efforts = data["supported_efforts"]
            known += 1
        if "supports_max_tokens" in data:
            self.supports_max_tokens = data["supports_max_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ModelsListResponse(_Model):
    """Models, in one page or all at once."""

    data: ModelsListResponseData
    """The models of this page."""
    links: ModelsListResponseLinks
    """Where to go on."""
    total_count: int
    """Number of models on all pages together."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ModelsListResponse)
        known = 0
        if "data" in data:
            value = data["data"]
            self.data = decode_ModelsListResponseData(value)
            known += 1
        if "links" in data:
            value = data["links"]
            self.links = ModelsListResponseLinks.decode(value)
            known += 1
        if "total_count" in data:
            self.total_count = data["total_count"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class ModelsListResponseLinks(_Model):
    """Links between pages of models."""

    next: str | None
    """Path and query of the next page, without a host. Null on the last page."""
    _nullable = ("next",)

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(ModelsListResponseLinks)
        known = 0
        if "next" in data:
            self.next = data["next"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


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
class OpenAIFile(_Model):
    """A file's metadata in OpenAI's shape."""

    shape: Literal["openai"]
    bytes_: int
    """Size in bytes."""
    created_at: int
    """When the file was stored, in Unix seconds."""
    filename: str
    """Name of the file."""
    id: str
    """Id that other calls take as `file_id`."""
    object: Literal["file"]
    purpose: OpenAIFilePurpose
    """What the file is for."""
    status: Literal["processed"]
    _wire_names = (
        ("shape", "_shape"),
        ("bytes_", "bytes"),
    )


@model
class OpenRouterFile(_Model):
    """A file's metadata in OpenRouter's own shape."""

    shape: Literal["openrouter"]
    created_at: str
    """When the file was stored, ISO 8601."""
    downloadable: bool
    """Whether the content can be downloaded. False for uploaded files."""
    filename: str
    """Name of the file."""
    id: str
    """Id that other calls take as `file_id`."""
    mime_type: str
    """Media type, such as `application/pdf`."""
    size_bytes: int
    """Size in bytes."""
    type: Literal["file"]
    _wire_names = (("shape", "_shape"),)


@model
class OpenRouterMetadata(_Model):
    """How OpenRouter handled a request, when asked for by header. Errors may lack some of the keys."""

    attempt: int
    """Which attempt gave the answer. 0 on an error means that no provider was reached."""
    endpoints: EndpointsMetadata
    """The endpoints that were considered."""
    is_byok: bool
    """Whether a provider key of your own served the request."""
    region: str | None
    """Region in which the request was handled. Null when not known."""
    requested: str
    """The model or router that was asked for."""
    strategy: RoutingStrategy
    """Which way the model was determined."""
    summary: str
    """The routing in one line, for a person."""
    attempts: list[RouterAttempt] | None = None
    """The providers tried, in order, with the status of each."""
    generation_time: int | None = None
    """How long generation took, in milliseconds."""
    params: RouterParams | None = None
    """Numbers the router worked with, where it has any."""
    pipeline: list[PipelineStage] | None = None
    """What guardrails, plugins and server tools did to the request and the answer."""
    _nullable = ("region",)


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
class PerRequestLimits(_Model):
    """Token limits on each request."""

    completion_tokens: float
    """Most output tokens in one request."""
    prompt_tokens: float
    """Most input tokens in one request."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PerRequestLimits)
        try:
            self.completion_tokens = data["completion_tokens"]
            self.prompt_tokens = data["prompt_tokens"]
            known = 2
        except KeyError:
            known = self._set_present(data, "completion_tokens", "prompt_tokens")
        if known < len(data):
            self._keep_unknown(data)
        return self


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
class PipelineStage(_Model):
    """One thing that was done to the request or the answer besides inference."""

    name: str
    """Name of the stage."""
    type: PipelineStageType
    """Kind of stage."""
    cost_usd: float | None = None
    """What the stage cost, in USD. Null when nothing is charged or known."""
    data: dict[str, Any] | None = None
    """Facts about the stage; the keys differ by kind."""
    guardrail_id: str | None = None
    """Id of the guardrail, on guardrail stages."""
    guardrail_scope: str | None = None
    """To what the guardrail is assigned, on guardrail stages."""
    summary: str | None = None
    """What the stage did, in one line."""
    _nullable = ("cost_usd",)


@model
class PricingOverride(_Model):
    """Prices that replace the base prices while their condition holds. A price left out stays at its
    base. Decimal strings in USD.
    """

    audio: str | None = None
    """Price of audio input."""
    completion: str | None = None
    """Price of one output token."""
    input_audio_cache: str | None = None
    """Price of audio input read from the prompt cache."""
    input_cache_read: str | None = None
    """Price of one input token read from the prompt cache."""
    input_cache_write: str | None = None
    """Price of one input token written to the prompt cache."""
    input_cache_write_1h: str | None = None
    """Price of one input token written to the prompt cache for an hour."""
    min_prompt_tokens: float | None = None
    """Condition: the prompt has at least this many tokens."""
    prompt: str | None = None
    """Price of one input token."""
    utc_days: list[PricingOverrideUtcDaysItem] | None = None
    """Condition: days of the week, in UTC, on which the prices hold."""
    utc_end: float | None = None
    """Condition: end of a daily period, as HHMM in UTC (930 is half past nine)."""
    utc_start: float | None = None
    """Condition: start of a daily period, as HHMM in UTC (930 is half past nine)."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PricingOverride)
        known = 0
        if "audio" in data:
            self.audio = data["audio"]
            known += 1
        if "completion" in data:
            self.completion = data["completion"]
            known += 1
        if "input_audio_cache" in data:
            self.input_audio_cache = data["input_audio_cache"]
            known += 1
        if "input_cache_read" in data:
            self.input_cache_read = data["input_cache_read"]
            known += 1
        if "input_cache_write" in data:
            self.input_cache_write = data["input_cache_write"]
            known += 1
        if "input_cache_write_1h" in data:
            self.input_cache_write_1h = data["input_cache_write_1h"]
            known += 1
        if "min_prompt_tokens" in data:
            self.min_prompt_tokens = data["min_prompt_tokens"]
            known += 1
        if "prompt" in data:
            self.prompt = data["prompt"]
            known += 1
        if "utc_days" in data:
            self.utc_days = data["utc_days"]
            known += 1
        if "utc_end" in data:
            self.utc_end = data["utc_end"]
            known += 1
        if "utc_start" in data:
            self.utc_start = data["utc_start"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


@model
class PromptCacheBreakpoint(_Model):
    """Marks where a cached prefix ends, in OpenAI's style. For GPT-5.6 and later, converted for
    others.
    """

    mode: Literal["explicit"]
    ttl: str | None = None
    """Lifetime of the prefix that ends here, for example `30m`. How it relates to
    `prompt_cache_options.ttl` is not documented.
    """
    _nullable = ("ttl",)


@model
class PromptCacheOptions(_Model):
    """Turns on caching at marked places, in OpenAI's style."""

    mode: Literal["explicit"]
    ttl: str | None = None
    """How long the cached prefix lives, for example `30m`. The provider's default when absent; not
    converted for providers of the other style.
    """
    _nullable = ("ttl",)


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
class PublicPricing(_Model):
    """What a model costs, as decimal strings in USD. A price left out does not apply to the model."""

    completion: str
    """Price of one output token."""
    prompt: str
    """Price of one input token."""
    audio: str | None = None
    """Price of audio input."""
    audio_output: str | None = None
    """Price of audio output."""
    discount: float | None = None
    """Discount on the list prices. Whether the prices here already contain it is not documented."""
    image: str | None = None
    """Price of one input image."""
    image_output: str | None = None
    """Price of image output."""
    image_token: str | None = None
    """Price of one image token."""
    input_audio_cache: str | None = None
    """Price of audio input read from the prompt cache."""
    input_cache_read: str | None = None
    """Price of one input token read from the prompt cache."""
    input_cache_write: str | None = None
    """Price of one input token written to the prompt cache."""
    input_cache_write_1h: str | None = None
    """Price of one input token written to the prompt cache for an hour."""
    internal_reasoning: str | None = None
    """Price of one reasoning token."""
    overrides: list[PricingOverride] | None = None
    """Prices that replace these under a condition, such as long prompts or hours of the day."""
    request: str | None = None
    """Flat fee for each request."""
    web_search: str | None = None
    """Price of one web search."""

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(PublicPricing)
        try:
            self.completion = data["completion"]
            self.prompt = data["prompt"]
            known = 2
        except KeyError:
            known = self._set_present(data, "completion", "prompt")
        if "audio" in data:
            self.audio = data["audio"]
            known += 1
        if "audio_output" in data:
            self.audio_output = data["audio_output"]
            known += 1
        if "discount" in data:
            self.discount = data["discount"]
            known += 1
        if "image" in data:
            self.image = data["image"]
            known += 1
        if "image_output" in data:
            self.image_output = data["image_output"]
            known += 1
        if "image_token" in data:
            self.image_token = data["image_token"]
            known += 1
        if "input_audio_cache" in data:
            self.input_audio_cache = data["input_audio_cache"]
            known += 1
        if "input_cache_read" in data:
            self.input_cache_read = data["input_cache_read"]
            known += 1
        if "input_cache_write" in data:
            self.input_cache_write = data["input_cache_write"]
            known += 1
        if "input_cache_write_1h" in data:
            self.input_cache_write_1h = data["input_cache_write_1h"]
            known += 1
        if "internal_reasoning" in data:
            self.internal_reasoning = data["internal_reasoning"]
            known += 1
        if "overrides" in data:
            value = data["overrides"]
            self.overrides = (
                [PricingOverride.decode(item) for item in value] if type(value) is list else value
            )
            known += 1
        if "request" in data:
            self.request = data["request"]
            known += 1
        if "web_search" in data:
            self.web_search = data["web_search"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


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
class RouterAttempt(_Model):
    """One try with one provider."""

    model: str
    """The model tried."""
    provider: str
    """The provider tried."""
    status: int
    """HTTP status that the provider answered with."""


@model
class RouterParams(_Model):
    """Numbers a router worked with."""

    quality_floor: float | None = None
    """Lowest quality the router accepted."""
    throughput_floor: float | None = None
    """Lowest throughput the router accepted."""
    version_group: str | None = None
    """Group of model versions the router chose from."""


@model
class SearchModelsServerToolConfig(_Model):
    """Settings for searching the model catalog."""

    max_results: int | None = None
    """Most models that one search returns."""


@model
class ServerToolUseDetails(_Model):
    """How often server tools were used in a request."""

    tool_calls_executed: int | None = None
    """Server tool calls that were carried out."""
    tool_calls_requested: int | None = None
    """Server tool calls that the model asked for."""
    web_search_requests: int | None = None
    """Web searches made."""
    _nullable = ("tool_calls_executed", "tool_calls_requested", "web_search_requests")


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
class TopProviderInfo(_Model):
    """Limits of the provider that is tried first."""

    is_moderated: bool
    """Whether prompts are checked by moderation before that provider sees them."""
    context_length: int | None = None
    """Longest context at that provider, in tokens. Null when unknown."""
    max_completion_tokens: int | None = None
    """Most output tokens that provider gives. Null when it sets no limit."""
    _nullable = ("context_length", "max_completion_tokens")

    @staticmethod
    def decode(data: Any) -> Any:
        if type(data) is not dict:
            return data
        self = _new(TopProviderInfo)
        known = 0
        if "is_moderated" in data:
            self.is_moderated = data["is_moderated"]
            known += 1
        if "context_length" in data:
            self.context_length = data["context_length"]
            known += 1
        if "max_completion_tokens" in data:
            self.max_completion_tokens = data["max_completion_tokens"]
            known += 1
        if known < len(data):
            self._keep_unknown(data)
        return self


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


@model
class XSearchOptions(_Model):
    """Limits on a search of X: whose posts, from when, and whether media count."""

    allowed_x_handles: list[str] | None = None
    """Only posts by these accounts. All accounts when absent."""
    enable_image_understanding: bool | None = None
    """Whether images in posts are looked at too."""
    enable_video_understanding: bool | None = None
    """Whether videos in posts are looked at too."""
    excluded_x_handles: list[str] | None = None
    """Accounts whose posts are left out."""
    from_date: str | None = None
    """Only posts from this day on, as `YYYY-MM-DD`."""
    to_date: str | None = None
    """Only posts up to this day, as `YYYY-MM-DD`."""


decode_AlignmentCallRecord: Decode = by_tag(
    "outcome",
    {
        "allowed": AlignmentAllowedCallRecord.decode,
        "blocked": AlignmentBlockedCallRecord.decode,
        "unavailable": AlignmentUnavailableCallRecord.decode,
    },
)
decode_AnthropicUsageIteration: Decode = by_tag(
    "type",
    {
        "compaction": AnthropicCompactionUsageIteration.decode,
        "message": AnthropicMessageUsageIteration.decode,
        "advisor_message": AnthropicAdvisorMessageUsageIteration.decode,
    },
    unknown=by_shape(
        Shape(
            AnthropicUnknownUsageIteration.decode,
            frozenset(["type"]),
            {
                "cache_creation": (dict, type(None)),
                "cache_creation_input_tokens": (int,),
                "cache_read_input_tokens": (int,),
                "input_tokens": (int,),
                "output_tokens": (int,),
                "type": (str,),
            },
        )
    ),
)
decode_ArmorSafeguardResultStatusToolUsesValue: Decode = by_tag(
    "type",
    {
        "evaluated": ArmorSafeguardResultStatusToolUsesValueEvaluated.decode,
        "skipped": ArmorSafeguardResultStatusToolUsesValueSkipped.decode,
        "unavailable": ArmorSafeguardResultStatusToolUsesValueUnavailable.decode,
    },
)
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
decode_DecisionsResponseAnswersValue: Decode = by_tag(
    "type",
    {
        "box": DecisionsBoxAnswer.decode,
        "choice": DecisionsChoiceAnswer.decode,
        "noul": DecisionsNoulAnswer.decode,
        "score": DecisionsScoreAnswer.decode,
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
decode_FileResponse: Decode = by_tag(
    "_shape",
    {"openrouter": OpenRouterFile.decode, "openai": OpenAIFile.decode, "anthropic": AnthropicFile.decode},
)


def decode_ModelsListResponseData(value: Any) -> Any:
    return [Model.decode(item) for item in value] if type(value) is list else value


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
    AlignmentCallRecord: TypeAlias = (
        AlignmentAllowedCallRecord | AlignmentBlockedCallRecord | AlignmentUnavailableCallRecord | Unknown
    )
    """What became of one model call under the rules: allowed, blocked, or not judged."""
    AnthropicUsageIteration: TypeAlias = (
        AnthropicCompactionUsageIteration
        | AnthropicMessageUsageIteration
        | AnthropicAdvisorMessageUsageIteration
        | AnthropicUnknownUsageIteration
        | Unknown
    )
    """Tokens of one step within an answer, by kind of step."""
    ArmorSafeguardResultStatusToolUsesValue: TypeAlias = (
        ArmorSafeguardResultStatusToolUsesValueEvaluated
        | ArmorSafeguardResultStatusToolUsesValueSkipped
        | ArmorSafeguardResultStatusToolUsesValueUnavailable
        | Unknown
    )
    """What became of the check of one tool use: a verdict, skipped, or unavailable."""
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
    DecisionsResponseAnswersValue: TypeAlias = (
        DecisionsBoxAnswer | DecisionsChoiceAnswer | DecisionsNoulAnswer | DecisionsScoreAnswer | Unknown
    )
    """Answer to one question, of the same `type` as the question."""
    DeferredToolsSearchStrategy: TypeAlias = (
        DeferredBm25Search | DeferredCustomSearch | DeferredRegexSearch | Unknown
    )
    """A way to search for deferred tools: by words, by pattern, or with a tool of your own."""
    FileResponse: TypeAlias = OpenRouterFile | OpenAIFile | AnthropicFile | Unknown
    """A file's metadata, in one of three shapes told apart by `_shape`."""
    ModelsListResponseData: TypeAlias = list[Model]
    """Models in the order asked for."""
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
    AlignmentCallRecord = Any
    AnthropicUsageIteration = Any
    ArmorSafeguardResultStatusToolUsesValue = Any
    BashServerToolEnvironment = Any
    ContainerNetworkPolicy = Any
    DecisionsRequestQuestionsValue = Any
    DecisionsResponseAnswersValue = Any
    DeferredToolsSearchStrategy = Any
    FileResponse = Any
    ModelsListResponseData = Any
    PreferredMaxLatency = Any
    PreferredMinThroughput = Any
    ShellServerToolEnvironment = Any
    StopServerToolsWhenCondition = Any
    StopServerToolsWhen = Any
