# Generated from openapi.yaml by `make generate`. Do not edit.
"""Request types that several resources use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

from .. import models as _models
from ..types import Unknown


class AdvisorReasoningDict(TypedDict, total=False):
    """How much the advisor model thinks before it answers. Give an effort or a token budget, not both."""

    effort: _models.AdvisorReasoningEffort
    """Thinking effort of the advisor, as a level."""
    max_tokens: int
    """Thinking budget of the advisor, in tokens."""


class AdvisorServerToolConfigDict(TypedDict, total=False):
    """Which model advises, and how it is asked."""

    forward_transcript: bool
    """Whether the advisor gets to see the conversation, and not only the question put to it."""
    instructions: str
    """System prompt for the advisor."""
    max_completion_tokens: int
    """Longest answer the advisor may give, in tokens, reasoning included."""
    model: str
    """Slug of the model that advises."""
    name: str
    """Name of this advisor, which tells several apart. A preset's advisor of the same name counts as
    the same tool. Limits: at most 64 characters.
    """
    reasoning: AdvisorReasoningDict | _models.AdvisorReasoning
    """How much the advisor thinks."""
    stream: bool
    """Whether the advice is streamed while it is being written."""
    temperature: float
    """Sampling temperature of the advisor."""


class AdvisorServerToolOpenRouterDict(TypedDict, total=False):
    """Server tool that lets the model ask a second model for advice. Beta."""

    parameters: AdvisorServerToolConfigDict | _models.AdvisorServerToolConfig
    """Settings of the advisor. Defaults apply when absent."""
    type: Required[Literal["openrouter:advisor"]]


class AlignmentPluginDict(TypedDict, total=False):
    """Judges the model's output by rules of your own. Chat and Responses answers report verdicts as
    `alignment`.
    """

    id: Required[Literal["alignment"]]
    instruct: bool
    """Whether the model is told the rules. The default is not documented."""
    max_retries: int
    """How many times to try again, presumably after output that breaks a rule. The default is not
    documented.
    """
    mode: _models.AlignmentPluginMode
    """Whether broken rules block the output or are only recorded."""
    rules: Required[Sequence[AlignmentRuleDict | _models.AlignmentRule]]
    """The rules to judge by."""
    threshold: float
    """Probability of a breach from which on a rule counts as broken. The default is not documented."""


class AlignmentRuleDict(TypedDict, total=False):
    """A rule for the model's output, and the parts of the output it is about."""

    rule: Required[str]
    """The rule, in plain words."""
    watch: Required[Sequence[_models.AlignmentRuleWatchItem]]
    """Parts of the output to hold against the rule."""


class AnthropicCacheControlDirectiveDict(TypedDict, total=False):
    """Marks a prefix of the prompt to be cached by the provider, in Anthropic's style."""

    ttl: _models.AnthropicCacheControlTtl
    """How long the provider keeps the cached prefix."""
    type: Required[Literal["ephemeral"]]


class ArmorAutoModeDict(TypedDict, total=False):
    """Which tool uses to permit and to deny, in the manner of Claude Code's auto mode."""

    allow: Sequence[ArmorRuleDict | _models.ArmorRule | str]
    """What to permit, as rules or plain strings."""
    environment: Sequence[ArmorEnvironmentEntryDict | _models.ArmorEnvironmentEntry | str]
    """Facts about the surroundings in which tools run, as named entries or plain strings."""
    hard_deny: Sequence[ArmorRuleDict | _models.ArmorRule | str]
    """What to deny without exception, as rules or plain strings."""
    soft_deny: Sequence[ArmorRuleDict | _models.ArmorRule | str]
    """What to deny less firmly than `hard_deny`, as rules or plain strings. What can lift such a
    denial is not documented.
    """


class ArmorContextDict(TypedDict, total=False):
    """Background for Armor's classifier. Other keys are allowed."""

    auto_mode: ArmorAutoModeDict | _models.ArmorAutoMode
    """Rules of permission and denial, and facts about the surroundings."""
    v: Required[float]
    """Version of this format. Which ones exist is not documented."""


class ArmorEnvironmentEntryDict(TypedDict, total=False):
    """A fact about the surroundings in which tools run."""

    name: Required[str]
    """What the fact is about."""
    value: Required[str]
    """The fact itself."""


class ArmorPluginDict(TypedDict, total=False):
    """Checks the model's tool uses for danger. Chat and Responses answers report verdicts as
    `safeguard_results`.
    """

    classifier_context: ArmorContextDict | _models.ArmorContext
    """Rules and background for the classifier."""
    enabled: bool
    """`false` switches off Armor that the account has as a default."""
    evaluate_native_tools: bool
    """Whether to check uses of the provider's own tools too."""
    id: Required[Literal["armor"]]
    mode: _models.ArmorPluginMode
    """Whether dangerous tool uses are blocked or only recorded."""
    on_error: _models.ArmorPluginOnError
    """What to do with a tool use when the check itself fails."""
    output_mode: _models.ArmorPluginOutputMode
    """In which form a blocked tool use appears in the answer."""
    use_cc_style_default_rules: bool
    """Whether to apply a built-in set of rules in the style of Claude Code."""


class ArmorRuleDict(TypedDict, total=False):
    """A rule about tool uses."""

    id: Required[str]
    """Id of the rule, chosen by you."""
    instructions: Required[str]
    """What the rule says, for the classifier to read."""
    name: str
    """Name of the rule, for people."""
    threshold: float
    """Score from which on the rule applies. Its scale and default are not documented."""


class AutoBetaRouterPluginDict(TypedDict, total=False):
    """Settings for the model `openrouter/auto-beta`. The router `openrouter/auto` ignores them."""

    allowed_models: Sequence[str]
    """Patterns, wildcards included, of the models the router may pick. All candidates when absent.
    Limits: at most 1024 items.
    """
    cost_quality_tradeoff: int
    """Use `cost_tier` instead. Older scale between cost and quality. Limits: from 0 to 10. Deprecated."""
    cost_tier: _models.AutoBetaRouterPluginCostTier
    """How costly a model the router may pick."""
    enabled: bool
    """`false` switches off the account's default for this plugin."""
    excluded_models: Sequence[str]
    """Patterns, wildcards included, of models that the router must not pick. Limits: at most 1024
    items.
    """
    id: Required[Literal["auto-beta-router"]]


class AutoRouterPluginDict(TypedDict, total=False):
    """Settings for the model `openrouter/auto`. The router `openrouter/auto-beta` ignores them."""

    allowed_models: Sequence[str]
    """Patterns, wildcards included, of the models to choose among. All candidates when absent. Limits:
    at most 1024 items.
    """
    cost_quality_tradeoff: int
    """Use `cost_tier` instead. Former scale between cost and quality. Limits: from 0 to 10.
    Deprecated.
    """
    cost_tier: _models.AutoRouterPluginCostTier
    """How costly a model may be chosen."""
    enabled: bool
    """`false` switches off what the account sets by default for this plugin."""
    excluded_models: Sequence[str]
    """Patterns, wildcards included, of models never to choose. Limits: at most 1024 items."""
    id: Required[Literal["auto-router"]]
    pin_model: bool
    """Whether to stay with the model that was chosen first."""


class BashServerToolConfigDict(TypedDict, total=False):
    """Settings for running bash commands."""

    engine: _models.BashServerToolEngine
    """Who executes the commands."""
    environment: BashServerToolEnvironmentDict
    """The container in which the commands run."""
    sleep_after_seconds: int
    """When the sandbox goes to sleep, in seconds."""


class BashServerToolDict(TypedDict, total=False):
    """Server tool that runs bash commands in a sandbox. Meant for the Messages API; chat completions
    and Responses are known to answer 400.
    """

    parameters: BashServerToolConfigDict | _models.BashServerToolConfig
    """Where and how the commands run. Defaults apply when absent."""
    type: Required[Literal["openrouter:bash"]]


class ChatDebugOptionsDict(TypedDict, total=False):
    """Aids for debugging. Not for production: secrets are removed only as far as they are recognized."""

    echo_upstream_body: bool
    """Echoes in the stream the body that was sent to each provider tried. Ignored unless streaming."""


class ConfigurationUpdateReasoningDict(TypedDict, total=False):
    """A change in how much the model thinks."""

    effort: Required[_models.ConfigurationUpdateReasoningEffort]
    """How much to think from this point of the conversation on."""


class ContainerAutoEnvironmentDict(TypedDict, total=False):
    """Lets OpenRouter provide a container."""

    file_ids: Sequence[str]
    """Ids of uploaded files to place in the container."""
    network_policy: ContainerNetworkPolicyDict
    """What the container may reach over the network. The default is not documented."""
    type: Required[Literal["container_auto"]]


class ContainerNetworkPolicyAllowlistDict(TypedDict, total=False):
    """Lets a container reach certain domains only."""

    allowed_domains: Required[Sequence[str]]
    """Domains that may be reached. Whether subdomains are included is not documented."""
    type: Required[Literal["allowlist"]]


class ContainerNetworkPolicyDisabledDict(TypedDict, total=False):
    """Cuts a container off from the network."""

    type: Required[Literal["disabled"]]


class ContainerReferenceEnvironmentDict(TypedDict, total=False):
    """Reuses a container that exists."""

    container_id: Required[str]
    """Id of the container. Limits: at most 20 characters."""
    file_ids: Sequence[str]
    """Ids of uploaded files to add to the container."""
    network_policy: ContainerNetworkPolicyDict
    """What the container may reach over the network. What holds when absent is not documented."""
    type: Required[Literal["container_reference"]]


class ContentPartImageDict(TypedDict, total=False):
    """An image given as input."""

    image_url: Required[ContentPartImageImageUrlDict | _models.ContentPartImageImageUrl]
    """Where the image is."""
    type: Required[Literal["image_url"]]


class ContentPartImageImageUrlDict(TypedDict, total=False):
    """Address of an input image."""

    url: Required[str]
    """Web address of the image, or a data URL that holds it."""


class ContextCompressionPluginDict(TypedDict, total=False):
    """Shortens conversations that do not fit the model. On without asking for endpoints of at most
    8,192 tokens of context.
    """

    enabled: bool
    """`false` switches compression off, account default included."""
    engine: Literal["middle-out"]
    """How to shorten."""
    id: Required[Literal["context-compression"]]


class DatetimeServerToolConfigDict(TypedDict, total=False):
    """Settings for telling the time."""

    timezone: str
    """Time zone to tell the time in, as an IANA name such as `Europe/Paris`."""


class DatetimeServerToolDict(TypedDict, total=False):
    """Server tool that tells the model the date and time."""

    parameters: DatetimeServerToolConfigDict | _models.DatetimeServerToolConfig
    """Settings of the clock. Defaults apply when absent."""
    type: Required[Literal["openrouter:datetime"]]


class DecisionsBoxQuestionDict(TypedDict, total=False):
    """A question whose answer is a rectangle."""

    instructions: Required[str | Mapping[str, object] | Sequence[Any]]
    """What the rectangle is to enclose, as text or as JSON of your own making."""
    type: Required[Literal["box"]]


class DecisionsChoiceQuestionDict(TypedDict, total=False):
    """A question whose answer is one of several options."""

    criteria: Required[Mapping[str, str | Mapping[str, object] | Sequence[Any] | None]]
    """The options, by a key of your choice. Each value says when the option is right; null leaves that
    to the key.
    """
    instructions: Required[str | Mapping[str, object] | Sequence[Any]]
    """What is to be decided, as text or as JSON of your own making."""
    type: Required[Literal["choice"]]


class DecisionsImageAssetDict(TypedDict, total=False):
    """An image to judge, beside the state."""

    data_base64: Required[str]
    """Its bytes, in base64."""
    format: Required[_models.DecisionsImageAssetFormat]
    """Its file format."""
    type: Literal["image"]


class DecisionsNoulQuestionCriteriaDict(TypedDict, total=False):
    """The two poles of a `noul` question."""

    false: Required[str | Mapping[str, object] | Sequence[Any]]
    """When the answer is false, as text or as JSON of your own making."""
    true: Required[str | Mapping[str, object] | Sequence[Any]]
    """When the answer is true, as text or as JSON of your own making."""


class DecisionsNoulQuestionDict(TypedDict, total=False):
    """A question of true or false that a number answers."""

    criteria: DecisionsNoulQuestionCriteriaDict | _models.DecisionsNoulQuestionCriteria
    """What counts as true and what as false. The instructions alone decide when absent."""
    instructions: Required[str | Mapping[str, object] | Sequence[Any]]
    """What is to be judged, as text or as JSON of your own making."""
    type: Required[Literal["noul"]]


class DecisionsRequestDict(TypedDict, total=False):
    """A state and the questions to answer about it."""

    assets: Mapping[str, DecisionsImageAssetDict | _models.DecisionsImageAsset]
    """Images to judge as well, by names of your choice."""
    model: Required[str]
    """Id of a model for decisions, one with `decisions` among its output modalities."""
    provider: ProviderPreferencesDict | _models.ProviderPreferences | None
    """Which providers may serve the request, and in what order. The account's settings alone decide
    when absent or null.
    """
    questions: Required[Mapping[str, DecisionsRequestQuestionsValueDict]]
    """The questions, by names of your choice. The answers come back under the same names."""
    session_id: str
    """Id that groups this request with others, for observability. At most 256 characters."""
    state: Required[str | Mapping[str, object] | Sequence[Any]]
    """The situation the questions are about, as text or as JSON of your own making."""
    trace: TraceConfigDict | _models.TraceConfig
    """Names and ids for the trace of this request in observability tools."""
    user: str
    """Stable id of your end user, for grouping and abuse tracking."""


class DecisionsScoreQuestionDict(TypedDict, total=False):
    """A question whose answer is a score."""

    criteria: Required[Sequence[str | Mapping[str, object] | Sequence[Any]]]
    """The levels of the scale in order, each as text or as JSON of your own making."""
    instructions: Required[str | Mapping[str, object] | Sequence[Any]]
    """What is to be scored, as text or as JSON of your own making."""
    type: Required[Literal["score"]]


class DeferredBm25SearchDict(TypedDict, total=False):
    """Finds deferred tools by how well their words match the query (BM25 ranking)."""

    max_results: int
    """Most tools that one search yields."""
    type: Required[Literal["bm25"]]


class DeferredCustomSearchDict(TypedDict, total=False):
    """Finds deferred tools with a search tool of your own."""

    max_results: int
    """Most tools that one search yields."""
    result_key: Required[str]
    """Key in the search tool's result under which the found tools are listed."""
    tool_id: Required[str]
    """Which tool does the searching."""
    type: Required[Literal["custom"]]


class DeferredRegexSearchDict(TypedDict, total=False):
    """Finds deferred tools by regular expression."""

    max_results: int
    """Most tools that one search yields."""
    type: Required[Literal["regex"]]


class DeferredToolsControlDict(TypedDict, total=False):
    """How tools marked `defer_loading` are found. `protocol` and `validation` have one value each so
    far.
    """

    profile: Required[_models.DeferredToolsControlProfile]
    """Which way of finding tools to use. How the values differ is not documented."""
    protocol: Required[Literal["v1"]]
    scope: _models.DeferredToolsControlScope
    """Which tools are searched: all, as when absent, or by its name those of MCP servers."""
    search: Required[DeferredToolsSearchStrategyDict]
    """The way to search, and its settings."""
    validation: Required[Literal["runtime"]]


class FileParserPluginDict(TypedDict, total=False):
    """Settings for reading files in the input."""

    enabled: bool
    """`false` switches off the account's default file parsing settings."""
    id: Required[Literal["file-parser"]]
    pdf: PDFParserOptionsDict | _models.PDFParserOptions
    """How PDF files are read."""


class FilesServerToolDict(TypedDict, total=False):
    """Server tool with which the model works with files."""

    parameters: Mapping[str, object]
    """Settings of the files tool; none are known."""
    type: Required[Literal["openrouter:files"]]


class FusionPluginDict(TypedDict, total=False):
    """Settings for the model `openrouter/fusion`, in which several models study the prompt and one
    writes the answer from their work.
    """

    analysis_models: Sequence[str]
    """Slugs of the models that study the prompt. Limits: at least 1 item, at most 8 items."""
    enabled: bool
    """`false` switches off fusion settings that the account has as a default."""
    id: Required[Literal["fusion"]]
    max_tool_calls: int
    """Most tool calls each inner model may make. 4 when absent. Limits: from 1 to 16."""
    model: str
    """Slug of the model that judges the studies."""
    preset: _models.FusionPluginPreset
    """A ready choice of models."""
    tools: Sequence[FusionPluginToolsItemDict | _models.FusionPluginToolsItem]
    """Server tools for the inner models. Limits: at most 8 items."""


class FusionPluginToolsItemDict(TypedDict, total=False):
    """A server tool for the inner models of a fusion."""

    parameters: Mapping[
        str,
        str
        | float
        | bool
        | Sequence[str | float | bool | None]
        | Mapping[str, str | float | bool | None]
        | None,
    ]
    """Settings of the tool."""
    type: Required[str]
    """Type of the tool, such as `openrouter:web_search`."""


class FusionServerToolConfigDict(TypedDict, total=False):
    """Which models take part in a fusion, and how."""

    analysis_models: Sequence[str]
    """Slugs of the models to put the question to. Limits: at least 1 item, at most 8 items."""
    cache_control: AnthropicCacheControlDirectiveDict | _models.AnthropicCacheControlDirective
    """Provider prompt caching for the inner requests."""
    max_completion_tokens: int
    """Longest inner answer, in tokens, reasoning included."""
    max_tool_calls: int
    """Most tool calls an inner model may make. 4 when absent. Limits: from 1 to 16."""
    model: str
    """Slug of the model that weighs the answers."""
    reasoning: FusionServerToolConfigReasoningDict | _models.FusionServerToolConfigReasoning
    """How much the inner models think."""
    temperature: float
    """Sampling temperature of the inner models."""
    tools: Sequence[FusionServerToolConfigToolsItemDict | _models.FusionServerToolConfigToolsItem]
    """Server tools that the inner models may use. Limits: at most 8 items."""


class FusionServerToolConfigReasoningDict(TypedDict, total=False):
    """Thinking of the inner models. Give an effort or a token budget, not both."""

    effort: _models.FusionServerToolConfigReasoningEffort
    """Thinking effort of the inner models, as a level."""
    max_tokens: int
    """Thinking budget of an inner model, in tokens."""


class FusionServerToolConfigToolsItemDict(TypedDict, total=False):
    """A server tool that the inner models may use."""

    parameters: Mapping[str, object]
    """Settings of this tool, as its own type defines them."""
    type: Required[str]
    """Which server tool, for example `openrouter:web_fetch`."""


class FusionServerToolOpenRouterDict(TypedDict, total=False):
    """Server tool that puts a question to several models and has one weigh their answers. Beta."""

    parameters: FusionServerToolConfigDict | _models.FusionServerToolConfig
    """The models and their settings. Defaults apply when absent."""
    type: Required[Literal["openrouter:fusion"]]


class ImageGenerationServerToolConfigDict(TypedDict, total=False):
    """Settings for making images. Further keys depend on the image model."""

    model: str
    """Slug of the image model to use."""


class ImageGenerationServerToolOpenRouterDict(TypedDict, total=False):
    """Server tool with which the model has images made. Beta."""

    parameters: ImageGenerationServerToolConfigDict | _models.ImageGenerationServerToolConfig
    """Which image model to use, and how. Defaults apply when absent."""
    type: Required[Literal["openrouter:image_generation"]]


class JevRouterPluginDict(TypedDict, total=False):
    """Settings for the Jev router, which picks the model. The slug that calls it is not documented."""

    allowed_models: Sequence[str]
    """Models the router may pick. Whether wildcards work is not documented."""
    cost_tier: str
    """How costly a model the router may pick. Its values are not documented; other routers know `low`
    to `max`.
    """
    excluded_models: Sequence[str]
    """Models that the router must not pick. Whether wildcards work is not documented."""
    id: Required[Literal["jev-router"]]
    models: Sequence[str]
    """Models for the router to work with. How this differs from `allowed_models` is not documented."""


class ModerationPluginDict(TypedDict, total=False):
    """Runs moderation on the request. Has no settings and no `enabled` switch."""

    id: Required[Literal["moderation"]]


class OpenRouterWebSearchServerToolDict(TypedDict, total=False):
    """Server tool with which the model searches the web. Beta."""

    parameters: WebSearchConfigDict | _models.WebSearchConfig
    """How to search. Defaults apply when absent."""
    type: Required[Literal["openrouter:web_search"]]


class PDFParserOptionsDict(TypedDict, total=False):
    """How PDF files are read."""

    engine: _models.PDFParserEngine
    """The reader. When absent, the model itself where it can, else `mistral-ocr`."""


class ParetoRouterPluginDict(TypedDict, total=False):
    """Settings for the model `openrouter/pareto-code`, which picks by coding skill and price."""

    enabled: bool
    """`false` switches off the account's Pareto defaults."""
    id: Required[Literal["pareto-router"]]
    max_price: float
    """Highest acceptable price, measured as `price_source` says. Limits: at least 0."""
    min_coding_score: float
    """Lowest acceptable coding score, from 0 to 1. Limits: from 0 to 1."""
    price_source: _models.ParetoRouterPluginPriceSource
    """Which price of a model is compared."""


class PercentileLatencyCutoffsDict(TypedDict, total=False):
    """Preferred ceilings on latency in seconds, over the last 5 minutes. Each given percentile counts."""

    p50: float | None
    """Ceiling on the median latency, in seconds."""
    p75: float | None
    """Ceiling on the latency of the fastest 75 percent of requests, in seconds."""
    p90: float | None
    """Ceiling on the latency of the fastest 90 percent of requests, in seconds."""
    p99: float | None
    """Ceiling on the latency of the fastest 99 percent of requests, in seconds."""


class PercentileThroughputCutoffsDict(TypedDict, total=False):
    """Preferred floors on throughput in tokens a second, over the last 5 minutes. Each given
    percentile counts.
    """

    p50: float | None
    """Floor on the median throughput, in tokens a second."""
    p75: float | None
    """Floor on the throughput at the 75th percentile, in tokens a second."""
    p90: float | None
    """Floor on the throughput at the 90th percentile, in tokens a second."""
    p99: float | None
    """Floor on the throughput at the 99th percentile, in tokens a second."""


class PromptCacheBreakpointDict(TypedDict, total=False):
    """Marks where a cached prefix ends, in OpenAI's style. For GPT-5.6 and later, converted for
    others.
    """

    mode: Required[Literal["explicit"]]
    ttl: str | None
    """Lifetime of the prefix that ends here, for example `30m`. How it relates to
    `prompt_cache_options.ttl` is not documented.
    """


class PromptCacheOptionsDict(TypedDict, total=False):
    """Turns on caching at marked places, in OpenAI's style."""

    mode: Required[Literal["explicit"]]
    ttl: str | None
    """How long the cached prefix lives, for example `30m`. The provider's default when absent; not
    converted for providers of the other style.
    """


ProviderOptionsDictOtherKeys = TypedDict(
    "ProviderOptionsDictOtherKeys",
    {
        "01ai": "Mapping[str, object]",
        "aion-labs": "Mapping[str, object]",
        "amazon-bedrock": "Mapping[str, object]",
        "amazon-bedrock/claude-on-aws": "Mapping[str, object]",
        "amazon-nova": "Mapping[str, object]",
        "anthropic/2": "Mapping[str, object]",
        "arcee-ai": "Mapping[str, object]",
        "atlas-cloud": "Mapping[str, object]",
        "black-forest-labs": "Mapping[str, object]",
        "claude-on-aws": "Mapping[str, object]",
        "fake-provider": "Mapping[str, object]",
        "fish-audio": "Mapping[str, object]",
        "google-ai-studio": "Mapping[str, object]",
        "google-vertex": "Mapping[str, object]",
        "hyperbolic-quantized": "Mapping[str, object]",
        "inferact-vllm": "Mapping[str, object]",
        "inference-net": "Mapping[str, object]",
        "io-net": "Mapping[str, object]",
        "lambda": "Mapping[str, object]",
        "lynn-private": "Mapping[str, object]",
        "mancer-old": "Mapping[str, object]",
        "near-ai": "Mapping[str, object]",
        "nex-agi": "Mapping[str, object]",
        "open-inference": "Mapping[str, object]",
        "pareto-alpha": "Mapping[str, object]",
        "sail-research": "Mapping[str, object]",
        "sakana-ai": "Mapping[str, object]",
        "sambanova-cloaked": "Mapping[str, object]",
        "sf-compute": "Mapping[str, object]",
        "together-lite": "Mapping[str, object]",
        "wandb-legacy": "Mapping[str, object]",
        "z-ai": "Mapping[str, object]",
    },
    total=False,
)
"""Keys of `ProviderOptionsDict` that are not Python identifiers."""


class ProviderOptionsDict(ProviderOptionsDictOtherKeys, total=False):
    """Extra request fields for single providers, by provider slug. They reach the provider as they
    are, so their names are its own.
    """

    ai21: Mapping[str, object]
    """Fields for AI21."""
    akashml: Mapping[str, object]
    """Fields for AkashML."""
    alibaba: Mapping[str, object]
    """Fields for Alibaba Cloud."""
    ambient: Mapping[str, object]
    """Fields for Ambient."""
    antdigital: Mapping[str, object]
    """Fields for Ant Digital."""
    anthropic: Mapping[str, object]
    """Fields for Anthropic."""
    anyscale: Mapping[str, object]
    """Fields for Anyscale."""
    assemblyai: Mapping[str, object]
    """Fields for AssemblyAI."""
    atoma: Mapping[str, object]
    """Fields for Atoma."""
    avian: Mapping[str, object]
    """Fields for Avian."""
    azure: Mapping[str, object]
    """Fields for Azure."""
    baidu: Mapping[str, object]
    """Fields for Baidu."""
    baseten: Mapping[str, object]
    """Fields for Baseten."""
    byteplus: Mapping[str, object]
    """Fields for BytePlus."""
    centml: Mapping[str, object]
    """Fields for CentML."""
    cerebras: Mapping[str, object]
    """Fields for Cerebras."""
    chutes: Mapping[str, object]
    """Fields for Chutes."""
    cirrascale: Mapping[str, object]
    """Fields for Cirrascale."""
    clarifai: Mapping[str, object]
    """Fields for Clarifai."""
    cloudflare: Mapping[str, object]
    """Fields for Cloudflare."""
    cohere: Mapping[str, object]
    """Fields for Cohere."""
    coreweave: Mapping[str, object]
    """Fields for CoreWeave."""
    cosine: Mapping[str, object]
    """Fields for Cosine."""
    crofai: Mapping[str, object]
    """Fields for CrofAI."""
    crucible: Mapping[str, object]
    """Fields for Crucible."""
    crusoe: Mapping[str, object]
    """Fields for Crusoe."""
    darkbloom: Mapping[str, object]
    """Fields for Darkbloom."""
    databricks: Mapping[str, object]
    """Fields for Databricks."""
    decart: Mapping[str, object]
    """Fields for Decart."""
    deepgram: Mapping[str, object]
    """Fields for Deepgram."""
    deepinfra: Mapping[str, object]
    """Fields for DeepInfra."""
    deepseek: Mapping[str, object]
    """Fields for DeepSeek."""
    dekallm: Mapping[str, object]
    """Fields for DekaLLM."""
    digitalocean: Mapping[str, object]
    """Fields for DigitalOcean."""
    elevenlabs: Mapping[str, object]
    """Fields for ElevenLabs."""
    enfer: Mapping[str, object]
    """Fields for Enfer."""
    featherless: Mapping[str, object]
    """Fields for Featherless."""
    fireworks: Mapping[str, object]
    """Fields for Fireworks."""
    friendli: Mapping[str, object]
    """Fields for Friendli."""
    gmicloud: Mapping[str, object]
    """Fields for GMICloud."""
    gopomelo: Mapping[str, object]
    """Fields for GoPomelo."""
    groq: Mapping[str, object]
    """Fields for Groq."""
    heygen: Mapping[str, object]
    """Fields for HeyGen."""
    huggingface: Mapping[str, object]
    """Fields for Hugging Face."""
    hyperbolic: Mapping[str, object]
    """Fields for Hyperbolic."""
    inception: Mapping[str, object]
    """Fields for Inception."""
    inceptron: Mapping[str, object]
    """Fields for Inceptron."""
    infermatic: Mapping[str, object]
    """Fields for Infermatic."""
    inflection: Mapping[str, object]
    """Fields for Inflection."""
    inocloud: Mapping[str, object]
    """Fields for InoCloud."""
    ionstream: Mapping[str, object]
    """Fields for Ionstream."""
    klusterai: Mapping[str, object]
    """Fields for Kluster."""
    krea: Mapping[str, object]
    """Fields for Krea."""
    kt: Mapping[str, object]
    """Fields for KT."""
    lepton: Mapping[str, object]
    """Fields for Lepton."""
    liquid: Mapping[str, object]
    """Fields for Liquid."""
    lynn: Mapping[str, object]
    """Fields for Lynn."""
    makora: Mapping[str, object]
    """Fields for Makora."""
    mancer: Mapping[str, object]
    """Fields for Mancer."""
    mara: Mapping[str, object]
    """Fields for Mara."""
    meta: Mapping[str, object]
    """Fields for Meta."""
    minimax: Mapping[str, object]
    """Fields for MiniMax."""
    mistral: Mapping[str, object]
    """Fields for Mistral."""
    modal: Mapping[str, object]
    """Fields for Modal."""
    modelrun: Mapping[str, object]
    """Fields for ModelRun."""
    modular: Mapping[str, object]
    """Fields for Modular."""
    moonshotai: Mapping[str, object]
    """Fields for Moonshot AI."""
    morph: Mapping[str, object]
    """Fields for Morph."""
    ncompass: Mapping[str, object]
    """Fields for NCompass."""
    nebius: Mapping[str, object]
    """Fields for Nebius."""
    nextbit: Mapping[str, object]
    """Fields for NextBit."""
    nineteen: Mapping[str, object]
    """Fields for Nineteen."""
    novita: Mapping[str, object]
    """Fields for Novita."""
    nvidia: Mapping[str, object]
    """Fields for Nvidia."""
    octoai: Mapping[str, object]
    """Fields for OctoAI."""
    ollama: Mapping[str, object]
    """Fields for Ollama."""
    openai: Mapping[str, object]
    """Fields for OpenAI."""
    parallel: Mapping[str, object]
    """Fields for Parallel."""
    parasail: Mapping[str, object]
    """Fields for Parasail."""
    perceptron: Mapping[str, object]
    """Fields for Perceptron."""
    perplexity: Mapping[str, object]
    """Fields for Perplexity."""
    phala: Mapping[str, object]
    """Fields for Phala."""
    poolside: Mapping[str, object]
    """Fields for Poolside."""
    primeintellect: Mapping[str, object]
    """Fields for Prime Intellect."""
    quiver: Mapping[str, object]
    """Fields for Quiver."""
    recraft: Mapping[str, object]
    """Fields for Recraft."""
    recursal: Mapping[str, object]
    """Fields for Recursal."""
    recursive: Mapping[str, object]
    """Fields for Recursive."""
    reflection: Mapping[str, object]
    """Fields for Reflection."""
    reka: Mapping[str, object]
    """Fields for Reka."""
    relace: Mapping[str, object]
    """Fields for Relace."""
    replicate: Mapping[str, object]
    """Fields for Replicate."""
    respan: Mapping[str, object]
    """Fields for Respan."""
    runway: Mapping[str, object]
    """Fields for Runway."""
    sakana: Mapping[str, object]
    """Fields for Sakana."""
    sambanova: Mapping[str, object]
    """Fields for SambaNova."""
    scaledown: Mapping[str, object]
    """Fields for ScaleDown."""
    seed: Mapping[str, object]
    """Fields for Seed."""
    siliconflow: Mapping[str, object]
    """Fields for SiliconFlow."""
    sourceful: Mapping[str, object]
    """Fields for Sourceful."""
    stealth: Mapping[str, object]
    """Fields for the unnamed provider of stealth models."""
    stepfun: Mapping[str, object]
    """Fields for StepFun."""
    streamlake: Mapping[str, object]
    """Fields for StreamLake."""
    switchpoint: Mapping[str, object]
    """Fields for Switchpoint."""
    targon: Mapping[str, object]
    """Fields for Targon."""
    tencent: Mapping[str, object]
    """Fields for Tencent."""
    tenstorrent: Mapping[str, object]
    """Fields for Tenstorrent."""
    thinkingmachines: Mapping[str, object]
    """Fields for Thinking Machines."""
    together: Mapping[str, object]
    """Fields for Together."""
    typesafe: Mapping[str, object]
    """Fields for Typesafe."""
    ubicloud: Mapping[str, object]
    """Fields for Ubicloud."""
    unbiased: Mapping[str, object]
    """Fields for Unbiased."""
    upstage: Mapping[str, object]
    """Fields for Upstage."""
    venice: Mapping[str, object]
    """Fields for Venice."""
    voyageai: Mapping[str, object]
    """Fields for VoyageAI by MongoDB."""
    wafer: Mapping[str, object]
    """Fields for Wafer."""
    wandb: Mapping[str, object]
    """Fields for Weights & Biases."""
    xai: Mapping[str, object]
    """Fields for xAI."""
    xiaomi: Mapping[str, object]
    """Fields for Xiaomi."""


class ProviderPreferencesDict(TypedDict, total=False):
    """Which providers may serve a request, and in what order. Unknown keys are not allowed."""

    allow_fallbacks: bool | None
    """Whether other providers are tried when the preferred one fails. They are when absent."""
    data_collection: _models.ProviderPreferencesDataCollection | None
    """Whether providers that may keep or train on data are acceptable. They are when absent."""
    enforce_distillable_text: bool | None
    """Only use models whose text may be used to train other models."""
    ignore: Sequence[_models.ProviderName | str] | None
    """Providers never to use, in addition to those the account ignores."""
    max_price: ProviderPreferencesMaxPriceDict | _models.ProviderPreferencesMaxPrice
    """Highest acceptable prices. Endpoints above any of them are not used."""
    only: Sequence[_models.ProviderName | str] | None
    """The only providers to use, among those the account allows. 404 when none is left."""
    options: ProviderOptionsDict | _models.ProviderOptions
    """Extra request fields for single providers, by provider slug. Only those of the provider that
    serves matter.
    """
    order: Sequence[_models.ProviderName | str] | None
    """Providers to try first, in this order. Switches off load balancing and sticky routing."""
    preferred_max_latency: PreferredMaxLatencyDict | None
    """Latency to prefer, in seconds. Slower endpoints move back but stay available."""
    preferred_min_throughput: PreferredMinThroughputDict | None
    """Throughput to prefer, in tokens a second. Slower endpoints move back but stay available."""
    quantizations: Sequence[_models.Quantization] | None
    """Only use endpoints that run the model at one of these precisions."""
    require_parameters: bool | None
    """Only use endpoints that support every parameter of the request. When off, unsupported ones are
    ignored.
    """
    sort: _models.ProviderSort | ProviderSortConfigDict | _models.ProviderSortConfig | None
    """What to rank endpoints by, instead of balancing load. Balanced by price and recent outages when
    absent.
    """
    zdr: bool | None
    """Only use endpoints with zero data retention. Cannot lift what the account or a guardrail
    demands.
    """


class ProviderPreferencesMaxPriceDict(TypedDict, total=False):
    """Highest acceptable prices in USD, as numbers or decimal strings."""

    audio: str | float
    """Highest price of audio, in USD."""
    completion: str | float
    """Highest price of output, in USD per million tokens."""
    image: str | float
    """Highest price of images, in USD."""
    prompt: str | float
    """Highest price of input, in USD per million tokens."""
    request: str | float
    """Highest fixed price of a request, in USD."""


class ProviderSortConfigDict(TypedDict, total=False):
    """What to rank endpoints by, and whether within each model or across all."""

    by: _models.ProviderSortConfigBy | None
    """What to rank by. The usual balancing when absent or null."""
    partition: _models.ProviderSortConfigPartition | None
    """Whether fallback models are ranked one after the other or all together. By model when absent."""


class ResponseHealingPluginDict(TypedDict, total=False):
    """Repairs malformed JSON in replies. Works only with a `response_format` and without streaming."""

    enabled: bool
    """`false` switches off repair that the account has as a default."""
    id: Required[Literal["response-healing"]]


class SearchModelsServerToolConfigDict(TypedDict, total=False):
    """Settings for searching the model catalog."""

    max_results: int
    """Most models that one search returns."""


class ShellServerToolConfigDict(TypedDict, total=False):
    """Settings for running shell commands."""

    engine: _models.ShellServerToolEngine
    """Which sandbox executes the commands."""
    environment: ShellServerToolEnvironmentDict
    """The container for the commands."""
    sleep_after_seconds: int
    """Seconds until the container goes to sleep."""


class ShellServerToolOpenRouterDict(TypedDict, total=False):
    """Server tool that runs shell commands in a sandbox. On Responses and Messages; chat completions
    answer 400.
    """

    parameters: ShellServerToolConfigDict | _models.ShellServerToolConfig
    """Where and how the shell commands run. Defaults apply when absent."""
    type: Required[Literal["openrouter:shell"]]


class StopServerToolsWhenFinishReasonIsDict(TypedDict, total=False):
    """Stops when a step ends for a certain reason."""

    reason: Required[str]
    """The finish reason to stop at."""
    type: Required[Literal["finish_reason_is"]]


class StopServerToolsWhenHasToolCallDict(TypedDict, total=False):
    """Stops when the model calls a certain tool."""

    tool_name: Required[str]
    """Name of the tool to stop at."""
    type: Required[Literal["has_tool_call"]]


class StopServerToolsWhenMaxCostDict(TypedDict, total=False):
    """Stops when the request has become too expensive."""

    max_cost_in_dollars: Required[float]
    """Cost to stop at, in USD."""
    type: Required[Literal["max_cost"]]


class StopServerToolsWhenMaxTokensUsedDict(TypedDict, total=False):
    """Stops when the request has used many tokens."""

    max_tokens: Required[int]
    """Number of tokens to stop at."""
    type: Required[Literal["max_tokens_used"]]


class StopServerToolsWhenStepCountIsDict(TypedDict, total=False):
    """Stops after a number of steps."""

    step_count: Required[int]
    """Number of steps to stop after."""
    type: Required[Literal["step_count_is"]]


class SubagentNestedToolDict(TypedDict, total=False):
    """A server tool for a sub-agent."""

    parameters: Mapping[str, object]
    """Settings of the nested tool, as its own type defines them."""
    type: Required[str]
    """Which server tool the sub-agent may use."""


class SubagentReasoningDict(TypedDict, total=False):
    """How much a sub-agent thinks. Give an effort or a token budget, not both."""

    effort: _models.SubagentReasoningEffort
    """Thinking effort of the sub-agent, as a level."""
    max_tokens: int
    """Thinking budget of the sub-agent, in tokens."""


class SubagentServerToolConfigDict(TypedDict, total=False):
    """Which model works as the sub-agent, and with what."""

    inherit_functions: bool
    """Whether the sub-agent may call the caller's functions."""
    inherited_function_names: Sequence[str]
    """Names of the caller's functions to pass on."""
    instructions: str
    """System prompt for the sub-agent."""
    max_completion_tokens: int
    """Longest answer of the sub-agent, in tokens, reasoning included."""
    max_tool_calls: int
    """Most tool calls the sub-agent may make. The provider's default when absent. Limits: from 1 to
    25.
    """
    model: str
    """Slug of the model that works as the sub-agent."""
    name: str
    """Name of this sub-agent, which tells several apart. A preset's sub-agent of the same name counts
    as the same tool. Limits: at most 64 characters.
    """
    reasoning: SubagentReasoningDict | _models.SubagentReasoning
    """How much the sub-agent thinks."""
    temperature: float
    """Sampling temperature of the sub-agent."""
    tools: Sequence[SubagentNestedToolDict | _models.SubagentNestedTool]
    """Server tools of the sub-agent's own."""


class SubagentServerToolOpenRouterDict(TypedDict, total=False):
    """Server tool with which the model hands a task to another model. Beta."""

    parameters: SubagentServerToolConfigDict | _models.SubagentServerToolConfig
    """Settings of the sub-agent. Defaults apply when absent."""
    type: Required[Literal["openrouter:subagent"]]


class SwitchyardRouterPluginDict(TypedDict, total=False):
    """Settings for the Switchyard router, which picks the model. The slug that calls it is not
    documented.
    """

    algorithm: _models.SwitchyardRouterPluginAlgorithm
    """How the router makes its pick."""
    id: Required[Literal["switchyard-router"]]
    judge_model: str
    """Slug of the model that serves as judge. Which algorithms ask one is not documented."""


class ToolSearchServerToolConfigDict(TypedDict, total=False):
    """Settings for finding deferred tools."""

    max_results: int
    """Most tools that one search loads."""


class ToolSearchServerToolDict(TypedDict, total=False):
    """Server tool that finds tools marked `defer_loading` when they are needed. At least one tool must
    not be deferred. On Responses and Messages only.
    """

    parameters: ToolSearchServerToolConfigDict | _models.ToolSearchServerToolConfig
    """Settings of the tool search. Defaults apply when absent."""
    type: Required[Literal["openrouter:tool_search"]]


class TraceConfigDict(TypedDict, total=False):
    """Names and ids for a request in observability tools. Other keys are allowed."""

    generation_name: str
    """What to call this generation in the trace."""
    parent_span_id: str
    """Id of the span under which this request belongs."""
    span_name: str
    """What to call the span of this request."""
    trace_id: str
    """Id that joins several requests into one trace."""
    trace_name: str
    """What to call the trace."""


class WebFetchPluginDict(TypedDict, total=False):
    """Lets the model read web pages. Has no `enabled` switch."""

    allowed_domains: Sequence[str]
    """Only fetch from these domains. Any when absent."""
    blocked_domains: Sequence[str]
    """Never fetch from these domains."""
    id: Required[Literal["web-fetch"]]
    max_content_tokens: int
    """Most of a page to give the model, in tokens."""
    max_uses: int
    """Most pages to fetch in a request."""


class WebFetchServerToolConfigDict(TypedDict, total=False):
    """Settings for fetching web pages."""

    allowed_domains: Sequence[str]
    """Domains that may be fetched from. Any when absent."""
    blocked_domains: Sequence[str]
    """Domains that must not be fetched from."""
    engine: _models.WebFetchEngineEnum
    """Who fetches the pages."""
    max_content_tokens: int
    """How much of a page the model gets at most, in tokens."""
    max_uses: int
    """How many pages a request may fetch at most."""


class WebFetchServerToolDict(TypedDict, total=False):
    """Server tool with which the model reads web pages. Beta."""

    parameters: WebFetchServerToolConfigDict | _models.WebFetchServerToolConfig
    """How to fetch. Defaults apply when absent."""
    type: Required[Literal["openrouter:web_fetch"]]


class WebSearchConfigDict(TypedDict, total=False):
    """Settings for searching the web."""

    allowed_domains: Sequence[str]
    """Domains to search. All when absent."""
    engine: _models.WebSearchEngineEnum
    """Which search service to use."""
    excluded_domains: Sequence[str]
    """Domains whose results are dropped."""
    max_characters: int
    """How much text to take from results at most, in characters."""
    max_results: int
    """How many results a search returns at most."""
    max_total_results: int
    """How many results all searches of the request may return together."""
    max_uses: int
    """How many searches a request may make at most."""
    mode: _models.WebSearchMode
    """How deep or fast to search. Which modes an engine knows is not documented."""
    search_context_size: _models.SearchQualityLevel
    """How much of the results the model is given."""
    user_location: WebSearchUserLocationServerToolDict | _models.WebSearchUserLocationServerTool
    """Where the user roughly is, so that results suit the place."""
    x_search: XSearchOptionsDict | _models.XSearchOptions
    """Limits on a search of X, for engines that offer it."""


class WebSearchPluginDict(TypedDict, total=False):
    """Adds web search results to the prompt. Deprecated: use the tool `openrouter:web_search`."""

    enabled: bool
    """`false` switches off web search that the account has as a default."""
    engine: _models.WebSearchEngine
    """Which service searches."""
    exclude_domains: Sequence[str]
    """Domains to leave out of the results."""
    id: Required[Literal["web"]]
    include_domains: Sequence[str]
    """Domains to confine the search to."""
    max_results: int
    """Most results to add: 1 to 25, with Perplexity 1 to 20. 5 when absent."""
    max_uses: int
    """Most searches to make in the request."""
    mode: _models.WebSearchMode
    """How deep or fast the service searches."""
    search_prompt: str
    """Words that introduce the results to the model."""
    user_location: WebSearchPluginUserLocationDict | _models.WebSearchPluginUserLocation | None
    """Rough place of the user, for local results."""
    x_search: XSearchOptionsDict | _models.XSearchOptions
    """Limits on a search of X, for services that offer it."""


class WebSearchPluginUserLocationDict(TypedDict, total=False):
    """Rough place of the user, for the web plugin."""

    city: str | None
    """City of the user, by name."""
    country: str | None
    """Country of the user, in OpenAI's style a two-letter ISO code."""
    region: str | None
    """State or province of the user."""
    timezone: str | None
    """Time zone of the user, as an IANA name."""
    type: Required[Literal["approximate"]]


class WebSearchUserLocationServerToolDict(TypedDict, total=False):
    """Rough place of the user, for the web search tool."""

    city: str | None
    """Name of the user's city."""
    country: str | None
    """The user's country, in OpenAI's style a two-letter ISO code."""
    region: str | None
    """The user's state or province."""
    timezone: str | None
    """The user's time zone, as an IANA name."""
    type: Literal["approximate"]


class XSearchOptionsDict(TypedDict, total=False):
    """Limits on a search of X: whose posts, from when, and whether media count."""

    allowed_x_handles: Sequence[str]
    """Only posts by these accounts. All accounts when absent."""
    enable_image_understanding: bool
    """Whether images in posts are looked at too."""
    enable_video_understanding: bool
    """Whether videos in posts are looked at too."""
    excluded_x_handles: Sequence[str]
    """Accounts whose posts are left out."""
    from_date: str
    """Only posts from this day on, as `YYYY-MM-DD`."""
    to_date: str
    """Only posts up to this day, as `YYYY-MM-DD`."""


if TYPE_CHECKING:
    BashServerToolEnvironmentDict: TypeAlias = (
        ContainerAutoEnvironmentDict
        | _models.ContainerAutoEnvironment
        | ContainerReferenceEnvironmentDict
        | _models.ContainerReferenceEnvironment
        | Unknown
    )
    """A container for bash commands: a fresh one, or one named by its id."""
    ContainerNetworkPolicyDict: TypeAlias = (
        ContainerNetworkPolicyDisabledDict
        | _models.ContainerNetworkPolicyDisabled
        | ContainerNetworkPolicyAllowlistDict
        | _models.ContainerNetworkPolicyAllowlist
        | Unknown
    )
    """What a container may reach over the network: nothing, or listed domains."""
    DecisionsRequestQuestionsValueDict: TypeAlias = (
        DecisionsBoxQuestionDict
        | _models.DecisionsBoxQuestion
        | DecisionsChoiceQuestionDict
        | _models.DecisionsChoiceQuestion
        | DecisionsNoulQuestionDict
        | _models.DecisionsNoulQuestion
        | DecisionsScoreQuestionDict
        | _models.DecisionsScoreQuestion
        | Unknown
    )
    """One question; its `type` decides the form of the answer."""
    DeferredToolsSearchStrategyDict: TypeAlias = (
        DeferredBm25SearchDict
        | _models.DeferredBm25Search
        | DeferredCustomSearchDict
        | _models.DeferredCustomSearch
        | DeferredRegexSearchDict
        | _models.DeferredRegexSearch
        | Unknown
    )
    """A way to search for deferred tools: by words, by pattern, or with a tool of your own."""
    PreferredMaxLatencyDict: TypeAlias = (
        float | PercentileLatencyCutoffsDict | _models.PercentileLatencyCutoffs
    )
    """Preferred ceiling on latency in seconds: a number for the median, or one for each percentile."""
    PreferredMinThroughputDict: TypeAlias = (
        float | PercentileThroughputCutoffsDict | _models.PercentileThroughputCutoffs
    )
    """Preferred floor on throughput in tokens a second: a number for the median, or one for each
    percentile.
    """
    ShellServerToolEnvironmentDict: TypeAlias = (
        ContainerAutoEnvironmentDict
        | _models.ContainerAutoEnvironment
        | ContainerReferenceEnvironmentDict
        | _models.ContainerReferenceEnvironment
        | Unknown
    )
    """A container for shell commands: a fresh one, or one named by its id."""
    StopServerToolsWhenConditionDict: TypeAlias = (
        StopServerToolsWhenStepCountIsDict
        | _models.StopServerToolsWhenStepCountIs
        | StopServerToolsWhenHasToolCallDict
        | _models.StopServerToolsWhenHasToolCall
        | StopServerToolsWhenMaxTokensUsedDict
        | _models.StopServerToolsWhenMaxTokensUsed
        | StopServerToolsWhenMaxCostDict
        | _models.StopServerToolsWhenMaxCost
        | StopServerToolsWhenFinishReasonIsDict
        | _models.StopServerToolsWhenFinishReasonIs
        | Unknown
    )
    """A condition that ends the use of server tools."""
    StopServerToolsWhenDict: TypeAlias = Sequence[StopServerToolsWhenConditionDict]
    """Conditions of which any one ends the use of server tools. The model then gets one last turn
    without tools.
    """
else:
    BashServerToolEnvironmentDict = Any
    ContainerNetworkPolicyDict = Any
    DecisionsRequestQuestionsValueDict = Any
    DeferredToolsSearchStrategyDict = Any
    PreferredMaxLatencyDict = Any
    PreferredMinThroughputDict = Any
    ShellServerToolEnvironmentDict = Any
    StopServerToolsWhenConditionDict = Any
    StopServerToolsWhenDict = Any
