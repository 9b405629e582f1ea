# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models that several resources use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, by_tag
from ..model_type import model
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .values import (
        AlignmentUnavailableCallRecordReason,
        ArmorSafeguardResultStatusToolUsesValueEvaluatedOutcome,
        ConfigurationUpdateReasoningEffort,
        ErrorAvailabilityCode,
        InputModality,
        InstructType,
        ModelGroup,
        OpenAIFilePurpose,
        OutputModality,
        Parameter,
        PipelineStageType,
        PricingOverrideUtcDaysItem,
        ReasoningEffort,
        RoutingStrategy,
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
class ConfigurationUpdateReasoning(_Model):
    """A change in how much the model thinks."""

    effort: ConfigurationUpdateReasoningEffort
    """How much to think from this point of the conversation on."""


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
class DecisionsNoulAnswer(_Model):
    """Answer to a `noul` question, a number in place of a plain yes or no."""

    noul: float
    """The answer as a number. How it lies between the `true` and `false` of the question is not
    documented.
    """
    type: Literal["noul"]


@model
class DecisionsResponse(_Model):
    """The answers to all questions of a request."""

    answers: dict[str, DecisionsResponseAnswersValue]
    """The answers, under the names of their questions."""
    model: str
    """Model that answered."""
    usage: DecisionsUsage
    """What the request consumed."""
    id: str | None = None
    """Id of the answer. Whether `generations` lookups take it is not documented."""
    provider: str | None = None
    """Provider that served the request."""


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
class DecisionsUsage(_Model):
    """Consumption and cost of a request for decisions."""

    input_tokens: int
    """Tokens of input."""
    output_tokens: int
    """Tokens the model generated."""
    cost: float | None = None
    """Price of the request in USD. Absent when unknown."""
    input_tokens_details: DecisionsUsageInputTokensDetails | None = None
    """What the tokens of input consist of."""


@model
class DecisionsUsageInputTokensDetails(_Model):
    """What tokens of input consist of."""

    cached_tokens: int
    """Tokens that came from the prompt cache."""


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
    endpoints: Any = None
    """By its name, the endpoints of the model, if asked for. The form is not documented."""
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
        "endpoints",
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
        if "endpoints" in data:
            self.endpoints = data["endpoints"]
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
    unknown=AnthropicUnknownUsageIteration.decode,
)
decode_ArmorSafeguardResultStatusToolUsesValue: Decode = by_tag(
    "type",
    {
        "evaluated": ArmorSafeguardResultStatusToolUsesValueEvaluated.decode,
        "skipped": ArmorSafeguardResultStatusToolUsesValueSkipped.decode,
        "unavailable": ArmorSafeguardResultStatusToolUsesValueUnavailable.decode,
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
decode_FileResponse: Decode = by_tag(
    "_shape",
    {"openrouter": OpenRouterFile.decode, "openai": OpenAIFile.decode, "anthropic": AnthropicFile.decode},
)


def decode_ModelsListResponseData(value: Any) -> Any:
    return [Model.decode(item) for item in value] if type(value) is list else value


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
    DecisionsResponseAnswersValue: TypeAlias = (
        DecisionsBoxAnswer | DecisionsChoiceAnswer | DecisionsNoulAnswer | DecisionsScoreAnswer | Unknown
    )
    """Answer to one question, of the same `type` as the question."""
    FileResponse: TypeAlias = OpenRouterFile | OpenAIFile | AnthropicFile | Unknown
    """A file's metadata, in one of three shapes told apart by `_shape`."""
    ModelsListResponseData: TypeAlias = list[Model]
    """Models in the order asked for."""
else:  # what they refer to is not imported at run time
    AlignmentCallRecord = Any
    AnthropicUsageIteration = Any
    ArmorSafeguardResultStatusToolUsesValue = Any
    DecisionsResponseAnswersValue = Any
    FileResponse = Any
    ModelsListResponseData = Any
