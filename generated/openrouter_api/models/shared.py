# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models that several resources use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import UNSET, Shape, Unknown, Unset, by_shape, by_tag, model
from ..types import Model as _Model

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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AABenchmarkEntry)
        self.agentic_index = pop("agentic_index", UNSET)
        self.coding_index = pop("coding_index", UNSET)
        self.intelligence_index = pop("intelligence_index", UNSET)
        self.additional_properties = rest
        return self


decode_aa_benchmark_entry = AABenchmarkEntry.decode


@model
class AdvisorReasoning(_Model):
    """How much the advisor model thinks before it answers. Give an effort or a token budget, not both."""

    effort: AdvisorReasoningEffort | Unset = UNSET
    """Thinking effort of the advisor, as a level."""
    max_tokens: int | Unset = UNSET
    """Thinking budget of the advisor, in tokens."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AdvisorReasoning)
        self.effort = pop("effort", UNSET)
        self.max_tokens = pop("max_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_advisor_reasoning = AdvisorReasoning.decode


@model
class AdvisorServerToolConfig(_Model):
    """Which model advises, and how it is asked."""

    forward_transcript: bool | Unset = UNSET
    """Whether the advisor gets to see the conversation, and not only the question put to it."""
    instructions: str | Unset = UNSET
    """System prompt for the advisor."""
    max_completion_tokens: int | Unset = UNSET
    """Longest answer the advisor may give, in tokens, reasoning included."""
    model: str | Unset = UNSET
    """Slug of the model that advises."""
    name: str | Unset = UNSET
    """Name of this advisor, which tells several apart. A preset's advisor of the same name counts as
    the same tool. Limits: at most 64 characters.
    """
    reasoning: AdvisorReasoning | Unset = UNSET
    """How much the advisor thinks."""
    stream: bool | Unset = UNSET
    """Whether the advice is streamed while it is being written."""
    temperature: float | Unset = UNSET
    """Sampling temperature of the advisor."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AdvisorServerToolConfig)
        self.forward_transcript = pop("forward_transcript", UNSET)
        self.instructions = pop("instructions", UNSET)
        self.max_completion_tokens = pop("max_completion_tokens", UNSET)
        self.model = pop("model", UNSET)
        self.name = pop("name", UNSET)
        self.stream = pop("stream", UNSET)
        self.temperature = pop("temperature", UNSET)
        if rest:
            value = pop("reasoning", UNSET)
            self.reasoning = decode_advisor_reasoning(value)
        else:
            self.reasoning = UNSET
        self.additional_properties = rest
        return self


decode_advisor_server_tool_config = AdvisorServerToolConfig.decode


@model
class AdvisorServerToolOpenRouter(_Model):
    """Server tool that lets the model ask a second model for advice. Beta."""

    type: Literal["openrouter:advisor"]
    parameters: AdvisorServerToolConfig | Unset = UNSET
    """Settings of the advisor. Defaults apply when absent."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AdvisorServerToolOpenRouter)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("parameters", UNSET)
            self.parameters = decode_advisor_server_tool_config(value)
        else:
            self.parameters = UNSET
        self.additional_properties = rest
        return self


decode_advisor_server_tool_open_router = AdvisorServerToolOpenRouter.decode


@model
class Alignment(_Model):
    """What the alignment plugin found out about the model calls of a request."""

    calls: list[AlignmentCallRecord]
    """One record for each model call that was looked at."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(Alignment)
        value = pop("calls", UNSET)
        self.calls = [decode_alignment_call_record(item) for item in value] if type(value) is list else value
        self.additional_properties = rest
        return self


decode_alignment = Alignment.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AlignmentAllowedCallRecord)
        self.call = pop("call", UNSET)
        self.outcome = pop("outcome", UNSET)
        value = pop("rules", UNSET)
        self.rules = [decode_alignment_rule_record(item) for item in value] if type(value) is list else value
        self.additional_properties = rest
        return self


decode_alignment_allowed_call_record = AlignmentAllowedCallRecord.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AlignmentBlockedCallRecord)
        self.call = pop("call", UNSET)
        self.outcome = pop("outcome", UNSET)
        value = pop("rules", UNSET)
        self.rules = [decode_alignment_rule_record(item) for item in value] if type(value) is list else value
        self.additional_properties = rest
        return self


decode_alignment_blocked_call_record = AlignmentBlockedCallRecord.decode


@model
class AlignmentPlugin(_Model):
    """Judges the model's output by rules of your own. Chat and Responses answers report verdicts as
    `alignment`.
    """

    id: Literal["alignment"]
    rules: list[AlignmentRule]
    """The rules to judge by."""
    instruct: bool | Unset = UNSET
    """Whether the model is told the rules. The default is not documented."""
    max_retries: int | Unset = UNSET
    """How many times to try again, presumably after output that breaks a rule. The default is not
    documented.
    """
    mode: AlignmentPluginMode | Unset = UNSET
    """Whether broken rules block the output or are only recorded."""
    threshold: float | Unset = UNSET
    """Probability of a breach from which on a rule counts as broken. The default is not documented."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AlignmentPlugin)
        self.id = pop("id", UNSET)
        value = pop("rules", UNSET)
        self.rules = [decode_alignment_rule(item) for item in value] if type(value) is list else value
        self.instruct = pop("instruct", UNSET)
        self.max_retries = pop("max_retries", UNSET)
        self.mode = pop("mode", UNSET)
        self.threshold = pop("threshold", UNSET)
        self.additional_properties = rest
        return self


decode_alignment_plugin = AlignmentPlugin.decode


@model
class AlignmentRule(_Model):
    """A rule for the model's output, and the parts of the output it is about."""

    rule: str
    """The rule, in plain words."""
    watch: list[AlignmentRuleWatchItem]
    """Parts of the output to hold against the rule."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AlignmentRule)
        self.rule = pop("rule", UNSET)
        self.watch = pop("watch", UNSET)
        self.additional_properties = rest
        return self


decode_alignment_rule = AlignmentRule.decode


@model
class AlignmentRuleRecord(_Model):
    """The verdict on one rule for one model call."""

    applicable: bool
    """Whether the rule had any bearing on the output."""
    broken: bool
    """Whether the rule counts as broken."""
    probability: float | None
    """Estimated probability that the rule was broken. Null when there is no estimate."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AlignmentRuleRecord)
        self.applicable = pop("applicable", UNSET)
        self.broken = pop("broken", UNSET)
        self.probability = pop("probability", UNSET)
        self.additional_properties = rest
        return self


decode_alignment_rule_record = AlignmentRuleRecord.decode


@model
class AlignmentUnavailableCallRecord(_Model):
    """A model call that could not be judged."""

    call: int
    """Number of the model call. Whether counting starts at 0 or 1 is not documented."""
    outcome: Literal["unavailable"]
    reason: AlignmentUnavailableCallRecordReason
    """Why there is no verdict."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AlignmentUnavailableCallRecord)
        self.call = pop("call", UNSET)
        self.outcome = pop("outcome", UNSET)
        self.reason = pop("reason", UNSET)
        self.additional_properties = rest
        return self


decode_alignment_unavailable_call_record = AlignmentUnavailableCallRecord.decode


@model
class AnthropicAdvisorMessageUsageIteration(_Model):
    """Tokens of a step in which an advisor model was asked."""

    model: str
    """Model that gave the advice."""
    type: Literal["advisor_message"]
    cache_creation: AnthropicIterationCacheCreation | Unset | None = UNSET
    """Tokens written to the prompt cache in this step, by lifetime."""
    cache_creation_input_tokens: int | Unset = UNSET
    """Input tokens written to the prompt cache in this step."""
    cache_read_input_tokens: int | Unset = UNSET
    """Input tokens read from the prompt cache in this step."""
    input_tokens: int | Unset = UNSET
    """Input tokens of this step outside the prompt cache."""
    output_tokens: int | Unset = UNSET
    """Output tokens of this step."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicAdvisorMessageUsageIteration)
        self.model = pop("model", UNSET)
        self.type = pop("type", UNSET)
        self.cache_creation_input_tokens = pop("cache_creation_input_tokens", UNSET)
        self.cache_read_input_tokens = pop("cache_read_input_tokens", UNSET)
        self.input_tokens = pop("input_tokens", UNSET)
        self.output_tokens = pop("output_tokens", UNSET)
        if rest:
            value = pop("cache_creation", UNSET)
            self.cache_creation = None if value is None else decode_anthropic_iteration_cache_creation(value)
        else:
            self.cache_creation = UNSET
        self.additional_properties = rest
        return self


decode_anthropic_advisor_message_usage_iteration = AnthropicAdvisorMessageUsageIteration.decode


@model
class AnthropicCacheControlDirective(_Model):
    """Marks a prefix of the prompt to be cached by the provider, in Anthropic's style."""

    type: Literal["ephemeral"]
    ttl: AnthropicCacheControlTtl | Unset = UNSET
    """How long the provider keeps the cached prefix."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCacheControlDirective)
        self.type = pop("type", UNSET)
        self.ttl = pop("ttl", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_cache_control_directive = AnthropicCacheControlDirective.decode


@model
class AnthropicCacheCreation(_Model):
    """Tokens written to the prompt cache, by lifetime."""

    ephemeral_1h_input_tokens: int
    """Tokens written to the cache that keeps them an hour."""
    ephemeral_5m_input_tokens: int
    """Tokens written to the cache that keeps them five minutes."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCacheCreation)
        self.ephemeral_1h_input_tokens = pop("ephemeral_1h_input_tokens", UNSET)
        self.ephemeral_5m_input_tokens = pop("ephemeral_5m_input_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_cache_creation = AnthropicCacheCreation.decode


@model
class AnthropicCompactionUsageIteration(_Model):
    """Tokens of a step that condensed the context."""

    type: Literal["compaction"]
    cache_creation: AnthropicIterationCacheCreation | Unset | None = UNSET
    """Tokens written to the prompt cache in this step, by lifetime."""
    cache_creation_input_tokens: int | Unset = UNSET
    """Input tokens written to the prompt cache in this step."""
    cache_read_input_tokens: int | Unset = UNSET
    """Input tokens read from the prompt cache in this step."""
    input_tokens: int | Unset = UNSET
    """Input tokens of this step outside the prompt cache."""
    output_tokens: int | Unset = UNSET
    """Output tokens of this step."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicCompactionUsageIteration)
        self.type = pop("type", UNSET)
        self.cache_creation_input_tokens = pop("cache_creation_input_tokens", UNSET)
        self.cache_read_input_tokens = pop("cache_read_input_tokens", UNSET)
        self.input_tokens = pop("input_tokens", UNSET)
        self.output_tokens = pop("output_tokens", UNSET)
        if rest:
            value = pop("cache_creation", UNSET)
            self.cache_creation = None if value is None else decode_anthropic_iteration_cache_creation(value)
        else:
            self.cache_creation = UNSET
        self.additional_properties = rest
        return self


decode_anthropic_compaction_usage_iteration = AnthropicCompactionUsageIteration.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicFile)
        self.shape = pop("_shape", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.downloadable = pop("downloadable", UNSET)
        self.filename = pop("filename", UNSET)
        self.id = pop("id", UNSET)
        self.mime_type = pop("mime_type", UNSET)
        self.size_bytes = pop("size_bytes", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_file = AnthropicFile.decode


@model
class AnthropicIterationCacheCreation(_Model):
    """Tokens written to the prompt cache in one step, by lifetime."""

    ephemeral_1h_input_tokens: int | Unset = UNSET
    """Tokens written to the cache that keeps them an hour."""
    ephemeral_5m_input_tokens: int | Unset = UNSET
    """Tokens written to the cache that keeps them five minutes."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicIterationCacheCreation)
        self.ephemeral_1h_input_tokens = pop("ephemeral_1h_input_tokens", UNSET)
        self.ephemeral_5m_input_tokens = pop("ephemeral_5m_input_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_anthropic_iteration_cache_creation = AnthropicIterationCacheCreation.decode


@model
class AnthropicMessageUsageIteration(_Model):
    """Tokens of a step in which the model wrote its answer."""

    type: Literal["message"]
    cache_creation: AnthropicIterationCacheCreation | Unset | None = UNSET
    """Tokens written to the prompt cache in this step, by lifetime."""
    cache_creation_input_tokens: int | Unset = UNSET
    """Input tokens written to the prompt cache in this step."""
    cache_read_input_tokens: int | Unset = UNSET
    """Input tokens read from the prompt cache in this step."""
    input_tokens: int | Unset = UNSET
    """Input tokens of this step outside the prompt cache."""
    model: str | Unset = UNSET
    """Model that wrote. Absent when it is the one of the whole answer."""
    output_tokens: int | Unset = UNSET
    """Output tokens of this step."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicMessageUsageIteration)
        self.type = pop("type", UNSET)
        self.cache_creation_input_tokens = pop("cache_creation_input_tokens", UNSET)
        self.cache_read_input_tokens = pop("cache_read_input_tokens", UNSET)
        self.input_tokens = pop("input_tokens", UNSET)
        self.model = pop("model", UNSET)
        self.output_tokens = pop("output_tokens", UNSET)
        if rest:
            value = pop("cache_creation", UNSET)
            self.cache_creation = None if value is None else decode_anthropic_iteration_cache_creation(value)
        else:
            self.cache_creation = UNSET
        self.additional_properties = rest
        return self


decode_anthropic_message_usage_iteration = AnthropicMessageUsageIteration.decode


@model
class AnthropicUnknownUsageIteration(_Model):
    """Tokens of a step of a kind that this contract does not name."""

    type: str
    """Kind of step, as the provider names it."""
    cache_creation: AnthropicIterationCacheCreation | Unset | None = UNSET
    """Tokens written to the prompt cache in this step, by lifetime."""
    cache_creation_input_tokens: int | Unset = UNSET
    """Input tokens written to the prompt cache in this step."""
    cache_read_input_tokens: int | Unset = UNSET
    """Input tokens read from the prompt cache in this step."""
    input_tokens: int | Unset = UNSET
    """Input tokens of this step outside the prompt cache."""
    output_tokens: int | Unset = UNSET
    """Output tokens of this step."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AnthropicUnknownUsageIteration)
        self.type = pop("type", UNSET)
        self.cache_creation_input_tokens = pop("cache_creation_input_tokens", UNSET)
        self.cache_read_input_tokens = pop("cache_read_input_tokens", UNSET)
        self.input_tokens = pop("input_tokens", UNSET)
        self.output_tokens = pop("output_tokens", UNSET)
        if rest:
            value = pop("cache_creation", UNSET)
            self.cache_creation = None if value is None else decode_anthropic_iteration_cache_creation(value)
        else:
            self.cache_creation = UNSET
        self.additional_properties = rest
        return self


decode_anthropic_unknown_usage_iteration = AnthropicUnknownUsageIteration.decode


@model
class ArmorAutoMode(_Model):
    """Which tool uses to permit and to deny, in the manner of Claude Code's auto mode."""

    allow: list[ArmorRule | str] | Unset = UNSET
    """What to permit, as rules or plain strings."""
    environment: list[ArmorEnvironmentEntry | str] | Unset = UNSET
    """Facts about the surroundings in which tools run, as named entries or plain strings."""
    hard_deny: list[ArmorRule | str] | Unset = UNSET
    """What to deny without exception, as rules or plain strings."""
    soft_deny: list[ArmorRule | str] | Unset = UNSET
    """What to deny less firmly than `hard_deny`, as rules or plain strings. What can lift such a
    denial is not documented.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ArmorAutoMode)
        if rest:
            value = pop("allow", UNSET)
            self.allow = [decode_armor_rule(item) for item in value] if type(value) is list else value
            value = pop("environment", UNSET)
            self.environment = (
                [decode_armor_environment_entry(item) for item in value] if type(value) is list else value
            )
            value = pop("hard_deny", UNSET)
            self.hard_deny = [decode_armor_rule(item) for item in value] if type(value) is list else value
            value = pop("soft_deny", UNSET)
            self.soft_deny = [decode_armor_rule(item) for item in value] if type(value) is list else value
        else:
            self.allow = UNSET
            self.environment = UNSET
            self.hard_deny = UNSET
            self.soft_deny = UNSET
        self.additional_properties = rest
        return self


decode_armor_auto_mode = ArmorAutoMode.decode


@model
class ArmorContext(_Model):
    """Background for Armor's classifier. Other keys are allowed."""

    v: float
    """Version of this format. Which ones exist is not documented."""
    auto_mode: ArmorAutoMode | Unset = UNSET
    """Rules of permission and denial, and facts about the surroundings."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ArmorContext)
        self.v = pop("v", UNSET)
        if rest:
            value = pop("auto_mode", UNSET)
            self.auto_mode = decode_armor_auto_mode(value)
        else:
            self.auto_mode = UNSET
        self.additional_properties = rest
        return self


decode_armor_context = ArmorContext.decode


@model
class ArmorEnvironmentEntry(_Model):
    """A fact about the surroundings in which tools run."""

    name: str
    """What the fact is about."""
    value: str
    """The fact itself."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ArmorEnvironmentEntry)
        self.name = pop("name", UNSET)
        self.value = pop("value", UNSET)
        self.additional_properties = rest
        return self


decode_armor_environment_entry = ArmorEnvironmentEntry.decode


@model
class ArmorPlugin(_Model):
    """Checks the model's tool uses for danger. Chat and Responses answers report verdicts as
    `safeguard_results`.
    """

    id: Literal["armor"]
    classifier_context: ArmorContext | Unset = UNSET
    """Rules and background for the classifier."""
    enabled: bool | Unset = UNSET
    """`false` switches off Armor that the account has as a default."""
    evaluate_native_tools: bool | Unset = UNSET
    """Whether to check uses of the provider's own tools too."""
    mode: ArmorPluginMode | Unset = UNSET
    """Whether dangerous tool uses are blocked or only recorded."""
    on_error: ArmorPluginOnError | Unset = UNSET
    """What to do with a tool use when the check itself fails."""
    output_mode: ArmorPluginOutputMode | Unset = UNSET
    """In which form a blocked tool use appears in the answer."""
    use_cc_style_default_rules: bool | Unset = UNSET
    """Whether to apply a built-in set of rules in the style of Claude Code."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ArmorPlugin)
        self.id = pop("id", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.evaluate_native_tools = pop("evaluate_native_tools", UNSET)
        self.mode = pop("mode", UNSET)
        self.on_error = pop("on_error", UNSET)
        self.output_mode = pop("output_mode", UNSET)
        self.use_cc_style_default_rules = pop("use_cc_style_default_rules", UNSET)
        if rest:
            value = pop("classifier_context", UNSET)
            self.classifier_context = decode_armor_context(value)
        else:
            self.classifier_context = UNSET
        self.additional_properties = rest
        return self


decode_armor_plugin = ArmorPlugin.decode


@model
class ArmorRule(_Model):
    """A rule about tool uses."""

    id: str
    """Id of the rule, chosen by you."""
    instructions: str
    """What the rule says, for the classifier to read."""
    name: str | Unset = UNSET
    """Name of the rule, for people."""
    threshold: float | Unset = UNSET
    """Score from which on the rule applies. Its scale and default are not documented."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ArmorRule)
        self.id = pop("id", UNSET)
        self.instructions = pop("instructions", UNSET)
        self.name = pop("name", UNSET)
        self.threshold = pop("threshold", UNSET)
        self.additional_properties = rest
        return self


decode_armor_rule = ArmorRule.decode


@model
class ArmorSafeguardResult(_Model):
    """What Armor found out about the tool uses of an answer."""

    status: ArmorSafeguardResultStatus
    """The verdicts."""
    type: Literal["dangerous_tool_use"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ArmorSafeguardResult)
        value = pop("status", UNSET)
        self.status = decode_armor_safeguard_result_status(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_armor_safeguard_result = ArmorSafeguardResult.decode


@model
class ArmorSafeguardResultStatus(_Model):
    """Verdicts on tool uses, one by one."""

    tool_uses: dict[str, ArmorSafeguardResultStatusToolUsesValue]
    """The verdict on each tool use. What the keys are is not documented; ids of tool calls are likely."""
    type: Literal["available"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ArmorSafeguardResultStatus)
        value = pop("tool_uses", UNSET)
        self.tool_uses = (
            {
                key: decode_armor_safeguard_result_status_tool_uses_value(member)
                for key, member in value.items()
            }
            if type(value) is dict
            else value
        )
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_armor_safeguard_result_status = ArmorSafeguardResultStatus.decode


@model
class ArmorSafeguardResultStatusToolUsesValueEvaluated(_Model):
    """A tool use that was checked."""

    outcome: ArmorSafeguardResultStatusToolUsesValueEvaluatedOutcome
    """The verdict."""
    type: Literal["evaluated"]
    explanation: str | Unset = UNSET
    """Reason for the verdict, in words."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ArmorSafeguardResultStatusToolUsesValueEvaluated)
        self.outcome = pop("outcome", UNSET)
        self.type = pop("type", UNSET)
        self.explanation = pop("explanation", UNSET)
        self.additional_properties = rest
        return self


decode_armor_safeguard_result_status_tool_uses_value_evaluated = (
    ArmorSafeguardResultStatusToolUsesValueEvaluated.decode
)


@model
class ArmorSafeguardResultStatusToolUsesValueSkipped(_Model):
    """A tool use that was left unchecked."""

    type: Literal["skipped"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ArmorSafeguardResultStatusToolUsesValueSkipped)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_armor_safeguard_result_status_tool_uses_value_skipped = (
    ArmorSafeguardResultStatusToolUsesValueSkipped.decode
)


@model
class ArmorSafeguardResultStatusToolUsesValueUnavailable(_Model):
    """A tool use for which the check gave no verdict."""

    reason: str
    """Why there is no verdict."""
    type: Literal["unavailable"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ArmorSafeguardResultStatusToolUsesValueUnavailable)
        self.reason = pop("reason", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_armor_safeguard_result_status_tool_uses_value_unavailable = (
    ArmorSafeguardResultStatusToolUsesValueUnavailable.decode
)


@model
class AutoBetaRouterPlugin(_Model):
    """Settings for the model `openrouter/auto-beta`. The router `openrouter/auto` ignores them."""

    id: Literal["auto-beta-router"]
    allowed_models: list[str] | Unset = UNSET
    """Patterns, wildcards included, of the models the router may pick. All candidates when absent.
    Limits: at most 1024 items.
    """
    cost_quality_tradeoff: int | Unset = UNSET
    """Use `cost_tier` instead. Older scale between cost and quality. Limits: from 0 to 10. Deprecated."""
    cost_tier: AutoBetaRouterPluginCostTier | Unset = UNSET
    """How costly a model the router may pick."""
    enabled: bool | Unset = UNSET
    """`false` switches off the account's default for this plugin."""
    excluded_models: list[str] | Unset = UNSET
    """Patterns, wildcards included, of models that the router must not pick. Limits: at most 1024
    items.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AutoBetaRouterPlugin)
        self.id = pop("id", UNSET)
        self.allowed_models = pop("allowed_models", UNSET)
        self.cost_quality_tradeoff = pop("cost_quality_tradeoff", UNSET)
        self.cost_tier = pop("cost_tier", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.excluded_models = pop("excluded_models", UNSET)
        self.additional_properties = rest
        return self


decode_auto_beta_router_plugin = AutoBetaRouterPlugin.decode


@model
class AutoRouterPlugin(_Model):
    """Settings for the model `openrouter/auto`. The router `openrouter/auto-beta` ignores them."""

    id: Literal["auto-router"]
    allowed_models: list[str] | Unset = UNSET
    """Patterns, wildcards included, of the models to choose among. All candidates when absent. Limits:
    at most 1024 items.
    """
    cost_quality_tradeoff: int | Unset = UNSET
    """Use `cost_tier` instead. Former scale between cost and quality. Limits: from 0 to 10.
    Deprecated.
    """
    cost_tier: AutoRouterPluginCostTier | Unset = UNSET
    """How costly a model may be chosen."""
    enabled: bool | Unset = UNSET
    """`false` switches off what the account sets by default for this plugin."""
    excluded_models: list[str] | Unset = UNSET
    """Patterns, wildcards included, of models never to choose. Limits: at most 1024 items."""
    pin_model: bool | Unset = UNSET
    """Whether to stay with the model that was chosen first."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(AutoRouterPlugin)
        self.id = pop("id", UNSET)
        self.allowed_models = pop("allowed_models", UNSET)
        self.cost_quality_tradeoff = pop("cost_quality_tradeoff", UNSET)
        self.cost_tier = pop("cost_tier", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.excluded_models = pop("excluded_models", UNSET)
        self.pin_model = pop("pin_model", UNSET)
        self.additional_properties = rest
        return self


decode_auto_router_plugin = AutoRouterPlugin.decode


@model
class BadGatewayResponse(_Model):
    """Body of a 502: the provider was down or sent an invalid answer, or an image was not completed.
    OpenRouter may already have tried other providers.
    """

    error: BadGatewayResponseErrorData
    """How the provider failed."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | Unset | None = UNSET
    """Id of the OpenRouter user whose request failed, where known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BadGatewayResponse)
        value = pop("error", UNSET)
        self.error = decode_bad_gateway_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_bad_gateway_response = BadGatewayResponse.decode


@model
class BadGatewayResponseErrorData(_Model):
    """Why a request ended in 502."""

    message: str
    """How the provider failed, in words for a person."""
    availability: ErrorAvailability | Unset = UNSET
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, 502. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | Unset = UNSET
    """`provider_unavailable` when the provider cannot be used. Many errors put it at
    `metadata.error_type` instead.
    """
    http_status: int | Unset = UNSET
    """The HTTP status as a number, 502, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """Facts from the provider. Provider failures give `error_type` and often `provider_code`. When no
    provider could take a parsed PDF, `file_annotations` may hold the parse for the next try.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BadGatewayResponseErrorData)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.http_status = pop("http_status", UNSET)
        self.metadata = pop("metadata", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
        else:
            self.availability = UNSET
        self.additional_properties = rest
        return self


decode_bad_gateway_response_error_data = BadGatewayResponseErrorData.decode


@model
class BadRequestResponse(_Model):
    """Body of a 400: the request is malformed, or asks for something the model cannot do. Do not retry
    it unchanged.
    """

    error: BadRequestResponseErrorData
    """What is wrong with the request."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | Unset | None = UNSET
    """Id of the OpenRouter user whose request failed, where known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BadRequestResponse)
        value = pop("error", UNSET)
        self.error = decode_bad_request_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_bad_request_response = BadRequestResponse.decode


@model
class BadRequestResponseErrorData(_Model):
    """Why a request was refused with 400."""

    message: str
    """Which parameter, model id, image or length is at fault, in words for a person."""
    availability: ErrorAvailability | Unset = UNSET
    """Set when the model id is unknown or belongs to another endpoint (`model_not_found`,
    `wrong_endpoint`).
    """
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, 400. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | Unset = UNSET
    """Stable name of the cause: for example a length limit, a bad image, a content policy or an
    invalid prompt. Many errors put it at `metadata.error_type` instead.
    """
    http_status: int | Unset = UNSET
    """The HTTP status as a number, 400, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """Further facts, by case: `error_type`, and `provider_code` when the provider refused."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BadRequestResponseErrorData)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.http_status = pop("http_status", UNSET)
        self.metadata = pop("metadata", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
        else:
            self.availability = UNSET
        self.additional_properties = rest
        return self


decode_bad_request_response_error_data = BadRequestResponseErrorData.decode


@model
class BashServerTool(_Model):
    """Server tool that runs bash commands in a sandbox. Meant for the Messages API; chat completions
    and Responses are known to answer 400.
    """

    type: Literal["openrouter:bash"]
    parameters: BashServerToolConfig | Unset = UNSET
    """Where and how the commands run. Defaults apply when absent."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BashServerTool)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("parameters", UNSET)
            self.parameters = decode_bash_server_tool_config(value)
        else:
            self.parameters = UNSET
        self.additional_properties = rest
        return self


decode_bash_server_tool = BashServerTool.decode


@model
class BashServerToolConfig(_Model):
    """Settings for running bash commands."""

    engine: BashServerToolEngine | Unset = UNSET
    """Who executes the commands."""
    environment: BashServerToolEnvironment | Unset = UNSET
    """The container in which the commands run."""
    sleep_after_seconds: SandboxSleepAfterSeconds | Unset = UNSET
    """When the sandbox goes to sleep, in seconds."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(BashServerToolConfig)
        self.engine = pop("engine", UNSET)
        self.sleep_after_seconds = pop("sleep_after_seconds", UNSET)
        if rest:
            value = pop("environment", UNSET)
            self.environment = decode_bash_server_tool_environment(value)
        else:
            self.environment = UNSET
        self.additional_properties = rest
        return self


decode_bash_server_tool_config = BashServerToolConfig.decode


@model
class ChatDebugOptions(_Model):
    """Aids for debugging. Not for production: secrets are removed only as far as they are recognized."""

    echo_upstream_body: bool | Unset = UNSET
    """Echoes in the stream the body that was sent to each provider tried. Ignored unless streaming."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ChatDebugOptions)
        self.echo_upstream_body = pop("echo_upstream_body", UNSET)
        self.additional_properties = rest
        return self


decode_chat_debug_options = ChatDebugOptions.decode


@model
class ClientClosedRequestResponse(_Model):
    """Body of a 499: the client closed the connection before the request was done."""

    error: ClientClosedRequestResponseErrorData
    """What was cut off."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | Unset | None = UNSET
    """Id of the OpenRouter user whose request failed, where known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ClientClosedRequestResponse)
        value = pop("error", UNSET)
        self.error = decode_client_closed_request_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_client_closed_request_response = ClientClosedRequestResponse.decode


@model
class ClientClosedRequestResponseErrorData(_Model):
    """Why a request ended in 499."""

    message: str
    """A sentence about the closed connection, for a person."""
    availability: ErrorAvailability | Unset = UNSET
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, 499; some surfaces send a string."""
    error_type: ApiErrorType | Unset = UNSET
    """The kind of error, where a type is given at all; none is documented for this status. Many errors
    put it at `metadata.error_type` instead.
    """
    http_status: int | Unset = UNSET
    """The HTTP status as a number, 499, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """Further facts about the error, when there are any."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ClientClosedRequestResponseErrorData)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.http_status = pop("http_status", UNSET)
        self.metadata = pop("metadata", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
        else:
            self.availability = UNSET
        self.additional_properties = rest
        return self


decode_client_closed_request_response_error_data = ClientClosedRequestResponseErrorData.decode


@model
class ConfigurationUpdateReasoning(_Model):
    """A change in how much the model thinks."""

    effort: ConfigurationUpdateReasoningEffort
    """How much to think from this point of the conversation on."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ConfigurationUpdateReasoning)
        self.effort = pop("effort", UNSET)
        self.additional_properties = rest
        return self


decode_configuration_update_reasoning = ConfigurationUpdateReasoning.decode


@model
class ConflictResponse(_Model):
    """Body of a 409 answer, for a request at odds with the present state of a resource."""

    error: ConflictResponseErrorData
    """What the request collided with."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """Routing details, when the request opted in to them and got as far as routing."""
    user_id: str | Unset | None = UNSET
    """Id of the user whom the request was attributed to, when the server tells it."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ConflictResponse)
        value = pop("error", UNSET)
        self.error = decode_conflict_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_conflict_response = ConflictResponse.decode


@model
class ConflictResponseErrorData(_Model):
    """Why the server answered 409."""

    message: str
    """What went wrong, for a person to read."""
    availability: ErrorAvailability | Unset = UNSET
    """Whether a retry can help and what to use instead; only on errors about a model's availability."""
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, here 409. Some errors send text, some nothing: rely on the status of
    the response.
    """
    error_type: ApiErrorType | Unset = UNSET
    """The error's kind in OpenRouter's own vocabulary, where the server puts it here."""
    http_status: int | Unset = UNSET
    """HTTP status repeated in the body; sent by errors that leave out `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """Further facts about the error; the keys vary with the kind of error."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ConflictResponseErrorData)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.http_status = pop("http_status", UNSET)
        self.metadata = pop("metadata", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
        else:
            self.availability = UNSET
        self.additional_properties = rest
        return self


decode_conflict_response_error_data = ConflictResponseErrorData.decode


@model
class ContainerAutoEnvironment(_Model):
    """Lets OpenRouter provide a container."""

    type: Literal["container_auto"]
    file_ids: list[str] | Unset = UNSET
    """Ids of uploaded files to place in the container."""
    network_policy: ContainerNetworkPolicy | Unset = UNSET
    """What the container may reach over the network. The default is not documented."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContainerAutoEnvironment)
        self.type = pop("type", UNSET)
        self.file_ids = pop("file_ids", UNSET)
        if rest:
            value = pop("network_policy", UNSET)
            self.network_policy = decode_container_network_policy(value)
        else:
            self.network_policy = UNSET
        self.additional_properties = rest
        return self


decode_container_auto_environment = ContainerAutoEnvironment.decode


@model
class ContainerNetworkPolicyAllowlist(_Model):
    """Lets a container reach certain domains only."""

    allowed_domains: list[str]
    """Domains that may be reached. Whether subdomains are included is not documented."""
    type: Literal["allowlist"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContainerNetworkPolicyAllowlist)
        self.allowed_domains = pop("allowed_domains", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_container_network_policy_allowlist = ContainerNetworkPolicyAllowlist.decode


@model
class ContainerNetworkPolicyDisabled(_Model):
    """Cuts a container off from the network."""

    type: Literal["disabled"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContainerNetworkPolicyDisabled)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_container_network_policy_disabled = ContainerNetworkPolicyDisabled.decode


@model
class ContainerReferenceEnvironment(_Model):
    """Reuses a container that exists."""

    container_id: str
    """Id of the container. Limits: at most 20 characters."""
    type: Literal["container_reference"]
    file_ids: list[str] | Unset = UNSET
    """Ids of uploaded files to add to the container."""
    network_policy: ContainerNetworkPolicy | Unset = UNSET
    """What the container may reach over the network. What holds when absent is not documented."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContainerReferenceEnvironment)
        self.container_id = pop("container_id", UNSET)
        self.type = pop("type", UNSET)
        self.file_ids = pop("file_ids", UNSET)
        if rest:
            value = pop("network_policy", UNSET)
            self.network_policy = decode_container_network_policy(value)
        else:
            self.network_policy = UNSET
        self.additional_properties = rest
        return self


decode_container_reference_environment = ContainerReferenceEnvironment.decode


@model
class ContentPartImage(_Model):
    """An image given as input."""

    image_url: ContentPartImageImageUrl
    """Where the image is."""
    type: Literal["image_url"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentPartImage)
        value = pop("image_url", UNSET)
        self.image_url = decode_content_part_image_image_url(value)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_content_part_image = ContentPartImage.decode


@model
class ContentPartImageImageUrl(_Model):
    """Address of an input image."""

    url: str
    """Web address of the image, or a data URL that holds it."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContentPartImageImageUrl)
        self.url = pop("url", UNSET)
        self.additional_properties = rest
        return self


decode_content_part_image_image_url = ContentPartImageImageUrl.decode


@model
class ContextCompressionPlugin(_Model):
    """Shortens conversations that do not fit the model. On without asking for endpoints of at most
    8,192 tokens of context.
    """

    id: Literal["context-compression"]
    enabled: bool | Unset = UNSET
    """`false` switches compression off, account default included."""
    engine: ContextCompressionEngine | Unset = UNSET
    """How to shorten."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ContextCompressionPlugin)
        self.id = pop("id", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.engine = pop("engine", UNSET)
        self.additional_properties = rest
        return self


decode_context_compression_plugin = ContextCompressionPlugin.decode


@model
class CostDetails(_Model):
    """What the provider charged, in USD."""

    upstream_inference_completions_cost: float
    """The provider's charge for tokens written, in USD."""
    upstream_inference_prompt_cost: float
    """The provider's charge for tokens read, in USD."""
    server_tool_cost: float | Unset | None = UNSET
    """Charge for server tools, in USD. Null when not reported."""
    upstream_inference_cost: float | Unset | None = UNSET
    """The provider's whole charge, in USD. Null when unknown."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(CostDetails)
        self.upstream_inference_completions_cost = pop("upstream_inference_completions_cost", UNSET)
        self.upstream_inference_prompt_cost = pop("upstream_inference_prompt_cost", UNSET)
        self.server_tool_cost = pop("server_tool_cost", UNSET)
        self.upstream_inference_cost = pop("upstream_inference_cost", UNSET)
        self.additional_properties = rest
        return self


decode_cost_details = CostDetails.decode


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
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DABenchmarkEntry)
        self.arena = pop("arena", UNSET)
        self.category = pop("category", UNSET)
        self.elo = pop("elo", UNSET)
        self.rank = pop("rank", UNSET)
        self.win_rate = pop("win_rate", UNSET)
        self.additional_properties = rest
        return self


decode_da_benchmark_entry = DABenchmarkEntry.decode


@model
class DatetimeServerTool(_Model):
    """Server tool that tells the model the date and time."""

    type: Literal["openrouter:datetime"]
    parameters: DatetimeServerToolConfig | Unset = UNSET
    """Settings of the clock. Defaults apply when absent."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DatetimeServerTool)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("parameters", UNSET)
            self.parameters = decode_datetime_server_tool_config(value)
        else:
            self.parameters = UNSET
        self.additional_properties = rest
        return self


decode_datetime_server_tool = DatetimeServerTool.decode


@model
class DatetimeServerToolConfig(_Model):
    """Settings for telling the time."""

    timezone: str | Unset = UNSET
    """Time zone to tell the time in, as an IANA name such as `Europe/Paris`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DatetimeServerToolConfig)
        self.timezone = pop("timezone", UNSET)
        self.additional_properties = rest
        return self


decode_datetime_server_tool_config = DatetimeServerToolConfig.decode


@model
class DecisionsBoxAnswer(_Model):
    """Answer to a box question, the edges of a rectangle."""

    box: DecisionsBoxAnswerBox
    """The rectangle found."""
    type: Literal["box"]
    confidence: float | Unset = UNSET
    """How sure the model is of the rectangle; higher is surer. The scale is not documented."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsBoxAnswer)
        value = pop("box", UNSET)
        self.box = decode_decisions_box_answer_box(value)
        self.type = pop("type", UNSET)
        self.confidence = pop("confidence", UNSET)
        self.additional_properties = rest
        return self


decode_decisions_box_answer = DecisionsBoxAnswer.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsBoxAnswerBox)
        self.bottom = pop("bottom", UNSET)
        self.left = pop("left", UNSET)
        self.right = pop("right", UNSET)
        self.top = pop("top", UNSET)
        self.additional_properties = rest
        return self


decode_decisions_box_answer_box = DecisionsBoxAnswerBox.decode


@model
class DecisionsBoxQuestion(_Model):
    """A question whose answer is a rectangle."""

    instructions: str | dict[str, Any] | list[Any]
    """What the rectangle is to enclose, as text or as JSON of your own making."""
    type: Literal["box"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsBoxQuestion)
        self.instructions = pop("instructions", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_decisions_box_question = DecisionsBoxQuestion.decode


@model
class DecisionsChoiceAnswer(_Model):
    """Answer to a choice question, one of the options offered."""

    choice: str
    """The option chosen, by its key in `criteria` of the question."""
    type: Literal["choice"]
    confidence: float | Unset = UNSET
    """How sure the model is of the choice; higher is surer. The scale is not documented."""
    probabilities: dict[str, float] | Unset = UNSET
    """Weight that the model gave to each option, by key."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsChoiceAnswer)
        self.choice = pop("choice", UNSET)
        self.type = pop("type", UNSET)
        self.confidence = pop("confidence", UNSET)
        self.probabilities = pop("probabilities", UNSET)
        self.additional_properties = rest
        return self


decode_decisions_choice_answer = DecisionsChoiceAnswer.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsChoiceQuestion)
        self.criteria = pop("criteria", UNSET)
        self.instructions = pop("instructions", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_decisions_choice_question = DecisionsChoiceQuestion.decode


@model
class DecisionsNoulAnswer(_Model):
    """Answer to a `noul` question, a number in place of a plain yes or no."""

    noul: float
    """The answer as a number. How it lies between the `true` and `false` of the question is not
    documented.
    """
    type: Literal["noul"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsNoulAnswer)
        self.noul = pop("noul", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_decisions_noul_answer = DecisionsNoulAnswer.decode


@model
class DecisionsNoulQuestion(_Model):
    """A question of true or false that a number answers."""

    instructions: str | dict[str, Any] | list[Any]
    """What is to be judged, as text or as JSON of your own making."""
    type: Literal["noul"]
    criteria: DecisionsNoulQuestionCriteria | Unset = UNSET
    """What counts as true and what as false. The instructions alone decide when absent."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsNoulQuestion)
        self.instructions = pop("instructions", UNSET)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("criteria", UNSET)
            self.criteria = decode_decisions_noul_question_criteria(value)
        else:
            self.criteria = UNSET
        self.additional_properties = rest
        return self


decode_decisions_noul_question = DecisionsNoulQuestion.decode


@model
class DecisionsNoulQuestionCriteria(_Model):
    """The two poles of a `noul` question."""

    false: str | dict[str, Any] | list[Any]
    """When the answer is false, as text or as JSON of your own making."""
    true: str | dict[str, Any] | list[Any]
    """When the answer is true, as text or as JSON of your own making."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsNoulQuestionCriteria)
        self.false = pop("false", UNSET)
        self.true = pop("true", UNSET)
        self.additional_properties = rest
        return self


decode_decisions_noul_question_criteria = DecisionsNoulQuestionCriteria.decode


@model
class DecisionsRequest(_Model):
    """A state and the questions to answer about it."""

    model: str
    """Id of a model for decisions, one with `decisions` among its output modalities."""
    questions: dict[str, DecisionsRequestQuestionsValue]
    """The questions, by names of your choice. The answers come back under the same names."""
    state: str | dict[str, Any] | list[Any]
    """The situation the questions are about, as text or as JSON of your own making."""
    provider: ProviderPreferences | Unset | None = UNSET
    """Which providers may serve the request, and in what order. The account's settings alone decide
    when absent or null.
    """
    session_id: str | Unset = UNSET
    """Id that groups this request with others, for observability. At most 256 characters."""
    trace: TraceConfig | Unset = UNSET
    """Names and ids for the trace of this request in observability tools."""
    user: str | Unset = UNSET
    """Stable id of your end user, for grouping and abuse tracking."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsRequest)
        self.model = pop("model", UNSET)
        value = pop("questions", UNSET)
        self.questions = (
            {key: decode_decisions_request_questions_value(member) for key, member in value.items()}
            if type(value) is dict
            else value
        )
        self.state = pop("state", UNSET)
        self.session_id = pop("session_id", UNSET)
        self.user = pop("user", UNSET)
        if rest:
            value = pop("provider", UNSET)
            self.provider = None if value is None else decode_provider_preferences(value)
            value = pop("trace", UNSET)
            self.trace = decode_trace_config(value)
        else:
            self.provider = UNSET
            self.trace = UNSET
        self.additional_properties = rest
        return self


decode_decisions_request = DecisionsRequest.decode


@model
class DecisionsResponse(_Model):
    """The answers to all questions of a request."""

    answers: dict[str, DecisionsResponseAnswersValue]
    """The answers, under the names of their questions."""
    model: str
    """Model that answered."""
    usage: DecisionsResponseUsage
    """What the request consumed."""
    id: str | Unset = UNSET
    """Id of the answer. Whether `generations` lookups take it is not documented."""
    provider: str | Unset = UNSET
    """Provider that served the request."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsResponse)
        value = pop("answers", UNSET)
        self.answers = (
            {key: decode_decisions_response_answers_value(member) for key, member in value.items()}
            if type(value) is dict
            else value
        )
        self.model = pop("model", UNSET)
        value = pop("usage", UNSET)
        self.usage = decode_decisions_response_usage(value)
        self.id = pop("id", UNSET)
        self.provider = pop("provider", UNSET)
        self.additional_properties = rest
        return self


decode_decisions_response = DecisionsResponse.decode


@model
class DecisionsResponseUsage(_Model):
    """Consumption and cost of a request for decisions."""

    input_tokens: int
    """Tokens of input."""
    output_tokens: int
    """Tokens the model generated."""
    cost: float | Unset = UNSET
    """Price of the request in USD. Absent when unknown."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsResponseUsage)
        self.input_tokens = pop("input_tokens", UNSET)
        self.output_tokens = pop("output_tokens", UNSET)
        self.cost = pop("cost", UNSET)
        self.additional_properties = rest
        return self


decode_decisions_response_usage = DecisionsResponseUsage.decode


@model
class DecisionsScoreAnswer(_Model):
    """Answer to a score question, a number on the scale of its criteria."""

    score: float
    """The score. How levels are numbered is not documented; read `legend` when it is there."""
    type: Literal["score"]
    confidence: float | Unset = UNSET
    """How sure the model is of the score; higher is surer. The scale is not documented."""
    legend: dict[str, str | dict[str, Any] | list[Any]] | Unset = UNSET
    """What the levels of the scale stand for, by level, in the words of the question."""
    probabilities: dict[str, float] | Unset = UNSET
    """Weight that the model gave to each level, by level."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsScoreAnswer)
        self.score = pop("score", UNSET)
        self.type = pop("type", UNSET)
        self.confidence = pop("confidence", UNSET)
        self.legend = pop("legend", UNSET)
        self.probabilities = pop("probabilities", UNSET)
        self.additional_properties = rest
        return self


decode_decisions_score_answer = DecisionsScoreAnswer.decode


@model
class DecisionsScoreQuestion(_Model):
    """A question whose answer is a score."""

    criteria: list[str | dict[str, Any] | list[Any]]
    """The levels of the scale in order, each as text or as JSON of your own making."""
    instructions: str | dict[str, Any] | list[Any]
    """What is to be scored, as text or as JSON of your own making."""
    type: Literal["score"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DecisionsScoreQuestion)
        self.criteria = pop("criteria", UNSET)
        self.instructions = pop("instructions", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_decisions_score_question = DecisionsScoreQuestion.decode


@model
class DefaultParameters(_Model):
    """Sampling settings a model runs with where a request leaves them out. Null entries have no
    default of the model's own.
    """

    frequency_penalty: float | Unset | None = UNSET
    """Penalty on tokens in proportion to how often they occurred."""
    presence_penalty: float | Unset | None = UNSET
    """Penalty on tokens that occurred at all."""
    repetition_penalty: float | Unset | None = UNSET
    """Factor against repeating tokens of the input and output."""
    temperature: float | Unset | None = UNSET
    """Randomness of sampling; 0 is nearly deterministic."""
    top_k: int | Unset | None = UNSET
    """Number of likeliest tokens to sample from."""
    top_p: float | Unset | None = UNSET
    """Probability mass of likeliest tokens to sample from."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DefaultParameters)
        self.frequency_penalty = pop("frequency_penalty", UNSET)
        self.presence_penalty = pop("presence_penalty", UNSET)
        self.repetition_penalty = pop("repetition_penalty", UNSET)
        self.temperature = pop("temperature", UNSET)
        self.top_k = pop("top_k", UNSET)
        self.top_p = pop("top_p", UNSET)
        self.additional_properties = rest
        return self


decode_default_parameters = DefaultParameters.decode


@model
class DeferredBm25Search(_Model):
    """Finds deferred tools by how well their words match the query (BM25 ranking)."""

    type: Literal["bm25"]
    max_results: int | Unset = UNSET
    """Most tools that one search yields."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DeferredBm25Search)
        self.type = pop("type", UNSET)
        self.max_results = pop("max_results", UNSET)
        self.additional_properties = rest
        return self


decode_deferred_bm_25_search = DeferredBm25Search.decode


@model
class DeferredCustomSearch(_Model):
    """Finds deferred tools with a search tool of your own."""

    result_key: str
    """Key in the search tool's result under which the found tools are listed."""
    tool_id: str
    """Which tool does the searching."""
    type: Literal["custom"]
    max_results: int | Unset = UNSET
    """Most tools that one search yields."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DeferredCustomSearch)
        self.result_key = pop("result_key", UNSET)
        self.tool_id = pop("tool_id", UNSET)
        self.type = pop("type", UNSET)
        self.max_results = pop("max_results", UNSET)
        self.additional_properties = rest
        return self


decode_deferred_custom_search = DeferredCustomSearch.decode


@model
class DeferredRegexSearch(_Model):
    """Finds deferred tools by regular expression."""

    type: Literal["regex"]
    max_results: int | Unset = UNSET
    """Most tools that one search yields."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DeferredRegexSearch)
        self.type = pop("type", UNSET)
        self.max_results = pop("max_results", UNSET)
        self.additional_properties = rest
        return self


decode_deferred_regex_search = DeferredRegexSearch.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(DeferredToolsControl)
        self.profile = pop("profile", UNSET)
        self.protocol = pop("protocol", UNSET)
        value = pop("search", UNSET)
        self.search = decode_deferred_tools_search_strategy(value)
        self.validation = pop("validation", UNSET)
        self.additional_properties = rest
        return self


decode_deferred_tools_control = DeferredToolsControl.decode


@model
class EdgeNetworkTimeoutResponse(_Model):
    """Body of a 524: the network edge stopped waiting for the answer. Try again later."""

    error: EdgeNetworkTimeoutResponseErrorData
    """What the edge waited for."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | Unset | None = UNSET
    """Id of the OpenRouter user whose request failed, where known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(EdgeNetworkTimeoutResponse)
        value = pop("error", UNSET)
        self.error = decode_edge_network_timeout_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_edge_network_timeout_response = EdgeNetworkTimeoutResponse.decode


@model
class EdgeNetworkTimeoutResponseErrorData(_Model):
    """Why a request ended in 524."""

    message: str
    """A sentence about the timeout, for a person."""
    availability: ErrorAvailability | Unset = UNSET
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, 524. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | Unset = UNSET
    """`timeout`, where a type is given at all. Many errors put it at `metadata.error_type` instead."""
    http_status: int | Unset = UNSET
    """The HTTP status as a number, 524, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """Further facts, seldom any, since the edge produced the error."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(EdgeNetworkTimeoutResponseErrorData)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.http_status = pop("http_status", UNSET)
        self.metadata = pop("metadata", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
        else:
            self.availability = UNSET
        self.additional_properties = rest
        return self


decode_edge_network_timeout_response_error_data = EdgeNetworkTimeoutResponseErrorData.decode


@model
class EndpointInfo(_Model):
    """An endpoint that was considered for a request."""

    model: str
    """Model of the endpoint."""
    provider: str
    """Provider of the endpoint."""
    selected: bool
    """Whether the endpoint gave the answer. On an error, none did."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(EndpointInfo)
        self.model = pop("model", UNSET)
        self.provider = pop("provider", UNSET)
        self.selected = pop("selected", UNSET)
        self.additional_properties = rest
        return self


decode_endpoint_info = EndpointInfo.decode


@model
class EndpointsMetadata(_Model):
    """The endpoints considered for a request."""

    available: list[EndpointInfo]
    """The endpoints, one by one."""
    total: int
    """How many there were."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(EndpointsMetadata)
        value = pop("available", UNSET)
        self.available = [decode_endpoint_info(item) for item in value] if type(value) is list else value
        self.total = pop("total", UNSET)
        self.additional_properties = rest
        return self


decode_endpoints_metadata = EndpointsMetadata.decode


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
    affected_providers: list[str] | Unset = UNSET
    """Providers that the problem concerns."""
    constraint: ErrorAvailabilityConstraint | Unset = UNSET
    """The request setting that ruled out the endpoints, when a single one can be named."""
    excluded_by: list[str] | Unset = UNSET
    """Filters that removed endpoints, for example `max_price`, `context_length`, `data_policy:zdr` or
    `allowed_providers`.
    """
    fallback_models: list[str] | Unset = UNSET
    """Models to try in place of the one asked for."""
    retry_after: float | Unset = UNSET
    """Seconds to wait before trying again, the same as the `Retry-After` header. Of several providers,
    the shortest wait.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ErrorAvailability)
        self.code = pop("code", UNSET)
        self.docs_url = pop("docs_url", UNSET)
        self.requested_models = pop("requested_models", UNSET)
        self.retryable = pop("retryable", UNSET)
        self.affected_providers = pop("affected_providers", UNSET)
        self.excluded_by = pop("excluded_by", UNSET)
        self.fallback_models = pop("fallback_models", UNSET)
        self.retry_after = pop("retry_after", UNSET)
        if rest:
            value = pop("constraint", UNSET)
            self.constraint = decode_error_availability_constraint(value)
        else:
            self.constraint = UNSET
        self.additional_properties = rest
        return self


decode_error_availability = ErrorAvailability.decode


@model
class ErrorAvailabilityConstraint(_Model):
    """A request setting that left no usable endpoint."""

    detail: str | Unset = UNSET
    """What the setting demanded, in words for a person."""
    field: str | Unset = UNSET
    """Name of the request field."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ErrorAvailabilityConstraint)
        self.detail = pop("detail", UNSET)
        self.field = pop("field", UNSET)
        self.additional_properties = rest
        return self


decode_error_availability_constraint = ErrorAvailabilityConstraint.decode


@model
class FileParserPlugin(_Model):
    """Settings for reading files in the input."""

    id: Literal["file-parser"]
    enabled: bool | Unset = UNSET
    """`false` switches off the account's default file parsing settings."""
    pdf: PDFParserOptions | Unset = UNSET
    """How PDF files are read."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FileParserPlugin)
        self.id = pop("id", UNSET)
        self.enabled = pop("enabled", UNSET)
        if rest:
            value = pop("pdf", UNSET)
            self.pdf = decode_pdf_parser_options(value)
        else:
            self.pdf = UNSET
        self.additional_properties = rest
        return self


decode_file_parser_plugin = FileParserPlugin.decode


@model
class FilesServerTool(_Model):
    """Server tool with which the model works with files."""

    type: Literal["openrouter:files"]
    parameters: FilesServerToolConfig | Unset = UNSET
    """Settings of the files tool; none are known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FilesServerTool)
        self.type = pop("type", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.additional_properties = rest
        return self


decode_files_server_tool = FilesServerTool.decode


@model
class ForbiddenResponse(_Model):
    """Body of a 403: the key lacks permission or is of the wrong kind, or moderation, a guardrail, a
    workspace budget or the region blocks the request.
    """

    error: ForbiddenResponseErrorData
    """What forbids the request."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | Unset | None = UNSET
    """Id of the OpenRouter user whose request failed, where known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ForbiddenResponse)
        value = pop("error", UNSET)
        self.error = decode_forbidden_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_forbidden_response = ForbiddenResponse.decode


@model
class ForbiddenResponseErrorData(_Model):
    """Why a request was refused with 403."""

    message: str
    """What blocked the request, in words for a person."""
    availability: ErrorAvailability | Unset = UNSET
    """Set with the code `region_restricted` when the model may not be used from the region."""
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, 403. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | Unset = UNSET
    """`permission_denied` for missing rights or a blocked region. Many errors put it at
    `metadata.error_type` instead.
    """
    http_status: int | Unset = UNSET
    """The HTTP status as a number, 403, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """By case: moderation gives `reasons`, `flagged_input` (at most 100 characters), `provider_name`
    and `model_slug`; a guardrail that found prompt injection gives `patterns`.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ForbiddenResponseErrorData)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.http_status = pop("http_status", UNSET)
        self.metadata = pop("metadata", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
        else:
            self.availability = UNSET
        self.additional_properties = rest
        return self


decode_forbidden_response_error_data = ForbiddenResponseErrorData.decode


@model
class FusionPlugin(_Model):
    """Settings for the model `openrouter/fusion`, in which several models study the prompt and one
    writes the answer from their work.
    """

    id: Literal["fusion"]
    analysis_models: list[str] | Unset = UNSET
    """Slugs of the models that study the prompt. Limits: at least 1 item, at most 8 items."""
    enabled: bool | Unset = UNSET
    """`false` switches off fusion settings that the account has as a default."""
    max_tool_calls: int | Unset = UNSET
    """Most tool calls each inner model may make. 4 when absent. Limits: from 1 to 16."""
    model: str | Unset = UNSET
    """Slug of the model that judges the studies."""
    preset: FusionPluginPreset | Unset = UNSET
    """A ready choice of models."""
    tools: list[FusionPluginToolsItem] | Unset = UNSET
    """Server tools for the inner models. Limits: at most 8 items."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionPlugin)
        self.id = pop("id", UNSET)
        self.analysis_models = pop("analysis_models", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.max_tool_calls = pop("max_tool_calls", UNSET)
        self.model = pop("model", UNSET)
        self.preset = pop("preset", UNSET)
        if rest:
            value = pop("tools", UNSET)
            self.tools = (
                [decode_fusion_plugin_tools_item(item) for item in value] if type(value) is list else value
            )
        else:
            self.tools = UNSET
        self.additional_properties = rest
        return self


decode_fusion_plugin = FusionPlugin.decode


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
        | Unset
    ) = UNSET
    """Settings of the tool."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionPluginToolsItem)
        self.type = pop("type", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.additional_properties = rest
        return self


decode_fusion_plugin_tools_item = FusionPluginToolsItem.decode


@model
class FusionServerToolConfig(_Model):
    """Which models take part in a fusion, and how."""

    analysis_models: list[str] | Unset = UNSET
    """Slugs of the models to put the question to. Limits: at least 1 item, at most 8 items."""
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    """Provider prompt caching for the inner requests."""
    max_completion_tokens: int | Unset = UNSET
    """Longest inner answer, in tokens, reasoning included."""
    max_tool_calls: int | Unset = UNSET
    """Most tool calls an inner model may make. 4 when absent. Limits: from 1 to 16."""
    model: str | Unset = UNSET
    """Slug of the model that weighs the answers."""
    reasoning: FusionServerToolConfigReasoning | Unset = UNSET
    """How much the inner models think."""
    temperature: float | Unset = UNSET
    """Sampling temperature of the inner models."""
    tools: list[FusionServerToolConfigToolsItem] | Unset = UNSET
    """Server tools that the inner models may use. Limits: at most 8 items."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionServerToolConfig)
        self.analysis_models = pop("analysis_models", UNSET)
        self.max_completion_tokens = pop("max_completion_tokens", UNSET)
        self.max_tool_calls = pop("max_tool_calls", UNSET)
        self.model = pop("model", UNSET)
        self.temperature = pop("temperature", UNSET)
        if rest:
            value = pop("cache_control", UNSET)
            self.cache_control = decode_anthropic_cache_control_directive(value)
            value = pop("reasoning", UNSET)
            self.reasoning = decode_fusion_server_tool_config_reasoning(value)
            value = pop("tools", UNSET)
            self.tools = (
                [decode_fusion_server_tool_config_tools_item(item) for item in value]
                if type(value) is list
                else value
            )
        else:
            self.cache_control = UNSET
            self.reasoning = UNSET
            self.tools = UNSET
        self.additional_properties = rest
        return self


decode_fusion_server_tool_config = FusionServerToolConfig.decode


@model
class FusionServerToolConfigReasoning(_Model):
    """Thinking of the inner models. Give an effort or a token budget, not both."""

    effort: FusionServerToolConfigReasoningEffort | Unset = UNSET
    """Thinking effort of the inner models, as a level."""
    max_tokens: int | Unset = UNSET
    """Thinking budget of an inner model, in tokens."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionServerToolConfigReasoning)
        self.effort = pop("effort", UNSET)
        self.max_tokens = pop("max_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_fusion_server_tool_config_reasoning = FusionServerToolConfigReasoning.decode


@model
class FusionServerToolConfigToolsItem(_Model):
    """A server tool that the inner models may use."""

    type: str
    """Which server tool, for example `openrouter:web_fetch`."""
    parameters: dict[str, Any] | Unset = UNSET
    """Settings of this tool, as its own type defines them."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionServerToolConfigToolsItem)
        self.type = pop("type", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.additional_properties = rest
        return self


decode_fusion_server_tool_config_tools_item = FusionServerToolConfigToolsItem.decode


@model
class FusionServerToolOpenRouter(_Model):
    """Server tool that puts a question to several models and has one weigh their answers. Beta."""

    type: Literal["openrouter:fusion"]
    parameters: FusionServerToolConfig | Unset = UNSET
    """The models and their settings. Defaults apply when absent."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(FusionServerToolOpenRouter)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("parameters", UNSET)
            self.parameters = decode_fusion_server_tool_config(value)
        else:
            self.parameters = UNSET
        self.additional_properties = rest
        return self


decode_fusion_server_tool_open_router = FusionServerToolOpenRouter.decode


@model
class GatewayTimeoutResponse(_Model):
    """Body of a 504: an answer from upstream did not come in time."""

    error: GatewayTimeoutResponseErrorData
    """What timed out."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | Unset | None = UNSET
    """Id of the OpenRouter user whose request failed, where known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GatewayTimeoutResponse)
        value = pop("error", UNSET)
        self.error = decode_gateway_timeout_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_gateway_timeout_response = GatewayTimeoutResponse.decode


@model
class GatewayTimeoutResponseErrorData(_Model):
    """Why a request ended in 504."""

    message: str
    """What took too long, in words for a person."""
    availability: ErrorAvailability | Unset = UNSET
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, 504; some surfaces send a string."""
    error_type: ApiErrorType | Unset = UNSET
    """`timeout`, where a type is given at all. Many errors put it at `metadata.error_type` instead."""
    http_status: int | Unset = UNSET
    """The HTTP status as a number, 504, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """Further facts, when there are any, such as `timeout` as the `error_type`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GatewayTimeoutResponseErrorData)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.http_status = pop("http_status", UNSET)
        self.metadata = pop("metadata", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
        else:
            self.availability = UNSET
        self.additional_properties = rest
        return self


decode_gateway_timeout_response_error_data = GatewayTimeoutResponseErrorData.decode


@model
class GoneResponse(_Model):
    """Body of a 410 answer, for an operation or resource that no longer exists."""

    error: GoneResponseErrorData
    """What is gone."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """Routing details, when the request opted in to them and got as far as routing."""
    user_id: str | Unset | None = UNSET
    """Id of the user whom the request was attributed to, when the server tells it."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GoneResponse)
        value = pop("error", UNSET)
        self.error = decode_gone_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_gone_response = GoneResponse.decode


@model
class GoneResponseErrorData(_Model):
    """Why the server answered 410."""

    message: str
    """What went wrong, for a person to read."""
    availability: ErrorAvailability | Unset = UNSET
    """Whether a retry can help and what to use instead; only on errors about a model's availability."""
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, here 410. Some errors send text, some nothing: rely on the status of
    the response.
    """
    error_type: ApiErrorType | Unset = UNSET
    """The error's kind in OpenRouter's own vocabulary, where the server puts it here."""
    http_status: int | Unset = UNSET
    """HTTP status repeated in the body; sent by errors that leave out `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """Further facts about the error; the keys vary with the kind of error."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(GoneResponseErrorData)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.http_status = pop("http_status", UNSET)
        self.metadata = pop("metadata", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
        else:
            self.availability = UNSET
        self.additional_properties = rest
        return self


decode_gone_response_error_data = GoneResponseErrorData.decode


@model
class ImageGenerationServerToolConfig(_Model):
    """Settings for making images. Further keys depend on the image model."""

    model: str | Unset = UNSET
    """Slug of the image model to use."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenerationServerToolConfig)
        self.model = pop("model", UNSET)
        self.additional_properties = rest
        return self


decode_image_generation_server_tool_config = ImageGenerationServerToolConfig.decode


@model
class ImageGenerationServerToolOpenRouter(_Model):
    """Server tool with which the model has images made. Beta."""

    type: Literal["openrouter:image_generation"]
    parameters: ImageGenerationServerToolConfig | Unset = UNSET
    """Which image model to use, and how. Defaults apply when absent."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ImageGenerationServerToolOpenRouter)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("parameters", UNSET)
            self.parameters = decode_image_generation_server_tool_config(value)
        else:
            self.parameters = UNSET
        self.additional_properties = rest
        return self


decode_image_generation_server_tool_open_router = ImageGenerationServerToolOpenRouter.decode


@model
class InternalServerResponse(_Model):
    """Body of a 500: something failed inside OpenRouter or upstream. The cause is hidden."""

    error: InternalServerResponseErrorData
    """A generic account of the failure."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """Routing details; a 500 never carries them."""
    user_id: str | Unset | None = UNSET
    """Id of the OpenRouter user whose request failed, where known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InternalServerResponse)
        value = pop("error", UNSET)
        self.error = decode_internal_server_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_internal_server_response = InternalServerResponse.decode


@model
class InternalServerResponseErrorData(_Model):
    """A 500, with nothing about its cause."""

    message: str
    """A generic sentence that does not reveal the cause."""
    availability: ErrorAvailability | Unset = UNSET
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, 500. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | Unset = UNSET
    """`server`, or `unmapped` for a failure that fits no other type. Many errors put it at
    `metadata.error_type` instead.
    """
    http_status: int | Unset = UNSET
    """The HTTP status as a number, 500, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """At most the `error_type`; the provider's own code is withheld."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(InternalServerResponseErrorData)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.http_status = pop("http_status", UNSET)
        self.metadata = pop("metadata", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
        else:
            self.availability = UNSET
        self.additional_properties = rest
        return self


decode_internal_server_response_error_data = InternalServerResponseErrorData.decode


@model
class JevRouterPlugin(_Model):
    """Settings for the Jev router, which picks the model. The slug that calls it is not documented."""

    id: Literal["jev-router"]
    allowed_models: list[str] | Unset = UNSET
    """Models the router may pick. Whether wildcards work is not documented."""
    cost_tier: str | Unset = UNSET
    """How costly a model the router may pick. Its values are not documented; other routers know `low`
    to `max`.
    """
    excluded_models: list[str] | Unset = UNSET
    """Models that the router must not pick. Whether wildcards work is not documented."""
    models: list[str] | Unset = UNSET
    """Models for the router to work with. How this differs from `allowed_models` is not documented."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(JevRouterPlugin)
        self.id = pop("id", UNSET)
        self.allowed_models = pop("allowed_models", UNSET)
        self.cost_tier = pop("cost_tier", UNSET)
        self.excluded_models = pop("excluded_models", UNSET)
        self.models = pop("models", UNSET)
        self.additional_properties = rest
        return self


decode_jev_router_plugin = JevRouterPlugin.decode


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
    alias_target: ModelAliasTarget | Unset = UNSET
    """The model this id stands for. Absent unless the id is an alias."""
    benchmarks: ModelBenchmarks | Unset = UNSET
    """Standing in public benchmarks. Absent when there is none."""
    description: str | Unset = UNSET
    """What the model is, in prose."""
    expiration_date: str | Unset | None = UNSET
    """Date on which the model goes out of service. Null or absent when none is planned."""
    hugging_face_id: str | Unset | None = UNSET
    """Id of the weights on Hugging Face. Null or absent when they are not published there."""
    knowledge_cutoff: str | Unset | None = UNSET
    """Date up to which the model knows the world. Null or absent when unknown."""
    reasoning: ModelReasoning | Unset = UNSET
    """How far reasoning can be controlled. Absent when the model does not reason."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(Model)
        value = pop("architecture", UNSET)
        self.architecture = decode_model_architecture(value)
        self.canonical_slug = pop("canonical_slug", UNSET)
        self.context_length = pop("context_length", UNSET)
        self.created = pop("created", UNSET)
        value = pop("default_parameters", UNSET)
        self.default_parameters = decode_default_parameters(value)
        self.id = pop("id", UNSET)
        value = pop("links", UNSET)
        self.links = decode_model_links(value)
        self.name = pop("name", UNSET)
        value = pop("per_request_limits", UNSET)
        self.per_request_limits = decode_per_request_limits(value)
        value = pop("pricing", UNSET)
        self.pricing = decode_public_pricing(value)
        self.supported_parameters = pop("supported_parameters", UNSET)
        self.supported_voices = pop("supported_voices", UNSET)
        value = pop("top_provider", UNSET)
        self.top_provider = decode_top_provider_info(value)
        self.description = pop("description", UNSET)
        self.expiration_date = pop("expiration_date", UNSET)
        self.hugging_face_id = pop("hugging_face_id", UNSET)
        self.knowledge_cutoff = pop("knowledge_cutoff", UNSET)
        if rest:
            value = pop("alias_target", UNSET)
            self.alias_target = decode_model_alias_target(value)
            value = pop("benchmarks", UNSET)
            self.benchmarks = decode_model_benchmarks(value)
            value = pop("reasoning", UNSET)
            self.reasoning = decode_model_reasoning(value)
        else:
            self.alias_target = UNSET
            self.benchmarks = UNSET
            self.reasoning = UNSET
        self.additional_properties = rest
        return self


decode_model = Model.decode


@model
class ModelAliasTarget(_Model):
    """The model behind an alias."""

    name: str
    """Display name of the model meant."""
    slug: str
    """Slug of the model meant."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ModelAliasTarget)
        self.name = pop("name", UNSET)
        self.slug = pop("slug", UNSET)
        self.additional_properties = rest
        return self


decode_model_alias_target = ModelAliasTarget.decode


@model
class ModelArchitecture(_Model):
    """Modalities, tokenizer and prompt template of a model."""

    input_modalities: list[InputModality]
    """Kinds of content the model takes."""
    modality: str | None
    """Both sides in short, such as `text+image->text`."""
    output_modalities: list[OutputModality]
    """Kinds of content the model produces."""
    instruct_type: InstructType | Unset | None = UNSET
    """Prompt template of the model. Null when none applies or none is known."""
    tokenizer: ModelGroup | Unset = UNSET
    """Family of tokenizer that splits its text."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ModelArchitecture)
        self.input_modalities = pop("input_modalities", UNSET)
        self.modality = pop("modality", UNSET)
        self.output_modalities = pop("output_modalities", UNSET)
        self.instruct_type = pop("instruct_type", UNSET)
        self.tokenizer = pop("tokenizer", UNSET)
        self.additional_properties = rest
        return self


decode_model_architecture = ModelArchitecture.decode


@model
class ModelBenchmarks(_Model):
    """Standing of a model in public benchmarks."""

    design_arena: list[DABenchmarkEntry]
    """Ratings on Design Arena, one for each arena and category. Empty when there are none."""
    artificial_analysis: AABenchmarkEntry | Unset = UNSET
    """Indexes by Artificial Analysis. Absent when it has not measured the model."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ModelBenchmarks)
        value = pop("design_arena", UNSET)
        self.design_arena = (
            [decode_da_benchmark_entry(item) for item in value] if type(value) is list else value
        )
        if rest:
            value = pop("artificial_analysis", UNSET)
            self.artificial_analysis = decode_aa_benchmark_entry(value)
        else:
            self.artificial_analysis = UNSET
        self.additional_properties = rest
        return self


decode_model_benchmarks = ModelBenchmarks.decode


@model
class ModelLinks(_Model):
    """Further addresses for a model."""

    details: str
    """Address of the list of endpoints that serve the model."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ModelLinks)
        self.details = pop("details", UNSET)
        self.additional_properties = rest
        return self


decode_model_links = ModelLinks.decode


@model
class ModelReasoning(_Model):
    """How far the reasoning of a model can be controlled."""

    mandatory: bool
    """Whether reasoning cannot be switched off. Effort `none` is then refused with 400."""
    default_effort: ReasoningEffort | Unset | None = UNSET
    """Effort used where a request names none."""
    default_enabled: bool | Unset = UNSET
    """Whether the model reasons unless told not to."""
    supported_efforts: list[ReasoningEffort | None] | Unset | None = UNSET
    """Efforts to choose from. Null means all of them; absent means there is no choice."""
    supports_max_tokens: bool | Unset = UNSET
    """Whether `reasoning.max_tokens` can limit the reasoning."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ModelReasoning)
        self.mandatory = pop("mandatory", UNSET)
        self.default_effort = pop("default_effort", UNSET)
        self.default_enabled = pop("default_enabled", UNSET)
        self.supported_efforts = pop("supported_efforts", UNSET)
        self.supports_max_tokens = pop("supports_max_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_model_reasoning = ModelReasoning.decode


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
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ModelsListResponse)
        value = pop("data", UNSET)
        self.data = decode_models_list_response_data(value)
        value = pop("links", UNSET)
        self.links = decode_models_list_response_links(value)
        self.total_count = pop("total_count", UNSET)
        self.additional_properties = rest
        return self


decode_models_list_response = ModelsListResponse.decode


@model
class ModelsListResponseLinks(_Model):
    """Links between pages of models."""

    next: str | None
    """Path and query of the next page, without a host. Null on the last page."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ModelsListResponseLinks)
        self.next = pop("next", UNSET)
        self.additional_properties = rest
        return self


decode_models_list_response_links = ModelsListResponseLinks.decode


@model
class ModerationPlugin(_Model):
    """Runs moderation on the request. Has no settings and no `enabled` switch."""

    id: Literal["moderation"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ModerationPlugin)
        self.id = pop("id", UNSET)
        self.additional_properties = rest
        return self


decode_moderation_plugin = ModerationPlugin.decode


@model
class NotFoundResponse(_Model):
    """Body of a 404: the resource does not exist, or no endpoint of the model passes the filters of
    the request.
    """

    error: NotFoundResponseErrorData
    """What was not found, or what left no endpoint to use."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | Unset | None = UNSET
    """Id of the OpenRouter user whose request failed, where known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(NotFoundResponse)
        value = pop("error", UNSET)
        self.error = decode_not_found_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_not_found_response = NotFoundResponse.decode


@model
class NotFoundResponseErrorData(_Model):
    """Why a request ended in 404."""

    message: str
    """Which resource or endpoint is missing, in words for a person."""
    availability: ErrorAvailability | Unset = UNSET
    """Set when the model exists but cannot serve this request, such as `privacy_restricted`,
    `constraint_filtered` or `model_deprecated`. Go by its `retryable` flag.
    """
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, 404. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | Unset = UNSET
    """`not_found`, or `image_not_found` for an image in the input. Many errors put it at
    `metadata.error_type` instead.
    """
    http_status: int | Unset = UNSET
    """The HTTP status as a number, 404, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """Further facts; availability errors may list failed tries in `previous_errors`, each with
    `provider`, `code` and `status`.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(NotFoundResponseErrorData)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.http_status = pop("http_status", UNSET)
        self.metadata = pop("metadata", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
        else:
            self.availability = UNSET
        self.additional_properties = rest
        return self


decode_not_found_response_error_data = NotFoundResponseErrorData.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenAIFile)
        self.shape = pop("_shape", UNSET)
        self.bytes_ = pop("bytes", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.filename = pop("filename", UNSET)
        self.id = pop("id", UNSET)
        self.object = pop("object", UNSET)
        self.purpose = pop("purpose", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


decode_open_ai_file = OpenAIFile.decode


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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenRouterFile)
        self.shape = pop("_shape", UNSET)
        self.created_at = pop("created_at", UNSET)
        self.downloadable = pop("downloadable", UNSET)
        self.filename = pop("filename", UNSET)
        self.id = pop("id", UNSET)
        self.mime_type = pop("mime_type", UNSET)
        self.size_bytes = pop("size_bytes", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_open_router_file = OpenRouterFile.decode


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
    attempts: list[RouterAttempt] | Unset = UNSET
    """The providers tried, in order, with the status of each."""
    generation_time: int | Unset = UNSET
    """How long generation took, in milliseconds."""
    params: RouterParams | Unset = UNSET
    """Numbers the router worked with, where it has any."""
    pipeline: list[PipelineStage] | Unset = UNSET
    """What guardrails, plugins and server tools did to the request and the answer."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenRouterMetadata)
        self.attempt = pop("attempt", UNSET)
        value = pop("endpoints", UNSET)
        self.endpoints = decode_endpoints_metadata(value)
        self.is_byok = pop("is_byok", UNSET)
        self.region = pop("region", UNSET)
        self.requested = pop("requested", UNSET)
        self.strategy = pop("strategy", UNSET)
        self.summary = pop("summary", UNSET)
        self.generation_time = pop("generation_time", UNSET)
        if rest:
            value = pop("attempts", UNSET)
            self.attempts = [decode_router_attempt(item) for item in value] if type(value) is list else value
            value = pop("params", UNSET)
            self.params = decode_router_params(value)
            value = pop("pipeline", UNSET)
            self.pipeline = [decode_pipeline_stage(item) for item in value] if type(value) is list else value
        else:
            self.attempts = UNSET
            self.params = UNSET
            self.pipeline = UNSET
        self.additional_properties = rest
        return self


decode_open_router_metadata = OpenRouterMetadata.decode


@model
class OpenRouterWebSearchServerTool(_Model):
    """Server tool with which the model searches the web. Beta."""

    type: Literal["openrouter:web_search"]
    parameters: WebSearchConfig | Unset = UNSET
    """How to search. Defaults apply when absent."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(OpenRouterWebSearchServerTool)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("parameters", UNSET)
            self.parameters = decode_web_search_config(value)
        else:
            self.parameters = UNSET
        self.additional_properties = rest
        return self


decode_open_router_web_search_server_tool = OpenRouterWebSearchServerTool.decode


@model
class PDFParserOptions(_Model):
    """How PDF files are read."""

    engine: PDFParserEngine | Unset = UNSET
    """The reader. When absent, the model itself where it can, else `mistral-ocr`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PDFParserOptions)
        self.engine = pop("engine", UNSET)
        self.additional_properties = rest
        return self


decode_pdf_parser_options = PDFParserOptions.decode


@model
class ParetoRouterPlugin(_Model):
    """Settings for the model `openrouter/pareto-code`, which picks by coding skill and price."""

    id: Literal["pareto-router"]
    enabled: bool | Unset = UNSET
    """`false` switches off the account's Pareto defaults."""
    max_price: float | Unset = UNSET
    """Highest acceptable price, measured as `price_source` says. Limits: at least 0."""
    min_coding_score: float | Unset = UNSET
    """Lowest acceptable coding score, from 0 to 1. Limits: from 0 to 1."""
    price_source: ParetoRouterPluginPriceSource | Unset = UNSET
    """Which price of a model is compared."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ParetoRouterPlugin)
        self.id = pop("id", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.max_price = pop("max_price", UNSET)
        self.min_coding_score = pop("min_coding_score", UNSET)
        self.price_source = pop("price_source", UNSET)
        self.additional_properties = rest
        return self


decode_pareto_router_plugin = ParetoRouterPlugin.decode


@model
class PayloadTooLargeResponse(_Model):
    """Body of a 413: the request body is larger than the API takes. Send less, or pass media by URL
    where the part allows it.
    """

    error: PayloadTooLargeResponseErrorData
    """What exceeded the size limit."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | Unset | None = UNSET
    """Id of the OpenRouter user whose request failed, where known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PayloadTooLargeResponse)
        value = pop("error", UNSET)
        self.error = decode_payload_too_large_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_payload_too_large_response = PayloadTooLargeResponse.decode


@model
class PayloadTooLargeResponseErrorData(_Model):
    """Why a request was refused with 413."""

    message: str
    """What was too large, in words for a person."""
    availability: ErrorAvailability | Unset = UNSET
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, 413. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | Unset = UNSET
    """`payload_too_large` for an oversized body. Many errors put it at `metadata.error_type` instead."""
    http_status: int | Unset = UNSET
    """The HTTP status as a number, 413, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """Further facts about the size, when there are any."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PayloadTooLargeResponseErrorData)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.http_status = pop("http_status", UNSET)
        self.metadata = pop("metadata", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
        else:
            self.availability = UNSET
        self.additional_properties = rest
        return self


decode_payload_too_large_response_error_data = PayloadTooLargeResponseErrorData.decode


@model
class PaymentRequiredResponse(_Model):
    """Body of a 402: the account balance or the limit of this key is used up. A negative balance also
    blocks free models.
    """

    error: PaymentRequiredResponseErrorData
    """Which budget ran out."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | Unset | None = UNSET
    """Id of the OpenRouter user whose request failed, where known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PaymentRequiredResponse)
        value = pop("error", UNSET)
        self.error = decode_payment_required_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_payment_required_response = PaymentRequiredResponse.decode


@model
class PaymentRequiredResponseErrorData(_Model):
    """Why a request was refused with 402."""

    message: str
    """What is short of credits, in words for a person. Retrying helps only after a top-up or a limit
    reset.
    """
    availability: ErrorAvailability | Unset = UNSET
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, 402. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | Unset = UNSET
    """`payment_required` when credits are lacking. Many errors put it at `metadata.error_type`
    instead.
    """
    http_status: int | Unset = UNSET
    """The HTTP status as a number, 402, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """Further facts about the exhausted budget, when there are any."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PaymentRequiredResponseErrorData)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.http_status = pop("http_status", UNSET)
        self.metadata = pop("metadata", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
        else:
            self.availability = UNSET
        self.additional_properties = rest
        return self


decode_payment_required_response_error_data = PaymentRequiredResponseErrorData.decode


@model
class PerRequestLimits(_Model):
    """Token limits on each request."""

    completion_tokens: float
    """Most output tokens in one request."""
    prompt_tokens: float
    """Most input tokens in one request."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PerRequestLimits)
        self.completion_tokens = pop("completion_tokens", UNSET)
        self.prompt_tokens = pop("prompt_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_per_request_limits = PerRequestLimits.decode


@model
class PercentileLatencyCutoffs(_Model):
    """Preferred ceilings on latency in seconds, over the last 5 minutes. Each given percentile counts."""

    p50: float | Unset | None = UNSET
    """Ceiling on the median latency, in seconds."""
    p75: float | Unset | None = UNSET
    """Ceiling on the latency of the fastest 75 percent of requests, in seconds."""
    p90: float | Unset | None = UNSET
    """Ceiling on the latency of the fastest 90 percent of requests, in seconds."""
    p99: float | Unset | None = UNSET
    """Ceiling on the latency of the fastest 99 percent of requests, in seconds."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PercentileLatencyCutoffs)
        self.p50 = pop("p50", UNSET)
        self.p75 = pop("p75", UNSET)
        self.p90 = pop("p90", UNSET)
        self.p99 = pop("p99", UNSET)
        self.additional_properties = rest
        return self


decode_percentile_latency_cutoffs = PercentileLatencyCutoffs.decode


@model
class PercentileThroughputCutoffs(_Model):
    """Preferred floors on throughput in tokens a second, over the last 5 minutes. Each given
    percentile counts.
    """

    p50: float | Unset | None = UNSET
    """Floor on the median throughput, in tokens a second."""
    p75: float | Unset | None = UNSET
    """Floor on the throughput at the 75th percentile, in tokens a second."""
    p90: float | Unset | None = UNSET
    """Floor on the throughput at the 90th percentile, in tokens a second."""
    p99: float | Unset | None = UNSET
    """Floor on the throughput at the 99th percentile, in tokens a second."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PercentileThroughputCutoffs)
        self.p50 = pop("p50", UNSET)
        self.p75 = pop("p75", UNSET)
        self.p90 = pop("p90", UNSET)
        self.p99 = pop("p99", UNSET)
        self.additional_properties = rest
        return self


decode_percentile_throughput_cutoffs = PercentileThroughputCutoffs.decode


@model
class PipelineStage(_Model):
    """One thing that was done to the request or the answer besides inference."""

    name: str
    """Name of the stage."""
    type: PipelineStageType
    """Kind of stage."""
    cost_usd: float | Unset | None = UNSET
    """What the stage cost, in USD. Null when nothing is charged or known."""
    data: dict[str, Any] | Unset = UNSET
    """Facts about the stage; the keys differ by kind."""
    guardrail_id: str | Unset = UNSET
    """Id of the guardrail, on guardrail stages."""
    guardrail_scope: str | Unset = UNSET
    """To what the guardrail is assigned, on guardrail stages."""
    summary: str | Unset = UNSET
    """What the stage did, in one line."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PipelineStage)
        self.name = pop("name", UNSET)
        self.type = pop("type", UNSET)
        self.cost_usd = pop("cost_usd", UNSET)
        self.data = pop("data", UNSET)
        self.guardrail_id = pop("guardrail_id", UNSET)
        self.guardrail_scope = pop("guardrail_scope", UNSET)
        self.summary = pop("summary", UNSET)
        self.additional_properties = rest
        return self


decode_pipeline_stage = PipelineStage.decode


@model
class PricingOverride(_Model):
    """Prices that replace the base prices while their condition holds. A price left out stays at its
    base. Decimal strings in USD.
    """

    audio: str | Unset = UNSET
    """Price of audio input."""
    completion: str | Unset = UNSET
    """Price of one output token."""
    input_audio_cache: str | Unset = UNSET
    """Price of audio input read from the prompt cache."""
    input_cache_read: str | Unset = UNSET
    """Price of one input token read from the prompt cache."""
    input_cache_write: str | Unset = UNSET
    """Price of one input token written to the prompt cache."""
    input_cache_write_1h: str | Unset = UNSET
    """Price of one input token written to the prompt cache for an hour."""
    min_prompt_tokens: float | Unset = UNSET
    """Condition: the prompt has at least this many tokens."""
    prompt: str | Unset = UNSET
    """Price of one input token."""
    utc_days: list[PricingOverrideUtcDaysItem] | Unset = UNSET
    """Condition: days of the week, in UTC, on which the prices hold."""
    utc_end: float | Unset = UNSET
    """Condition: end of a daily period, as HHMM in UTC (930 is half past nine)."""
    utc_start: float | Unset = UNSET
    """Condition: start of a daily period, as HHMM in UTC (930 is half past nine)."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PricingOverride)
        self.audio = pop("audio", UNSET)
        self.completion = pop("completion", UNSET)
        self.input_audio_cache = pop("input_audio_cache", UNSET)
        self.input_cache_read = pop("input_cache_read", UNSET)
        self.input_cache_write = pop("input_cache_write", UNSET)
        self.input_cache_write_1h = pop("input_cache_write_1h", UNSET)
        self.min_prompt_tokens = pop("min_prompt_tokens", UNSET)
        self.prompt = pop("prompt", UNSET)
        self.utc_days = pop("utc_days", UNSET)
        self.utc_end = pop("utc_end", UNSET)
        self.utc_start = pop("utc_start", UNSET)
        self.additional_properties = rest
        return self


decode_pricing_override = PricingOverride.decode


@model
class PromptCacheBreakpoint(_Model):
    """Marks where a cached prefix ends, in OpenAI's style. For GPT-5.6 and later, converted for
    others.
    """

    mode: Literal["explicit"]
    ttl: str | Unset | None = UNSET
    """Lifetime of the prefix that ends here, for example `30m`. How it relates to
    `prompt_cache_options.ttl` is not documented.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PromptCacheBreakpoint)
        self.mode = pop("mode", UNSET)
        self.ttl = pop("ttl", UNSET)
        self.additional_properties = rest
        return self


decode_prompt_cache_breakpoint = PromptCacheBreakpoint.decode


@model
class PromptCacheOptions(_Model):
    """Turns on caching at marked places, in OpenAI's style."""

    mode: Literal["explicit"]
    ttl: str | Unset | None = UNSET
    """How long the cached prefix lives, for example `30m`. The provider's default when absent; not
    converted for providers of the other style.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PromptCacheOptions)
        self.mode = pop("mode", UNSET)
        self.ttl = pop("ttl", UNSET)
        self.additional_properties = rest
        return self


decode_prompt_cache_options = PromptCacheOptions.decode


@model
class ProviderOptions(_Model):
    """Extra request fields for single providers, by provider slug. They reach the provider as they
    are, so their names are its own.
    """

    field_01ai: dict[str, Any] | Unset = UNSET
    """Fields for 01.AI."""
    ai21: dict[str, Any] | Unset = UNSET
    """Fields for AI21."""
    aion_labs: dict[str, Any] | Unset = UNSET
    """Fields for AionLabs."""
    akashml: dict[str, Any] | Unset = UNSET
    """Fields for AkashML."""
    alibaba: dict[str, Any] | Unset = UNSET
    """Fields for Alibaba Cloud."""
    amazon_bedrock: dict[str, Any] | Unset = UNSET
    """Fields for Amazon Bedrock."""
    amazon_bedrockclaude_on_aws: dict[str, Any] | Unset = UNSET
    """Fields for the Claude Platform on AWS under Amazon Bedrock."""
    amazon_nova: dict[str, Any] | Unset = UNSET
    """Fields for Amazon Nova."""
    ambient: dict[str, Any] | Unset = UNSET
    """Fields for Ambient."""
    anthropic: dict[str, Any] | Unset = UNSET
    """Fields for Anthropic."""
    anthropic2: dict[str, Any] | Unset = UNSET
    """Fields for the second Anthropic endpoint."""
    anyscale: dict[str, Any] | Unset = UNSET
    """Fields for Anyscale."""
    arcee_ai: dict[str, Any] | Unset = UNSET
    """Fields for Arcee AI."""
    assemblyai: dict[str, Any] | Unset = UNSET
    """Fields for AssemblyAI."""
    atlas_cloud: dict[str, Any] | Unset = UNSET
    """Fields for AtlasCloud."""
    atoma: dict[str, Any] | Unset = UNSET
    """Fields for Atoma."""
    avian: dict[str, Any] | Unset = UNSET
    """Fields for Avian."""
    azure: dict[str, Any] | Unset = UNSET
    """Fields for Azure."""
    baidu: dict[str, Any] | Unset = UNSET
    """Fields for Baidu."""
    baseten: dict[str, Any] | Unset = UNSET
    """Fields for Baseten."""
    black_forest_labs: dict[str, Any] | Unset = UNSET
    """Fields for Black Forest Labs."""
    byteplus: dict[str, Any] | Unset = UNSET
    """Fields for BytePlus."""
    centml: dict[str, Any] | Unset = UNSET
    """Fields for CentML."""
    cerebras: dict[str, Any] | Unset = UNSET
    """Fields for Cerebras."""
    chutes: dict[str, Any] | Unset = UNSET
    """Fields for Chutes."""
    cirrascale: dict[str, Any] | Unset = UNSET
    """Fields for Cirrascale."""
    clarifai: dict[str, Any] | Unset = UNSET
    """Fields for Clarifai."""
    claude_on_aws: dict[str, Any] | Unset = UNSET
    """Fields for the Claude Platform on AWS."""
    cloudflare: dict[str, Any] | Unset = UNSET
    """Fields for Cloudflare."""
    cohere: dict[str, Any] | Unset = UNSET
    """Fields for Cohere."""
    coreweave: dict[str, Any] | Unset = UNSET
    """Fields for CoreWeave."""
    cosine: dict[str, Any] | Unset = UNSET
    """Fields for Cosine."""
    crofai: dict[str, Any] | Unset = UNSET
    """Fields for CrofAI."""
    crucible: dict[str, Any] | Unset = UNSET
    """Fields for Crucible."""
    crusoe: dict[str, Any] | Unset = UNSET
    """Fields for Crusoe."""
    darkbloom: dict[str, Any] | Unset = UNSET
    """Fields for Darkbloom."""
    databricks: dict[str, Any] | Unset = UNSET
    """Fields for Databricks."""
    decart: dict[str, Any] | Unset = UNSET
    """Fields for Decart."""
    deepgram: dict[str, Any] | Unset = UNSET
    """Fields for Deepgram."""
    deepinfra: dict[str, Any] | Unset = UNSET
    """Fields for DeepInfra."""
    deepseek: dict[str, Any] | Unset = UNSET
    """Fields for DeepSeek."""
    dekallm: dict[str, Any] | Unset = UNSET
    """Fields for DekaLLM."""
    digitalocean: dict[str, Any] | Unset = UNSET
    """Fields for DigitalOcean."""
    elevenlabs: dict[str, Any] | Unset = UNSET
    """Fields for ElevenLabs."""
    enfer: dict[str, Any] | Unset = UNSET
    """Fields for Enfer."""
    fake_provider: dict[str, Any] | Unset = UNSET
    """Fields for a provider that exists only for tests."""
    featherless: dict[str, Any] | Unset = UNSET
    """Fields for Featherless."""
    fireworks: dict[str, Any] | Unset = UNSET
    """Fields for Fireworks."""
    fish_audio: dict[str, Any] | Unset = UNSET
    """Fields for Fish Audio."""
    friendli: dict[str, Any] | Unset = UNSET
    """Fields for Friendli."""
    gmicloud: dict[str, Any] | Unset = UNSET
    """Fields for GMICloud."""
    google_ai_studio: dict[str, Any] | Unset = UNSET
    """Fields for Google AI Studio."""
    google_vertex: dict[str, Any] | Unset = UNSET
    """Fields for Google Vertex AI."""
    gopomelo: dict[str, Any] | Unset = UNSET
    """Fields for GoPomelo."""
    groq: dict[str, Any] | Unset = UNSET
    """Fields for Groq."""
    heygen: dict[str, Any] | Unset = UNSET
    """Fields for HeyGen."""
    huggingface: dict[str, Any] | Unset = UNSET
    """Fields for Hugging Face."""
    hyperbolic: dict[str, Any] | Unset = UNSET
    """Fields for Hyperbolic."""
    hyperbolic_quantized: dict[str, Any] | Unset = UNSET
    """Fields for Hyperbolic's quantized models."""
    inception: dict[str, Any] | Unset = UNSET
    """Fields for Inception."""
    inceptron: dict[str, Any] | Unset = UNSET
    """Fields for Inceptron."""
    inferact_vllm: dict[str, Any] | Unset = UNSET
    """Fields for Inferact vLLM."""
    inference_net: dict[str, Any] | Unset = UNSET
    """Fields for InferenceNet."""
    infermatic: dict[str, Any] | Unset = UNSET
    """Fields for Infermatic."""
    inflection: dict[str, Any] | Unset = UNSET
    """Fields for Inflection."""
    inocloud: dict[str, Any] | Unset = UNSET
    """Fields for InoCloud."""
    io_net: dict[str, Any] | Unset = UNSET
    """Fields for Io Net."""
    ionstream: dict[str, Any] | Unset = UNSET
    """Fields for Ionstream."""
    klusterai: dict[str, Any] | Unset = UNSET
    """Fields for Kluster."""
    krea: dict[str, Any] | Unset = UNSET
    """Fields for Krea."""
    lambda_: dict[str, Any] | Unset = UNSET
    """Fields for Lambda."""
    lepton: dict[str, Any] | Unset = UNSET
    """Fields for Lepton."""
    liquid: dict[str, Any] | Unset = UNSET
    """Fields for Liquid."""
    lynn: dict[str, Any] | Unset = UNSET
    """Fields for Lynn."""
    lynn_private: dict[str, Any] | Unset = UNSET
    """Fields for Lynn's private endpoints."""
    makora: dict[str, Any] | Unset = UNSET
    """Fields for Makora."""
    mancer: dict[str, Any] | Unset = UNSET
    """Fields for Mancer."""
    mancer_old: dict[str, Any] | Unset = UNSET
    """Fields for Mancer under its old slug."""
    mara: dict[str, Any] | Unset = UNSET
    """Fields for Mara."""
    meta: dict[str, Any] | Unset = UNSET
    """Fields for Meta."""
    minimax: dict[str, Any] | Unset = UNSET
    """Fields for MiniMax."""
    mistral: dict[str, Any] | Unset = UNSET
    """Fields for Mistral."""
    modal: dict[str, Any] | Unset = UNSET
    """Fields for Modal."""
    modelrun: dict[str, Any] | Unset = UNSET
    """Fields for ModelRun."""
    modular: dict[str, Any] | Unset = UNSET
    """Fields for Modular."""
    moonshotai: dict[str, Any] | Unset = UNSET
    """Fields for Moonshot AI."""
    morph: dict[str, Any] | Unset = UNSET
    """Fields for Morph."""
    ncompass: dict[str, Any] | Unset = UNSET
    """Fields for NCompass."""
    near_ai: dict[str, Any] | Unset = UNSET
    """Fields for NEAR AI."""
    nebius: dict[str, Any] | Unset = UNSET
    """Fields for Nebius."""
    nex_agi: dict[str, Any] | Unset = UNSET
    """Fields for Nex AGI."""
    nextbit: dict[str, Any] | Unset = UNSET
    """Fields for NextBit."""
    nineteen: dict[str, Any] | Unset = UNSET
    """Fields for Nineteen."""
    novita: dict[str, Any] | Unset = UNSET
    """Fields for Novita."""
    nvidia: dict[str, Any] | Unset = UNSET
    """Fields for Nvidia."""
    octoai: dict[str, Any] | Unset = UNSET
    """Fields for OctoAI."""
    ollama: dict[str, Any] | Unset = UNSET
    """Fields for Ollama."""
    open_inference: dict[str, Any] | Unset = UNSET
    """Fields for OpenInference."""
    openai: dict[str, Any] | Unset = UNSET
    """Fields for OpenAI."""
    parasail: dict[str, Any] | Unset = UNSET
    """Fields for Parasail."""
    pareto_alpha: dict[str, Any] | Unset = UNSET
    """Fields for Pareto Alpha."""
    perceptron: dict[str, Any] | Unset = UNSET
    """Fields for Perceptron."""
    perplexity: dict[str, Any] | Unset = UNSET
    """Fields for Perplexity."""
    phala: dict[str, Any] | Unset = UNSET
    """Fields for Phala."""
    poolside: dict[str, Any] | Unset = UNSET
    """Fields for Poolside."""
    primeintellect: dict[str, Any] | Unset = UNSET
    """Fields for Prime Intellect."""
    quiver: dict[str, Any] | Unset = UNSET
    """Fields for Quiver."""
    recraft: dict[str, Any] | Unset = UNSET
    """Fields for Recraft."""
    recursal: dict[str, Any] | Unset = UNSET
    """Fields for Recursal."""
    recursive: dict[str, Any] | Unset = UNSET
    """Fields for Recursive."""
    reflection: dict[str, Any] | Unset = UNSET
    """Fields for Reflection."""
    reka: dict[str, Any] | Unset = UNSET
    """Fields for Reka."""
    relace: dict[str, Any] | Unset = UNSET
    """Fields for Relace."""
    replicate: dict[str, Any] | Unset = UNSET
    """Fields for Replicate."""
    respan: dict[str, Any] | Unset = UNSET
    """Fields for Respan."""
    runway: dict[str, Any] | Unset = UNSET
    """Fields for Runway."""
    sail_research: dict[str, Any] | Unset = UNSET
    """Fields for Sail Research."""
    sakana: dict[str, Any] | Unset = UNSET
    """Fields for Sakana."""
    sakana_ai: dict[str, Any] | Unset = UNSET
    """Fields for Sakana AI."""
    sambanova: dict[str, Any] | Unset = UNSET
    """Fields for SambaNova."""
    sambanova_cloaked: dict[str, Any] | Unset = UNSET
    """Fields for SambaNova's cloaked endpoints."""
    scaledown: dict[str, Any] | Unset = UNSET
    """Fields for ScaleDown."""
    seed: dict[str, Any] | Unset = UNSET
    """Fields for Seed."""
    sf_compute: dict[str, Any] | Unset = UNSET
    """Fields for SF Compute."""
    siliconflow: dict[str, Any] | Unset = UNSET
    """Fields for SiliconFlow."""
    sourceful: dict[str, Any] | Unset = UNSET
    """Fields for Sourceful."""
    stealth: dict[str, Any] | Unset = UNSET
    """Fields for the unnamed provider of stealth models."""
    stepfun: dict[str, Any] | Unset = UNSET
    """Fields for StepFun."""
    streamlake: dict[str, Any] | Unset = UNSET
    """Fields for StreamLake."""
    switchpoint: dict[str, Any] | Unset = UNSET
    """Fields for Switchpoint."""
    targon: dict[str, Any] | Unset = UNSET
    """Fields for Targon."""
    tencent: dict[str, Any] | Unset = UNSET
    """Fields for Tencent."""
    tenstorrent: dict[str, Any] | Unset = UNSET
    """Fields for Tenstorrent."""
    thinkingmachines: dict[str, Any] | Unset = UNSET
    """Fields for Thinking Machines."""
    together: dict[str, Any] | Unset = UNSET
    """Fields for Together."""
    together_lite: dict[str, Any] | Unset = UNSET
    """Fields for Together's lite endpoints."""
    typesafe: dict[str, Any] | Unset = UNSET
    """Fields for Typesafe."""
    ubicloud: dict[str, Any] | Unset = UNSET
    """Fields for Ubicloud."""
    unbiased: dict[str, Any] | Unset = UNSET
    """Fields for Unbiased."""
    upstage: dict[str, Any] | Unset = UNSET
    """Fields for Upstage."""
    venice: dict[str, Any] | Unset = UNSET
    """Fields for Venice."""
    voyageai: dict[str, Any] | Unset = UNSET
    """Fields for VoyageAI by MongoDB."""
    wafer: dict[str, Any] | Unset = UNSET
    """Fields for Wafer."""
    wandb: dict[str, Any] | Unset = UNSET
    """Fields for Weights & Biases."""
    wandb_legacy: dict[str, Any] | Unset = UNSET
    """Fields for Weights & Biases under its legacy slug."""
    xai: dict[str, Any] | Unset = UNSET
    """Fields for xAI."""
    xiaomi: dict[str, Any] | Unset = UNSET
    """Fields for Xiaomi."""
    z_ai: dict[str, Any] | Unset = UNSET
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

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ProviderOptions)
        self.field_01ai = pop("01ai", UNSET)
        self.ai21 = pop("ai21", UNSET)
        self.aion_labs = pop("aion-labs", UNSET)
        self.akashml = pop("akashml", UNSET)
        self.alibaba = pop("alibaba", UNSET)
        self.amazon_bedrock = pop("amazon-bedrock", UNSET)
        self.amazon_bedrockclaude_on_aws = pop("amazon-bedrock/claude-on-aws", UNSET)
        self.amazon_nova = pop("amazon-nova", UNSET)
        self.ambient = pop("ambient", UNSET)
        self.anthropic = pop("anthropic", UNSET)
        self.anthropic2 = pop("anthropic/2", UNSET)
        self.anyscale = pop("anyscale", UNSET)
        self.arcee_ai = pop("arcee-ai", UNSET)
        self.assemblyai = pop("assemblyai", UNSET)
        self.atlas_cloud = pop("atlas-cloud", UNSET)
        self.atoma = pop("atoma", UNSET)
        self.avian = pop("avian", UNSET)
        self.azure = pop("azure", UNSET)
        self.baidu = pop("baidu", UNSET)
        self.baseten = pop("baseten", UNSET)
        self.black_forest_labs = pop("black-forest-labs", UNSET)
        self.byteplus = pop("byteplus", UNSET)
        self.centml = pop("centml", UNSET)
        self.cerebras = pop("cerebras", UNSET)
        self.chutes = pop("chutes", UNSET)
        self.cirrascale = pop("cirrascale", UNSET)
        self.clarifai = pop("clarifai", UNSET)
        self.claude_on_aws = pop("claude-on-aws", UNSET)
        self.cloudflare = pop("cloudflare", UNSET)
        self.cohere = pop("cohere", UNSET)
        self.coreweave = pop("coreweave", UNSET)
        self.cosine = pop("cosine", UNSET)
        self.crofai = pop("crofai", UNSET)
        self.crucible = pop("crucible", UNSET)
        self.crusoe = pop("crusoe", UNSET)
        self.darkbloom = pop("darkbloom", UNSET)
        self.databricks = pop("databricks", UNSET)
        self.decart = pop("decart", UNSET)
        self.deepgram = pop("deepgram", UNSET)
        self.deepinfra = pop("deepinfra", UNSET)
        self.deepseek = pop("deepseek", UNSET)
        self.dekallm = pop("dekallm", UNSET)
        self.digitalocean = pop("digitalocean", UNSET)
        self.elevenlabs = pop("elevenlabs", UNSET)
        self.enfer = pop("enfer", UNSET)
        self.fake_provider = pop("fake-provider", UNSET)
        self.featherless = pop("featherless", UNSET)
        self.fireworks = pop("fireworks", UNSET)
        self.fish_audio = pop("fish-audio", UNSET)
        self.friendli = pop("friendli", UNSET)
        self.gmicloud = pop("gmicloud", UNSET)
        self.google_ai_studio = pop("google-ai-studio", UNSET)
        self.google_vertex = pop("google-vertex", UNSET)
        self.gopomelo = pop("gopomelo", UNSET)
        self.groq = pop("groq", UNSET)
        self.heygen = pop("heygen", UNSET)
        self.huggingface = pop("huggingface", UNSET)
        self.hyperbolic = pop("hyperbolic", UNSET)
        self.hyperbolic_quantized = pop("hyperbolic-quantized", UNSET)
        self.inception = pop("inception", UNSET)
        self.inceptron = pop("inceptron", UNSET)
        self.inferact_vllm = pop("inferact-vllm", UNSET)
        self.inference_net = pop("inference-net", UNSET)
        self.infermatic = pop("infermatic", UNSET)
        self.inflection = pop("inflection", UNSET)
        self.inocloud = pop("inocloud", UNSET)
        self.io_net = pop("io-net", UNSET)
        self.ionstream = pop("ionstream", UNSET)
        self.klusterai = pop("klusterai", UNSET)
        self.krea = pop("krea", UNSET)
        self.lambda_ = pop("lambda", UNSET)
        self.lepton = pop("lepton", UNSET)
        self.liquid = pop("liquid", UNSET)
        self.lynn = pop("lynn", UNSET)
        self.lynn_private = pop("lynn-private", UNSET)
        self.makora = pop("makora", UNSET)
        self.mancer = pop("mancer", UNSET)
        self.mancer_old = pop("mancer-old", UNSET)
        self.mara = pop("mara", UNSET)
        self.meta = pop("meta", UNSET)
        self.minimax = pop("minimax", UNSET)
        self.mistral = pop("mistral", UNSET)
        self.modal = pop("modal", UNSET)
        self.modelrun = pop("modelrun", UNSET)
        self.modular = pop("modular", UNSET)
        self.moonshotai = pop("moonshotai", UNSET)
        self.morph = pop("morph", UNSET)
        self.ncompass = pop("ncompass", UNSET)
        self.near_ai = pop("near-ai", UNSET)
        self.nebius = pop("nebius", UNSET)
        self.nex_agi = pop("nex-agi", UNSET)
        self.nextbit = pop("nextbit", UNSET)
        self.nineteen = pop("nineteen", UNSET)
        self.novita = pop("novita", UNSET)
        self.nvidia = pop("nvidia", UNSET)
        self.octoai = pop("octoai", UNSET)
        self.ollama = pop("ollama", UNSET)
        self.open_inference = pop("open-inference", UNSET)
        self.openai = pop("openai", UNSET)
        self.parasail = pop("parasail", UNSET)
        self.pareto_alpha = pop("pareto-alpha", UNSET)
        self.perceptron = pop("perceptron", UNSET)
        self.perplexity = pop("perplexity", UNSET)
        self.phala = pop("phala", UNSET)
        self.poolside = pop("poolside", UNSET)
        self.primeintellect = pop("primeintellect", UNSET)
        self.quiver = pop("quiver", UNSET)
        self.recraft = pop("recraft", UNSET)
        self.recursal = pop("recursal", UNSET)
        self.recursive = pop("recursive", UNSET)
        self.reflection = pop("reflection", UNSET)
        self.reka = pop("reka", UNSET)
        self.relace = pop("relace", UNSET)
        self.replicate = pop("replicate", UNSET)
        self.respan = pop("respan", UNSET)
        self.runway = pop("runway", UNSET)
        self.sail_research = pop("sail-research", UNSET)
        self.sakana = pop("sakana", UNSET)
        self.sakana_ai = pop("sakana-ai", UNSET)
        self.sambanova = pop("sambanova", UNSET)
        self.sambanova_cloaked = pop("sambanova-cloaked", UNSET)
        self.scaledown = pop("scaledown", UNSET)
        self.seed = pop("seed", UNSET)
        self.sf_compute = pop("sf-compute", UNSET)
        self.siliconflow = pop("siliconflow", UNSET)
        self.sourceful = pop("sourceful", UNSET)
        self.stealth = pop("stealth", UNSET)
        self.stepfun = pop("stepfun", UNSET)
        self.streamlake = pop("streamlake", UNSET)
        self.switchpoint = pop("switchpoint", UNSET)
        self.targon = pop("targon", UNSET)
        self.tencent = pop("tencent", UNSET)
        self.tenstorrent = pop("tenstorrent", UNSET)
        self.thinkingmachines = pop("thinkingmachines", UNSET)
        self.together = pop("together", UNSET)
        self.together_lite = pop("together-lite", UNSET)
        self.typesafe = pop("typesafe", UNSET)
        self.ubicloud = pop("ubicloud", UNSET)
        self.unbiased = pop("unbiased", UNSET)
        self.upstage = pop("upstage", UNSET)
        self.venice = pop("venice", UNSET)
        self.voyageai = pop("voyageai", UNSET)
        self.wafer = pop("wafer", UNSET)
        self.wandb = pop("wandb", UNSET)
        self.wandb_legacy = pop("wandb-legacy", UNSET)
        self.xai = pop("xai", UNSET)
        self.xiaomi = pop("xiaomi", UNSET)
        self.z_ai = pop("z-ai", UNSET)
        self.additional_properties = rest
        return self


decode_provider_options = ProviderOptions.decode


@model
class ProviderOverloadedResponse(_Model):
    """Body of a 529: the provider has too much work. Retry after a pause, or name fallback models in
    `models`.
    """

    error: ProviderOverloadedResponseErrorData
    """Which provider is overloaded."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | Unset | None = UNSET
    """Id of the OpenRouter user whose request failed, where known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ProviderOverloadedResponse)
        value = pop("error", UNSET)
        self.error = decode_provider_overloaded_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_provider_overloaded_response = ProviderOverloadedResponse.decode


@model
class ProviderOverloadedResponseErrorData(_Model):
    """Why a request ended in 529."""

    message: str
    """What is overloaded, in words for a person."""
    availability: ErrorAvailability | Unset = UNSET
    """Details of the shortage, including whether and when to retry, when the API knows them."""
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, 529. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | Unset = UNSET
    """`provider_overloaded`. The same type also occurs with status 503. Many errors put it at
    `metadata.error_type` instead.
    """
    http_status: int | Unset = UNSET
    """The HTTP status as a number, 529, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """Facts from the overloaded provider. Provider failures give `error_type` and often
    `provider_code`.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ProviderOverloadedResponseErrorData)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.http_status = pop("http_status", UNSET)
        self.metadata = pop("metadata", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
        else:
            self.availability = UNSET
        self.additional_properties = rest
        return self


decode_provider_overloaded_response_error_data = ProviderOverloadedResponseErrorData.decode


@model
class ProviderPreferences(_Model):
    """Which providers may serve a request, and in what order. Unknown keys are not allowed."""

    allow_fallbacks: bool | Unset | None = UNSET
    """Whether other providers are tried when the preferred one fails. They are when absent."""
    data_collection: ProviderPreferencesDataCollection | Unset | None = UNSET
    """Whether providers that may keep or train on data are acceptable. They are when absent."""
    enforce_distillable_text: bool | Unset | None = UNSET
    """Only use models whose text may be used to train other models."""
    ignore: list[ProviderName | str] | Unset | None = UNSET
    """Providers never to use, in addition to those the account ignores."""
    max_price: ProviderPreferencesMaxPrice | Unset = UNSET
    """Highest acceptable prices. Endpoints above any of them are not used."""
    only: list[ProviderName | str] | Unset | None = UNSET
    """The only providers to use, among those the account allows. 404 when none is left."""
    options: ProviderOptions | Unset = UNSET
    """Extra request fields for single providers, by provider slug. Only those of the provider that
    serves matter.
    """
    order: list[ProviderName | str] | Unset | None = UNSET
    """Providers to try first, in this order. Switches off load balancing and sticky routing."""
    preferred_max_latency: PreferredMaxLatency | Unset | None = UNSET
    """Latency to prefer, in seconds. Slower endpoints move back but stay available."""
    preferred_min_throughput: PreferredMinThroughput | Unset | None = UNSET
    """Throughput to prefer, in tokens a second. Slower endpoints move back but stay available."""
    quantizations: list[Quantization] | Unset | None = UNSET
    """Only use endpoints that run the model at one of these precisions."""
    require_parameters: bool | Unset | None = UNSET
    """Only use endpoints that support every parameter of the request. When off, unsupported ones are
    ignored.
    """
    sort: ProviderSort | ProviderSortConfig | Unset | None = UNSET
    """What to rank endpoints by, instead of balancing load. Balanced by price and recent outages when
    absent.
    """
    zdr: bool | Unset | None = UNSET
    """Only use endpoints with zero data retention. Cannot lift what the account or a guardrail
    demands.
    """

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ProviderPreferences)
        self.allow_fallbacks = pop("allow_fallbacks", UNSET)
        self.data_collection = pop("data_collection", UNSET)
        self.enforce_distillable_text = pop("enforce_distillable_text", UNSET)
        self.ignore = pop("ignore", UNSET)
        self.only = pop("only", UNSET)
        self.order = pop("order", UNSET)
        self.quantizations = pop("quantizations", UNSET)
        self.require_parameters = pop("require_parameters", UNSET)
        self.zdr = pop("zdr", UNSET)
        if rest:
            value = pop("max_price", UNSET)
            self.max_price = decode_provider_preferences_max_price(value)
            value = pop("options", UNSET)
            self.options = decode_provider_options(value)
            value = pop("preferred_max_latency", UNSET)
            self.preferred_max_latency = None if value is None else decode_preferred_max_latency(value)
            value = pop("preferred_min_throughput", UNSET)
            self.preferred_min_throughput = None if value is None else decode_preferred_min_throughput(value)
            value = pop("sort", UNSET)
            self.sort = None if value is None else decode_provider_sort_config(value)
        else:
            self.max_price = UNSET
            self.options = UNSET
            self.preferred_max_latency = UNSET
            self.preferred_min_throughput = UNSET
            self.sort = UNSET
        self.additional_properties = rest
        return self


decode_provider_preferences = ProviderPreferences.decode


@model
class ProviderPreferencesMaxPrice(_Model):
    """Highest acceptable prices in USD, as numbers or decimal strings."""

    audio: str | float | Unset = UNSET
    """Highest price of audio, in USD."""
    completion: str | float | Unset = UNSET
    """Highest price of output, in USD per million tokens."""
    image: str | float | Unset = UNSET
    """Highest price of images, in USD."""
    prompt: str | float | Unset = UNSET
    """Highest price of input, in USD per million tokens."""
    request: str | float | Unset = UNSET
    """Highest fixed price of a request, in USD."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ProviderPreferencesMaxPrice)
        self.audio = pop("audio", UNSET)
        self.completion = pop("completion", UNSET)
        self.image = pop("image", UNSET)
        self.prompt = pop("prompt", UNSET)
        self.request = pop("request", UNSET)
        self.additional_properties = rest
        return self


decode_provider_preferences_max_price = ProviderPreferencesMaxPrice.decode


@model
class ProviderSortConfig(_Model):
    """What to rank endpoints by, and whether within each model or across all."""

    by: ProviderSortConfigBy | Unset | None = UNSET
    """What to rank by. The usual balancing when absent or null."""
    partition: ProviderSortConfigPartition | Unset | None = UNSET
    """Whether fallback models are ranked one after the other or all together. By model when absent."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ProviderSortConfig)
        self.by = pop("by", UNSET)
        self.partition = pop("partition", UNSET)
        self.additional_properties = rest
        return self


decode_provider_sort_config = ProviderSortConfig.decode


@model
class PublicPricing(_Model):
    """What a model costs, as decimal strings in USD. A price left out does not apply to the model."""

    completion: str
    """Price of one output token."""
    prompt: str
    """Price of one input token."""
    audio: str | Unset = UNSET
    """Price of audio input."""
    audio_output: str | Unset = UNSET
    """Price of audio output."""
    discount: float | Unset = UNSET
    """Discount on the list prices. Whether the prices here already contain it is not documented."""
    image: str | Unset = UNSET
    """Price of one input image."""
    image_output: str | Unset = UNSET
    """Price of image output."""
    image_token: str | Unset = UNSET
    """Price of one image token."""
    input_audio_cache: str | Unset = UNSET
    """Price of audio input read from the prompt cache."""
    input_cache_read: str | Unset = UNSET
    """Price of one input token read from the prompt cache."""
    input_cache_write: str | Unset = UNSET
    """Price of one input token written to the prompt cache."""
    input_cache_write_1h: str | Unset = UNSET
    """Price of one input token written to the prompt cache for an hour."""
    internal_reasoning: str | Unset = UNSET
    """Price of one reasoning token."""
    overrides: list[PricingOverride] | Unset = UNSET
    """Prices that replace these under a condition, such as long prompts or hours of the day."""
    request: str | Unset = UNSET
    """Flat fee for each request."""
    web_search: str | Unset = UNSET
    """Price of one web search."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(PublicPricing)
        self.completion = pop("completion", UNSET)
        self.prompt = pop("prompt", UNSET)
        self.audio = pop("audio", UNSET)
        self.audio_output = pop("audio_output", UNSET)
        self.discount = pop("discount", UNSET)
        self.image = pop("image", UNSET)
        self.image_output = pop("image_output", UNSET)
        self.image_token = pop("image_token", UNSET)
        self.input_audio_cache = pop("input_audio_cache", UNSET)
        self.input_cache_read = pop("input_cache_read", UNSET)
        self.input_cache_write = pop("input_cache_write", UNSET)
        self.input_cache_write_1h = pop("input_cache_write_1h", UNSET)
        self.internal_reasoning = pop("internal_reasoning", UNSET)
        self.request = pop("request", UNSET)
        self.web_search = pop("web_search", UNSET)
        if rest:
            value = pop("overrides", UNSET)
            self.overrides = (
                [decode_pricing_override(item) for item in value] if type(value) is list else value
            )
        else:
            self.overrides = UNSET
        self.additional_properties = rest
        return self


decode_public_pricing = PublicPricing.decode


@model
class RequestTimeoutResponse(_Model):
    """Body of a 408: the request took too long and was given up."""

    error: RequestTimeoutResponseErrorData
    """What timed out."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | Unset | None = UNSET
    """Id of the OpenRouter user whose request failed, where known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(RequestTimeoutResponse)
        value = pop("error", UNSET)
        self.error = decode_request_timeout_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_request_timeout_response = RequestTimeoutResponse.decode


@model
class RequestTimeoutResponseErrorData(_Model):
    """Why a request ended in 408."""

    message: str
    """What took too long, in words for a person."""
    availability: ErrorAvailability | Unset = UNSET
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, 408. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | Unset = UNSET
    """`timeout` when time ran out, though that type is more often seen with 504. Many errors put it at
    `metadata.error_type` instead.
    """
    http_status: int | Unset = UNSET
    """The HTTP status as a number, 408, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """Further facts about the timeout, when there are any."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(RequestTimeoutResponseErrorData)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.http_status = pop("http_status", UNSET)
        self.metadata = pop("metadata", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
        else:
            self.availability = UNSET
        self.additional_properties = rest
        return self


decode_request_timeout_response_error_data = RequestTimeoutResponseErrorData.decode


@model
class ResponseHealingPlugin(_Model):
    """Repairs malformed JSON in replies. Works only with a `response_format` and without streaming."""

    id: Literal["response-healing"]
    enabled: bool | Unset = UNSET
    """`false` switches off repair that the account has as a default."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ResponseHealingPlugin)
        self.id = pop("id", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.additional_properties = rest
        return self


decode_response_healing_plugin = ResponseHealingPlugin.decode


@model
class RouterAttempt(_Model):
    """One try with one provider."""

    model: str
    """The model tried."""
    provider: str
    """The provider tried."""
    status: int
    """HTTP status that the provider answered with."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(RouterAttempt)
        self.model = pop("model", UNSET)
        self.provider = pop("provider", UNSET)
        self.status = pop("status", UNSET)
        self.additional_properties = rest
        return self


decode_router_attempt = RouterAttempt.decode


@model
class RouterParams(_Model):
    """Numbers a router worked with."""

    quality_floor: float | Unset = UNSET
    """Lowest quality the router accepted."""
    throughput_floor: float | Unset = UNSET
    """Lowest throughput the router accepted."""
    version_group: str | Unset = UNSET
    """Group of model versions the router chose from."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(RouterParams)
        self.quality_floor = pop("quality_floor", UNSET)
        self.throughput_floor = pop("throughput_floor", UNSET)
        self.version_group = pop("version_group", UNSET)
        self.additional_properties = rest
        return self


decode_router_params = RouterParams.decode


@model
class SearchModelsServerToolConfig(_Model):
    """Settings for searching the model catalog."""

    max_results: int | Unset = UNSET
    """Most models that one search returns."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SearchModelsServerToolConfig)
        self.max_results = pop("max_results", UNSET)
        self.additional_properties = rest
        return self


decode_search_models_server_tool_config = SearchModelsServerToolConfig.decode


@model
class ServerToolUseDetails(_Model):
    """How often server tools were used in a request."""

    tool_calls_executed: int | Unset | None = UNSET
    """Server tool calls that were carried out."""
    tool_calls_requested: int | Unset | None = UNSET
    """Server tool calls that the model asked for."""
    web_search_requests: int | Unset | None = UNSET
    """Web searches made."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ServerToolUseDetails)
        self.tool_calls_executed = pop("tool_calls_executed", UNSET)
        self.tool_calls_requested = pop("tool_calls_requested", UNSET)
        self.web_search_requests = pop("web_search_requests", UNSET)
        self.additional_properties = rest
        return self


decode_server_tool_use_details = ServerToolUseDetails.decode


@model
class ServiceUnavailableResponse(_Model):
    """Body of a 503: no provider can serve the request at the moment. Try again, after `Retry-After`
    if it is sent.
    """

    error: ServiceUnavailableResponseErrorData
    """Why nothing can serve the request now."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | Unset | None = UNSET
    """Id of the OpenRouter user whose request failed, where known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ServiceUnavailableResponse)
        value = pop("error", UNSET)
        self.error = decode_service_unavailable_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_service_unavailable_response = ServiceUnavailableResponse.decode


@model
class ServiceUnavailableResponseErrorData(_Model):
    """Why a request ended in 503."""

    message: str
    """What is unavailable, in words for a person."""
    availability: ErrorAvailability | Unset = UNSET
    """Set with the code `temporarily_unavailable`, which is worth retrying."""
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, 503. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | Unset = UNSET
    """`provider_overloaded` for a passing shortage. Many errors put it at `metadata.error_type`
    instead.
    """
    http_status: int | Unset = UNSET
    """The HTTP status as a number, 503, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """Facts from the providers tried. Provider failures give `error_type` and often `provider_code`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ServiceUnavailableResponseErrorData)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.http_status = pop("http_status", UNSET)
        self.metadata = pop("metadata", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
        else:
            self.availability = UNSET
        self.additional_properties = rest
        return self


decode_service_unavailable_response_error_data = ServiceUnavailableResponseErrorData.decode


@model
class ShellServerToolConfig(_Model):
    """Settings for running shell commands."""

    engine: ShellServerToolEngine | Unset = UNSET
    """Which sandbox executes the commands."""
    environment: ShellServerToolEnvironment | Unset = UNSET
    """The container for the commands."""
    sleep_after_seconds: SandboxSleepAfterSeconds | Unset = UNSET
    """Seconds until the container goes to sleep."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ShellServerToolConfig)
        self.engine = pop("engine", UNSET)
        self.sleep_after_seconds = pop("sleep_after_seconds", UNSET)
        if rest:
            value = pop("environment", UNSET)
            self.environment = decode_shell_server_tool_environment(value)
        else:
            self.environment = UNSET
        self.additional_properties = rest
        return self


decode_shell_server_tool_config = ShellServerToolConfig.decode


@model
class ShellServerToolOpenRouter(_Model):
    """Server tool that runs shell commands in a sandbox. On Responses and Messages; chat completions
    answer 400.
    """

    type: Literal["openrouter:shell"]
    parameters: ShellServerToolConfig | Unset = UNSET
    """Where and how the shell commands run. Defaults apply when absent."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ShellServerToolOpenRouter)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("parameters", UNSET)
            self.parameters = decode_shell_server_tool_config(value)
        else:
            self.parameters = UNSET
        self.additional_properties = rest
        return self


decode_shell_server_tool_open_router = ShellServerToolOpenRouter.decode


@model
class StopServerToolsWhenFinishReasonIs(_Model):
    """Stops when a step ends for a certain reason."""

    reason: str
    """The finish reason to stop at."""
    type: Literal["finish_reason_is"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(StopServerToolsWhenFinishReasonIs)
        self.reason = pop("reason", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_stop_server_tools_when_finish_reason_is = StopServerToolsWhenFinishReasonIs.decode


@model
class StopServerToolsWhenHasToolCall(_Model):
    """Stops when the model calls a certain tool."""

    tool_name: str
    """Name of the tool to stop at."""
    type: Literal["has_tool_call"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(StopServerToolsWhenHasToolCall)
        self.tool_name = pop("tool_name", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_stop_server_tools_when_has_tool_call = StopServerToolsWhenHasToolCall.decode


@model
class StopServerToolsWhenMaxCost(_Model):
    """Stops when the request has become too expensive."""

    max_cost_in_dollars: float
    """Cost to stop at, in USD."""
    type: Literal["max_cost"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(StopServerToolsWhenMaxCost)
        self.max_cost_in_dollars = pop("max_cost_in_dollars", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_stop_server_tools_when_max_cost = StopServerToolsWhenMaxCost.decode


@model
class StopServerToolsWhenMaxTokensUsed(_Model):
    """Stops when the request has used many tokens."""

    max_tokens: int
    """Number of tokens to stop at."""
    type: Literal["max_tokens_used"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(StopServerToolsWhenMaxTokensUsed)
        self.max_tokens = pop("max_tokens", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_stop_server_tools_when_max_tokens_used = StopServerToolsWhenMaxTokensUsed.decode


@model
class StopServerToolsWhenStepCountIs(_Model):
    """Stops after a number of steps."""

    step_count: int
    """Number of steps to stop after."""
    type: Literal["step_count_is"]

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(StopServerToolsWhenStepCountIs)
        self.step_count = pop("step_count", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_stop_server_tools_when_step_count_is = StopServerToolsWhenStepCountIs.decode


@model
class SubagentNestedTool(_Model):
    """A server tool for a sub-agent."""

    type: str
    """Which server tool the sub-agent may use."""
    parameters: dict[str, Any] | Unset = UNSET
    """Settings of the nested tool, as its own type defines them."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SubagentNestedTool)
        self.type = pop("type", UNSET)
        self.parameters = pop("parameters", UNSET)
        self.additional_properties = rest
        return self


decode_subagent_nested_tool = SubagentNestedTool.decode


@model
class SubagentReasoning(_Model):
    """How much a sub-agent thinks. Give an effort or a token budget, not both."""

    effort: SubagentReasoningEffort | Unset = UNSET
    """Thinking effort of the sub-agent, as a level."""
    max_tokens: int | Unset = UNSET
    """Thinking budget of the sub-agent, in tokens."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SubagentReasoning)
        self.effort = pop("effort", UNSET)
        self.max_tokens = pop("max_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_subagent_reasoning = SubagentReasoning.decode


@model
class SubagentServerToolConfig(_Model):
    """Which model works as the sub-agent, and with what."""

    inherit_functions: bool | Unset = UNSET
    """Whether the sub-agent may call the caller's functions."""
    inherited_function_names: list[str] | Unset = UNSET
    """Names of the caller's functions to pass on."""
    instructions: str | Unset = UNSET
    """System prompt for the sub-agent."""
    max_completion_tokens: int | Unset = UNSET
    """Longest answer of the sub-agent, in tokens, reasoning included."""
    max_tool_calls: int | Unset = UNSET
    """Most tool calls the sub-agent may make. The provider's default when absent. Limits: from 1 to
    25.
    """
    model: str | Unset = UNSET
    """Slug of the model that works as the sub-agent."""
    name: str | Unset = UNSET
    """Name of this sub-agent, which tells several apart. A preset's sub-agent of the same name counts
    as the same tool. Limits: at most 64 characters.
    """
    reasoning: SubagentReasoning | Unset = UNSET
    """How much the sub-agent thinks."""
    temperature: float | Unset = UNSET
    """Sampling temperature of the sub-agent."""
    tools: list[SubagentNestedTool] | Unset = UNSET
    """Server tools of the sub-agent's own."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SubagentServerToolConfig)
        self.inherit_functions = pop("inherit_functions", UNSET)
        self.inherited_function_names = pop("inherited_function_names", UNSET)
        self.instructions = pop("instructions", UNSET)
        self.max_completion_tokens = pop("max_completion_tokens", UNSET)
        self.max_tool_calls = pop("max_tool_calls", UNSET)
        self.model = pop("model", UNSET)
        self.name = pop("name", UNSET)
        self.temperature = pop("temperature", UNSET)
        if rest:
            value = pop("reasoning", UNSET)
            self.reasoning = decode_subagent_reasoning(value)
            value = pop("tools", UNSET)
            self.tools = (
                [decode_subagent_nested_tool(item) for item in value] if type(value) is list else value
            )
        else:
            self.reasoning = UNSET
            self.tools = UNSET
        self.additional_properties = rest
        return self


decode_subagent_server_tool_config = SubagentServerToolConfig.decode


@model
class SubagentServerToolOpenRouter(_Model):
    """Server tool with which the model hands a task to another model. Beta."""

    type: Literal["openrouter:subagent"]
    parameters: SubagentServerToolConfig | Unset = UNSET
    """Settings of the sub-agent. Defaults apply when absent."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SubagentServerToolOpenRouter)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("parameters", UNSET)
            self.parameters = decode_subagent_server_tool_config(value)
        else:
            self.parameters = UNSET
        self.additional_properties = rest
        return self


decode_subagent_server_tool_open_router = SubagentServerToolOpenRouter.decode


@model
class SwitchyardRouterPlugin(_Model):
    """Settings for the Switchyard router, which picks the model. The slug that calls it is not
    documented.
    """

    id: Literal["switchyard-router"]
    algorithm: SwitchyardRouterPluginAlgorithm | Unset = UNSET
    """How the router makes its pick."""
    judge_model: str | Unset = UNSET
    """Slug of the model that serves as judge. Which algorithms ask one is not documented."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(SwitchyardRouterPlugin)
        self.id = pop("id", UNSET)
        self.algorithm = pop("algorithm", UNSET)
        self.judge_model = pop("judge_model", UNSET)
        self.additional_properties = rest
        return self


decode_switchyard_router_plugin = SwitchyardRouterPlugin.decode


@model
class TooManyRequestsResponse(_Model):
    """Body of a 429: a rate limit of OpenRouter or of every provider tried was reached. Wait as
    `Retry-After` says, or back off exponentially.
    """

    error: TooManyRequestsResponseErrorData
    """Which rate limit was hit."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """Routing details, when asked for. Limits of OpenRouter itself do not carry them."""
    user_id: str | Unset | None = UNSET
    """Id of the OpenRouter user whose request failed, where known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TooManyRequestsResponse)
        value = pop("error", UNSET)
        self.error = decode_too_many_requests_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_too_many_requests_response = TooManyRequestsResponse.decode


@model
class TooManyRequestsResponseErrorData(_Model):
    """Why a request was turned away with 429."""

    message: str
    """Which limit was reached, in words for a person."""
    availability: ErrorAvailability | Unset = UNSET
    """Set with the code `capacity_exhausted` when the model has no capacity left; may tell how long to
    wait in `retry_after`.
    """
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, 429. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | Unset = UNSET
    """`rate_limit_exceeded`. Many errors put it at `metadata.error_type` instead."""
    http_status: int | Unset = UNSET
    """The HTTP status as a number, 429, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """Limits of the platform give `error_type`; limits of a provider also its `provider_code`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TooManyRequestsResponseErrorData)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.http_status = pop("http_status", UNSET)
        self.metadata = pop("metadata", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
        else:
            self.availability = UNSET
        self.additional_properties = rest
        return self


decode_too_many_requests_response_error_data = TooManyRequestsResponseErrorData.decode


@model
class ToolSearchServerTool(_Model):
    """Server tool that finds tools marked `defer_loading` when they are needed. At least one tool must
    not be deferred. On Responses and Messages only.
    """

    type: Literal["openrouter:tool_search"]
    parameters: ToolSearchServerToolConfig | Unset = UNSET
    """Settings of the tool search. Defaults apply when absent."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ToolSearchServerTool)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("parameters", UNSET)
            self.parameters = decode_tool_search_server_tool_config(value)
        else:
            self.parameters = UNSET
        self.additional_properties = rest
        return self


decode_tool_search_server_tool = ToolSearchServerTool.decode


@model
class ToolSearchServerToolConfig(_Model):
    """Settings for finding deferred tools."""

    max_results: int | Unset = UNSET
    """Most tools that one search loads."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ToolSearchServerToolConfig)
        self.max_results = pop("max_results", UNSET)
        self.additional_properties = rest
        return self


decode_tool_search_server_tool_config = ToolSearchServerToolConfig.decode


@model
class TopProviderInfo(_Model):
    """Limits of the provider that is tried first."""

    is_moderated: bool
    """Whether prompts are checked by moderation before that provider sees them."""
    context_length: int | Unset | None = UNSET
    """Longest context at that provider, in tokens. Null when unknown."""
    max_completion_tokens: int | Unset | None = UNSET
    """Most output tokens that provider gives. Null when it sets no limit."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TopProviderInfo)
        self.is_moderated = pop("is_moderated", UNSET)
        self.context_length = pop("context_length", UNSET)
        self.max_completion_tokens = pop("max_completion_tokens", UNSET)
        self.additional_properties = rest
        return self


decode_top_provider_info = TopProviderInfo.decode


@model
class TraceConfig(_Model):
    """Names and ids for a request in observability tools. Other keys are allowed."""

    generation_name: str | Unset = UNSET
    """What to call this generation in the trace."""
    parent_span_id: str | Unset = UNSET
    """Id of the span under which this request belongs."""
    span_name: str | Unset = UNSET
    """What to call the span of this request."""
    trace_id: str | Unset = UNSET
    """Id that joins several requests into one trace."""
    trace_name: str | Unset = UNSET
    """What to call the trace."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(TraceConfig)
        self.generation_name = pop("generation_name", UNSET)
        self.parent_span_id = pop("parent_span_id", UNSET)
        self.span_name = pop("span_name", UNSET)
        self.trace_id = pop("trace_id", UNSET)
        self.trace_name = pop("trace_name", UNSET)
        self.additional_properties = rest
        return self


decode_trace_config = TraceConfig.decode


@model
class UnauthorizedResponse(_Model):
    """Body of a 401: the API key is missing, invalid or disabled, or the OAuth session has expired."""

    error: UnauthorizedResponseErrorData
    """Why the credentials were not accepted."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """Routing details; errors of this kind do not carry them."""
    user_id: str | Unset | None = UNSET
    """Id of the OpenRouter user whose request failed, where known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UnauthorizedResponse)
        value = pop("error", UNSET)
        self.error = decode_unauthorized_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_unauthorized_response = UnauthorizedResponse.decode


@model
class UnauthorizedResponseErrorData(_Model):
    """Why a request was refused with 401."""

    message: str
    """What is wrong with the credentials, in words for a person."""
    availability: ErrorAvailability | Unset = UNSET
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, 401. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | Unset = UNSET
    """`authentication` for rejected credentials. Many errors put it at `metadata.error_type` instead."""
    http_status: int | Unset = UNSET
    """The HTTP status as a number, 401, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """Further facts, usually none for this status."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UnauthorizedResponseErrorData)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.http_status = pop("http_status", UNSET)
        self.metadata = pop("metadata", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
        else:
            self.availability = UNSET
        self.additional_properties = rest
        return self


decode_unauthorized_response_error_data = UnauthorizedResponseErrorData.decode


@model
class UnprocessableEntityResponse(_Model):
    """Body of a 422: the request is well formed, yet its content cannot be processed. Do not retry it
    unchanged.
    """

    error: UnprocessableEntityResponseErrorData
    """What could not be processed."""
    openrouter_metadata: dict[str, Any] | Unset | None = UNSET
    """How routing went before the failure, when the request asked for it with `X-OpenRouter-Metadata:
    enabled`. May lack keys that a success has; an `attempt` of 0 means no provider was reached.
    """
    user_id: str | Unset | None = UNSET
    """Id of the OpenRouter user whose request failed, where known."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UnprocessableEntityResponse)
        value = pop("error", UNSET)
        self.error = decode_unprocessable_entity_response_error_data(value)
        self.openrouter_metadata = pop("openrouter_metadata", UNSET)
        self.user_id = pop("user_id", UNSET)
        self.additional_properties = rest
        return self


decode_unprocessable_entity_response = UnprocessableEntityResponse.decode


@model
class UnprocessableEntityResponseErrorData(_Model):
    """Why a request was refused with 422."""

    message: str
    """Which content is unacceptable, in words for a person."""
    availability: ErrorAvailability | Unset = UNSET
    """Details of a model-availability problem; not expected with this status."""
    code: int | str | Unset | None = UNSET
    """Usually the HTTP status, 422. Some surfaces send a string, and model-availability errors leave
    it out.
    """
    error_type: ApiErrorType | Unset = UNSET
    """`unprocessable` for content that fails validation. Many errors put it at `metadata.error_type`
    instead.
    """
    http_status: int | Unset = UNSET
    """The HTTP status as a number, 422, sent by model-availability errors instead of `code`."""
    metadata: dict[str, Any] | Unset | None = UNSET
    """Further facts about the unacceptable content, when there are any."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(UnprocessableEntityResponseErrorData)
        self.message = pop("message", UNSET)
        self.code = pop("code", UNSET)
        self.error_type = pop("error_type", UNSET)
        self.http_status = pop("http_status", UNSET)
        self.metadata = pop("metadata", UNSET)
        if rest:
            value = pop("availability", UNSET)
            self.availability = decode_error_availability(value)
        else:
            self.availability = UNSET
        self.additional_properties = rest
        return self


decode_unprocessable_entity_response_error_data = UnprocessableEntityResponseErrorData.decode


@model
class WebFetchPlugin(_Model):
    """Lets the model read web pages. Has no `enabled` switch."""

    id: Literal["web-fetch"]
    allowed_domains: list[str] | Unset = UNSET
    """Only fetch from these domains. Any when absent."""
    blocked_domains: list[str] | Unset = UNSET
    """Never fetch from these domains."""
    max_content_tokens: int | Unset = UNSET
    """Most of a page to give the model, in tokens."""
    max_uses: int | Unset = UNSET
    """Most pages to fetch in a request."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebFetchPlugin)
        self.id = pop("id", UNSET)
        self.allowed_domains = pop("allowed_domains", UNSET)
        self.blocked_domains = pop("blocked_domains", UNSET)
        self.max_content_tokens = pop("max_content_tokens", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        self.additional_properties = rest
        return self


decode_web_fetch_plugin = WebFetchPlugin.decode


@model
class WebFetchServerTool(_Model):
    """Server tool with which the model reads web pages. Beta."""

    type: Literal["openrouter:web_fetch"]
    parameters: WebFetchServerToolConfig | Unset = UNSET
    """How to fetch. Defaults apply when absent."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebFetchServerTool)
        self.type = pop("type", UNSET)
        if rest:
            value = pop("parameters", UNSET)
            self.parameters = decode_web_fetch_server_tool_config(value)
        else:
            self.parameters = UNSET
        self.additional_properties = rest
        return self


decode_web_fetch_server_tool = WebFetchServerTool.decode


@model
class WebFetchServerToolConfig(_Model):
    """Settings for fetching web pages."""

    allowed_domains: list[str] | Unset = UNSET
    """Domains that may be fetched from. Any when absent."""
    blocked_domains: list[str] | Unset = UNSET
    """Domains that must not be fetched from."""
    engine: WebFetchEngineEnum | Unset = UNSET
    """Who fetches the pages."""
    max_content_tokens: int | Unset = UNSET
    """How much of a page the model gets at most, in tokens."""
    max_uses: int | Unset = UNSET
    """How many pages a request may fetch at most."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebFetchServerToolConfig)
        self.allowed_domains = pop("allowed_domains", UNSET)
        self.blocked_domains = pop("blocked_domains", UNSET)
        self.engine = pop("engine", UNSET)
        self.max_content_tokens = pop("max_content_tokens", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        self.additional_properties = rest
        return self


decode_web_fetch_server_tool_config = WebFetchServerToolConfig.decode


@model
class WebSearchConfig(_Model):
    """Settings for searching the web."""

    allowed_domains: list[str] | Unset = UNSET
    """Domains to search. All when absent."""
    engine: WebSearchEngineEnum | Unset = UNSET
    """Which search service to use."""
    excluded_domains: list[str] | Unset = UNSET
    """Domains whose results are dropped."""
    max_characters: int | Unset = UNSET
    """How much text to take from results at most, in characters."""
    max_results: int | Unset = UNSET
    """How many results a search returns at most."""
    max_total_results: int | Unset = UNSET
    """How many results all searches of the request may return together."""
    max_uses: int | Unset = UNSET
    """How many searches a request may make at most."""
    mode: WebSearchMode | Unset = UNSET
    """How deep or fast to search. Which modes an engine knows is not documented."""
    search_context_size: SearchQualityLevel | Unset = UNSET
    """How much of the results the model is given."""
    user_location: WebSearchUserLocationServerTool | Unset = UNSET
    """Where the user roughly is, so that results suit the place."""
    x_search: XSearchOptions | Unset = UNSET
    """Limits on a search of X, for engines that offer it."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebSearchConfig)
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
            value = pop("user_location", UNSET)
            self.user_location = decode_web_search_user_location_server_tool(value)
            value = pop("x_search", UNSET)
            self.x_search = decode_x_search_options(value)
        else:
            self.user_location = UNSET
            self.x_search = UNSET
        self.additional_properties = rest
        return self


decode_web_search_config = WebSearchConfig.decode


@model
class WebSearchPlugin(_Model):
    """Adds web search results to the prompt. Deprecated: use the tool `openrouter:web_search`."""

    id: Literal["web"]
    enabled: bool | Unset = UNSET
    """`false` switches off web search that the account has as a default."""
    engine: WebSearchEngine | Unset = UNSET
    """Which service searches."""
    exclude_domains: list[str] | Unset = UNSET
    """Domains to leave out of the results."""
    include_domains: list[str] | Unset = UNSET
    """Domains to confine the search to."""
    max_results: int | Unset = UNSET
    """Most results to add: 1 to 25, with Perplexity 1 to 20. 5 when absent."""
    max_uses: int | Unset = UNSET
    """Most searches to make in the request."""
    mode: WebSearchMode | Unset = UNSET
    """How deep or fast the service searches."""
    search_prompt: str | Unset = UNSET
    """Words that introduce the results to the model."""
    user_location: WebSearchPluginUserLocation | Unset = UNSET
    """Rough place of the user, for local results."""
    x_search: XSearchOptions | Unset = UNSET
    """Limits on a search of X, for services that offer it."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebSearchPlugin)
        self.id = pop("id", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.engine = pop("engine", UNSET)
        self.exclude_domains = pop("exclude_domains", UNSET)
        self.include_domains = pop("include_domains", UNSET)
        self.max_results = pop("max_results", UNSET)
        self.max_uses = pop("max_uses", UNSET)
        self.mode = pop("mode", UNSET)
        self.search_prompt = pop("search_prompt", UNSET)
        if rest:
            value = pop("user_location", UNSET)
            self.user_location = decode_web_search_plugin_user_location(value)
            value = pop("x_search", UNSET)
            self.x_search = decode_x_search_options(value)
        else:
            self.user_location = UNSET
            self.x_search = UNSET
        self.additional_properties = rest
        return self


decode_web_search_plugin = WebSearchPlugin.decode


@model
class WebSearchPluginUserLocation(_Model):
    """Rough place of the user, for the web plugin."""

    type: Literal["approximate"]
    city: str | Unset | None = UNSET
    """City of the user, by name."""
    country: str | Unset | None = UNSET
    """Country of the user, in OpenAI's style a two-letter ISO code."""
    region: str | Unset | None = UNSET
    """State or province of the user."""
    timezone: str | Unset | None = UNSET
    """Time zone of the user, as an IANA name."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebSearchPluginUserLocation)
        self.type = pop("type", UNSET)
        self.city = pop("city", UNSET)
        self.country = pop("country", UNSET)
        self.region = pop("region", UNSET)
        self.timezone = pop("timezone", UNSET)
        self.additional_properties = rest
        return self


decode_web_search_plugin_user_location = WebSearchPluginUserLocation.decode


@model
class WebSearchUserLocationServerTool(_Model):
    """Rough place of the user, for the web search tool."""

    city: str | Unset | None = UNSET
    """Name of the user's city."""
    country: str | Unset | None = UNSET
    """The user's country, in OpenAI's style a two-letter ISO code."""
    region: str | Unset | None = UNSET
    """The user's state or province."""
    timezone: str | Unset | None = UNSET
    """The user's time zone, as an IANA name."""
    type: Literal["approximate"] | Unset = UNSET

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(WebSearchUserLocationServerTool)
        self.city = pop("city", UNSET)
        self.country = pop("country", UNSET)
        self.region = pop("region", UNSET)
        self.timezone = pop("timezone", UNSET)
        self.type = pop("type", UNSET)
        self.additional_properties = rest
        return self


decode_web_search_user_location_server_tool = WebSearchUserLocationServerTool.decode


@model
class XSearchOptions(_Model):
    """Limits on a search of X: whose posts, from when, and whether media count."""

    allowed_x_handles: list[str] | Unset = UNSET
    """Only posts by these accounts. All accounts when absent."""
    enable_image_understanding: bool | Unset = UNSET
    """Whether images in posts are looked at too."""
    enable_video_understanding: bool | Unset = UNSET
    """Whether videos in posts are looked at too."""
    excluded_x_handles: list[str] | Unset = UNSET
    """Accounts whose posts are left out."""
    from_date: str | Unset = UNSET
    """Only posts from this day on, as `YYYY-MM-DD`."""
    to_date: str | Unset = UNSET
    """Only posts up to this day, as `YYYY-MM-DD`."""

    @staticmethod
    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(XSearchOptions)
        self.allowed_x_handles = pop("allowed_x_handles", UNSET)
        self.enable_image_understanding = pop("enable_image_understanding", UNSET)
        self.enable_video_understanding = pop("enable_video_understanding", UNSET)
        self.excluded_x_handles = pop("excluded_x_handles", UNSET)
        self.from_date = pop("from_date", UNSET)
        self.to_date = pop("to_date", UNSET)
        self.additional_properties = rest
        return self


decode_x_search_options = XSearchOptions.decode

decode_alignment_call_record = by_tag(
    "outcome",
    {
        "allowed": decode_alignment_allowed_call_record,
        "blocked": decode_alignment_blocked_call_record,
        "unavailable": decode_alignment_unavailable_call_record,
    },
)
decode_anthropic_usage_iteration = by_tag(
    "type",
    {
        "compaction": decode_anthropic_compaction_usage_iteration,
        "message": decode_anthropic_message_usage_iteration,
        "advisor_message": decode_anthropic_advisor_message_usage_iteration,
    },
    unknown=by_shape(
        Shape(
            decode_anthropic_unknown_usage_iteration,
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
    absent=by_shape(
        Shape(
            decode_anthropic_unknown_usage_iteration,
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
decode_armor_safeguard_result_status_tool_uses_value = by_tag(
    "type",
    {
        "evaluated": decode_armor_safeguard_result_status_tool_uses_value_evaluated,
        "skipped": decode_armor_safeguard_result_status_tool_uses_value_skipped,
        "unavailable": decode_armor_safeguard_result_status_tool_uses_value_unavailable,
    },
)
decode_bash_server_tool_environment = by_tag(
    "type",
    {
        "container_auto": decode_container_auto_environment,
        "container_reference": decode_container_reference_environment,
    },
)
decode_container_network_policy = by_tag(
    "type",
    {
        "disabled": decode_container_network_policy_disabled,
        "allowlist": decode_container_network_policy_allowlist,
    },
)
decode_decisions_request_questions_value = by_tag(
    "type",
    {
        "box": decode_decisions_box_question,
        "choice": decode_decisions_choice_question,
        "noul": decode_decisions_noul_question,
        "score": decode_decisions_score_question,
    },
)
decode_decisions_response_answers_value = by_tag(
    "type",
    {
        "box": decode_decisions_box_answer,
        "choice": decode_decisions_choice_answer,
        "noul": decode_decisions_noul_answer,
        "score": decode_decisions_score_answer,
    },
)
decode_deferred_tools_search_strategy = by_tag(
    "type",
    {
        "bm25": decode_deferred_bm_25_search,
        "custom": decode_deferred_custom_search,
        "regex": decode_deferred_regex_search,
    },
)
decode_file_response = by_tag(
    "_shape",
    {
        "openrouter": decode_open_router_file,
        "openai": decode_open_ai_file,
        "anthropic": decode_anthropic_file,
    },
)


def decode_models_list_response_data(value: Any) -> Any:
    return [decode_model(item) for item in value] if type(value) is list else value


def decode_preferred_max_latency(value: Any) -> Any:
    return decode_percentile_latency_cutoffs(value)


def decode_preferred_min_throughput(value: Any) -> Any:
    return decode_percentile_throughput_cutoffs(value)


decode_shell_server_tool_environment = by_tag(
    "type",
    {
        "container_auto": decode_container_auto_environment,
        "container_reference": decode_container_reference_environment,
    },
)
decode_stop_server_tools_when_condition = by_tag(
    "type",
    {
        "step_count_is": decode_stop_server_tools_when_step_count_is,
        "has_tool_call": decode_stop_server_tools_when_has_tool_call,
        "max_tokens_used": decode_stop_server_tools_when_max_tokens_used,
        "max_cost": decode_stop_server_tools_when_max_cost,
        "finish_reason_is": decode_stop_server_tools_when_finish_reason_is,
    },
)


def decode_stop_server_tools_when(value: Any) -> Any:
    return [decode_stop_server_tools_when_condition(item) for item in value] if type(value) is list else value


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
