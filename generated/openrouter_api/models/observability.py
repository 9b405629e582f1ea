# Generated from openapi.yaml by `make generate`. Do not edit.
"""Models of the resource `observability`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..decoders import Decode, by_tag
from ..model_type import model
from ..types import Model as _Model, Unknown

if TYPE_CHECKING:
    from .values import (
        CreateObservabilityDestinationRequestType,
        ObservabilityDataRegion,
        ObservabilityDataRegionInput,
        ObservabilityFilterRuleGroupLogic,
        ObservabilityFilterRuleGroupRulesItemField,
        ObservabilityFilterRuleGroupRulesItemOperator,
        ObservabilityNewrelicDestinationConfigRegion,
        ObservabilityS3DestinationConfigAuthMode,
        ObservabilityS3DestinationConfigProvider,
        ObservabilityWebhookDestinationConfigMethod,
    )


@model
class CreateObservabilityDestinationRequest(_Model):
    """A new destination for traces. See `CreateObservabilityDestinationRequestDict`."""

    config: dict[str, Any]
    name: str
    type: CreateObservabilityDestinationRequestType
    api_key_hashes: list[str] | None = None
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfigNullable | None = None
    privacy_mode: bool | None = None
    regions: list[ObservabilityDataRegionInput] | None = None
    sampling_rate: float | None = None
    workspace_id: str | None = None
    _nullable = ("api_key_hashes", "filter_rules")


@model
class CreateObservabilityDestinationResponse(_Model):
    """The destination that was created."""

    data: ObservabilityDestination
    """The new destination, with its id and the defaults filled in."""


@model
class DeleteObservabilityDestinationResponse(_Model):
    """Confirmation that a destination was deleted."""

    deleted: Literal[True]


@model
class GetObservabilityDestinationResponse(_Model):
    """The destination that was asked for."""

    data: ObservabilityDestination
    """The destination with its settings."""


@model
class ListObservabilityDestinationsResponse(_Model):
    """One page of destinations."""

    data: list[ObservabilityDestination]
    """The destinations of this page."""
    total_count: int
    """Number of destinations in all pages together."""


@model
class ObservabilityArizeDestination(_Model):
    """A destination that sends traces to Arize."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    when not limited to certain keys.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: ObservabilityArizeDestinationConfig
    """Arize space, credentials and address."""
    created_at: str
    """When the destination was created, in ISO 8601."""
    enabled: bool
    """Whether traces are being sent. False when paused."""
    filter_rules: ObservabilityFilterRulesConfig | None
    """Conditions that a generation must meet to be sent. Null when there is no filter."""
    id: str
    """Id of the destination, for reading, updating and deleting it."""
    name: str | None
    """Name of the destination for people to read. Null when it has none."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: list[ObservabilityDataRegion]
    """Data regions whose generations are sent, by its name."""
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all."""
    type: Literal["arize"]
    updated_at: str
    """When the destination was last changed, in ISO 8601."""
    workspace_id: str
    """Workspace whose generations are sent."""
    _nullable = ("api_key_hashes", "filter_rules", "name")


@model
class ObservabilityArizeDestinationConfig(_Model):
    """How to reach Arize."""

    api_key: str
    """API key of Arize. A secret."""
    model_id: str
    """Arize model (project) under which the traces are filed."""
    space_key: str
    """Key of the Arize space that receives the traces."""
    base_url: str | None = None
    """Base URL of the Arize trace (OTLP) service. Change it for another region or an installation of
    your own. The API default is `"https://otlp.arize.com"`.
    """
    headers: dict[str, str] | None = None
    """More HTTP headers, by name, for the requests to Arize. None when absent."""
    _wire_names = (
        ("api_key", "apiKey"),
        ("model_id", "modelId"),
        ("space_key", "spaceKey"),
        ("base_url", "baseUrl"),
    )


@model
class ObservabilityBraintrustDestination(_Model):
    """A destination that sends traces to Braintrust."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    when not limited to certain keys.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: ObservabilityBraintrustDestinationConfig
    """Braintrust project, credentials and address."""
    created_at: str
    """When the destination was created, in ISO 8601."""
    enabled: bool
    """Whether traces are being sent. False when paused."""
    filter_rules: ObservabilityFilterRulesConfig | None
    """Conditions that a generation must meet to be sent. Null when there is no filter."""
    id: str
    """Id of the destination, for reading, updating and deleting it."""
    name: str | None
    """Name of the destination for people to read. Null when it has none."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: list[ObservabilityDataRegion]
    """Data regions whose generations are sent, by its name."""
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all."""
    type: Literal["braintrust"]
    updated_at: str
    """When the destination was last changed, in ISO 8601."""
    workspace_id: str
    """Workspace whose generations are sent."""
    _nullable = ("api_key_hashes", "filter_rules", "name")


@model
class ObservabilityBraintrustDestinationConfig(_Model):
    """How to reach Braintrust."""

    api_key: str
    """API key of Braintrust. A secret."""
    project_id: str
    """Id of the Braintrust project that receives the traces."""
    base_url: str | None = None
    """Base URL of the Braintrust API. Change it for a data plane of your own. The API default is
    `"https://api.braintrust.dev"`.
    """
    headers: dict[str, str] | None = None
    """More HTTP headers, by name, for the requests to Braintrust. None when absent."""
    _wire_names = (
        ("api_key", "apiKey"),
        ("project_id", "projectId"),
        ("base_url", "baseUrl"),
    )


@model
class ObservabilityClickhouseDestination(_Model):
    """A destination that writes traces to a ClickHouse table."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    when not limited to certain keys.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: ObservabilityClickhouseDestinationConfig
    """ClickHouse server, login and table."""
    created_at: str
    """When the destination was created, in ISO 8601."""
    enabled: bool
    """Whether traces are being sent. False when paused."""
    filter_rules: ObservabilityFilterRulesConfig | None
    """Conditions that a generation must meet to be sent. Null when there is no filter."""
    id: str
    """Id of the destination, for reading, updating and deleting it."""
    name: str | None
    """Name of the destination for people to read. Null when it has none."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: list[ObservabilityDataRegion]
    """Data regions whose generations are sent, by its name."""
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all."""
    type: Literal["clickhouse"]
    updated_at: str
    """When the destination was last changed, in ISO 8601."""
    workspace_id: str
    """Workspace whose generations are sent."""
    _nullable = ("api_key_hashes", "filter_rules", "name")


@model
class ObservabilityClickhouseDestinationConfig(_Model):
    """How to reach ClickHouse, and which table to write."""

    database: str
    """ClickHouse database that holds the table."""
    host: str
    """Address of the ClickHouse server. Whether it includes scheme and port is not documented."""
    password: str
    """Password of `username`. A secret."""
    username: str
    """ClickHouse user; it needs the right to insert into the table."""
    headers: dict[str, str] | None = None
    """More HTTP headers, by name, for the requests to ClickHouse. None when absent."""
    should_include_cache_write_tokens: bool | None = None
    """Whether to write down as well how many tokens went into the prompt cache. What the table needs
    for it is not documented. The API default is `false`.
    """
    table: str | None = None
    """Table that the traces are written to. The API default is `"OPENROUTER_TRACES"`."""
    _wire_names = (("should_include_cache_write_tokens", "shouldIncludeCacheWriteTokens"),)


@model
class ObservabilityDatadogDestination(_Model):
    """A destination that sends traces to Datadog LLM Observability."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    when not limited to certain keys.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: ObservabilityDatadogDestinationConfig
    """Datadog application, credentials and site."""
    created_at: str
    """When the destination was created, in ISO 8601."""
    enabled: bool
    """Whether traces are being sent. False when paused."""
    filter_rules: ObservabilityFilterRulesConfig | None
    """Conditions that a generation must meet to be sent. Null when there is no filter."""
    id: str
    """Id of the destination, for reading, updating and deleting it."""
    name: str | None
    """Name of the destination for people to read. Null when it has none."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: list[ObservabilityDataRegion]
    """Data regions whose generations are sent, by its name."""
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all."""
    type: Literal["datadog"]
    updated_at: str
    """When the destination was last changed, in ISO 8601."""
    workspace_id: str
    """Workspace whose generations are sent."""
    _nullable = ("api_key_hashes", "filter_rules", "name")


@model
class ObservabilityDatadogDestinationConfig(_Model):
    """How to reach Datadog."""

    api_key: str
    """API key of Datadog. A secret."""
    ml_app: str
    """Name of the LLM application (`ml_app`) under which Datadog groups the traces."""
    headers: dict[str, str] | None = None
    """More HTTP headers, by name, for the requests to Datadog. None when absent."""
    url: str | None = None
    """API address of the Datadog site that the account lives on. Set it unless that is US5. The API
    default is `"https://api.datadoghq.com"`.
    """
    _wire_names = (
        ("api_key", "apiKey"),
        ("ml_app", "mlApp"),
    )


@model
class ObservabilityFilterRuleGroup(_Model):
    """Rules that are judged together."""

    rules: list[ObservabilityFilterRuleGroupRulesItem]
    """The rules of the group."""
    logic: ObservabilityFilterRuleGroupLogic | None = None
    """Whether all rules of the group must hold (`and`) or one is enough (`or`). The API default is
    `"and"`.
    """


@model
class ObservabilityFilterRuleGroupRulesItem(_Model):
    """One condition on a generation."""

    field: ObservabilityFilterRuleGroupRulesItemField
    """What to look at."""
    operator: ObservabilityFilterRuleGroupRulesItemOperator
    """How to compare the field with `value`."""
    value: str | float | None = None
    """What to compare with: a number for `gt`, `lt`, `gte` and `lte`, a pattern for `regex`. Leave it
    out for `exists` and `not_exists`.
    """


@model
class ObservabilityFilterRulesConfig(_Model):
    """The filter of a destination."""

    groups: list[ObservabilityFilterRuleGroup]
    """Groups of rules. How several groups are joined is not documented."""
    enabled: bool | None = None
    """Whether the filter applies. False keeps the rules without using them. The API default is `true`."""


@model
class ObservabilityFilterRulesConfigNullable(_Model):
    """The filter to set on a destination. See `ObservabilityFilterRulesConfigNullableDict`."""

    groups: list[ObservabilityFilterRuleGroup]
    enabled: bool | None = None


@model
class ObservabilityGrafanaDestination(_Model):
    """A destination that sends traces to Grafana Cloud."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    when not limited to certain keys.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: ObservabilityGrafanaDestinationConfig
    """Grafana Cloud instance, credentials and gateway."""
    created_at: str
    """When the destination was created, in ISO 8601."""
    enabled: bool
    """Whether traces are being sent. False when paused."""
    filter_rules: ObservabilityFilterRulesConfig | None
    """Conditions that a generation must meet to be sent. Null when there is no filter."""
    id: str
    """Id of the destination, for reading, updating and deleting it."""
    name: str | None
    """Name of the destination for people to read. Null when it has none."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: list[ObservabilityDataRegion]
    """Data regions whose generations are sent, by its name."""
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all."""
    type: Literal["grafana"]
    updated_at: str
    """When the destination was last changed, in ISO 8601."""
    workspace_id: str
    """Workspace whose generations are sent."""
    _nullable = ("api_key_hashes", "filter_rules", "name")


@model
class ObservabilityGrafanaDestinationConfig(_Model):
    """How to reach Grafana Cloud."""

    api_key: str
    """Access token of Grafana Cloud with the right to write traces. A secret."""
    instance_id: str
    """Id of the Grafana Cloud instance, which goes with the token."""
    base_url: str | None = None
    """Address of the OTLP gateway. It must be that of the region of the stack. The API default is
    `"https://otlp-gateway-prod-us-west-0.grafana.net"`.
    """
    headers: dict[str, str] | None = None
    """More HTTP headers, by name, for the requests to Grafana Cloud. None when absent."""
    _wire_names = (
        ("api_key", "apiKey"),
        ("instance_id", "instanceId"),
        ("base_url", "baseUrl"),
    )


@model
class ObservabilityLangfuseDestination(_Model):
    """A destination that sends traces to Langfuse."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    when not limited to certain keys.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: ObservabilityLangfuseDestinationConfig
    """Langfuse key pair and address."""
    created_at: str
    """When the destination was created, in ISO 8601."""
    enabled: bool
    """Whether traces are being sent. False when paused."""
    filter_rules: ObservabilityFilterRulesConfig | None
    """Conditions that a generation must meet to be sent. Null when there is no filter."""
    id: str
    """Id of the destination, for reading, updating and deleting it."""
    name: str | None
    """Name of the destination for people to read. Null when it has none."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: list[ObservabilityDataRegion]
    """Data regions whose generations are sent, by its name."""
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all."""
    type: Literal["langfuse"]
    updated_at: str
    """When the destination was last changed, in ISO 8601."""
    workspace_id: str
    """Workspace whose generations are sent."""
    _nullable = ("api_key_hashes", "filter_rules", "name")


@model
class ObservabilityLangfuseDestinationConfig(_Model):
    """How to reach Langfuse."""

    public_key: str
    """Public key of the Langfuse project."""
    secret_key: str
    """Secret key of the same project. A secret."""
    base_url: str | None = None
    """Base URL of Langfuse. Change it for another region or a server of your own. The API default is
    `"https://us.cloud.langfuse.com"`.
    """
    headers: dict[str, str] | None = None
    """More HTTP headers, by name, for the requests to Langfuse. None when absent."""
    _wire_names = (
        ("public_key", "publicKey"),
        ("secret_key", "secretKey"),
        ("base_url", "baseUrl"),
    )


@model
class ObservabilityLangsmithDestination(_Model):
    """A destination that sends traces to LangSmith."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    when not limited to certain keys.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: ObservabilityLangsmithDestinationConfig
    """LangSmith project, credentials and address."""
    created_at: str
    """When the destination was created, in ISO 8601."""
    enabled: bool
    """Whether traces are being sent. False when paused."""
    filter_rules: ObservabilityFilterRulesConfig | None
    """Conditions that a generation must meet to be sent. Null when there is no filter."""
    id: str
    """Id of the destination, for reading, updating and deleting it."""
    name: str | None
    """Name of the destination for people to read. Null when it has none."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: list[ObservabilityDataRegion]
    """Data regions whose generations are sent, by its name."""
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all."""
    type: Literal["langsmith"]
    updated_at: str
    """When the destination was last changed, in ISO 8601."""
    workspace_id: str
    """Workspace whose generations are sent."""
    _nullable = ("api_key_hashes", "filter_rules", "name")


@model
class ObservabilityLangsmithDestinationConfig(_Model):
    """How to reach LangSmith."""

    api_key: str
    """API key of LangSmith. A secret."""
    endpoint: str | None = None
    """Base URL of the LangSmith API. Change it for another region or a server of your own. The API
    default is `"https://api.smith.langchain.com"`.
    """
    headers: dict[str, str] | None = None
    """More HTTP headers, by name, for the requests to LangSmith. None when absent."""
    project: str | None = None
    """LangSmith project that receives the traces. The API default is `"main"`."""
    workspace_id: str | None = None
    """Id of the LangSmith workspace (not the OpenRouter one). Of use for an API key that reaches
    several workspaces.
    """
    _wire_names = (
        ("api_key", "apiKey"),
        ("workspace_id", "workspaceId"),
    )


@model
class ObservabilityNewrelicDestination(_Model):
    """A destination that sends traces to New Relic."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    when not limited to certain keys.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: ObservabilityNewrelicDestinationConfig
    """New Relic license key and region."""
    created_at: str
    """When the destination was created, in ISO 8601."""
    enabled: bool
    """Whether traces are being sent. False when paused."""
    filter_rules: ObservabilityFilterRulesConfig | None
    """Conditions that a generation must meet to be sent. Null when there is no filter."""
    id: str
    """Id of the destination, for reading, updating and deleting it."""
    name: str | None
    """Name of the destination for people to read. Null when it has none."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: list[ObservabilityDataRegion]
    """Data regions whose generations are sent, by its name."""
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all."""
    type: Literal["newrelic"]
    updated_at: str
    """When the destination was last changed, in ISO 8601."""
    workspace_id: str
    """Workspace whose generations are sent."""
    _nullable = ("api_key_hashes", "filter_rules", "name")


@model
class ObservabilityNewrelicDestinationConfig(_Model):
    """How to reach New Relic."""

    license_key: str
    """License key of New Relic. A secret."""
    headers: dict[str, str] | None = None
    """More HTTP headers, by name, for the requests to New Relic. None when absent."""
    region: ObservabilityNewrelicDestinationConfigRegion | None = None
    """Data center region of the New Relic account. The API default is `"us"`."""
    _wire_names = (("license_key", "licenseKey"),)


@model
class ObservabilityOpikDestination(_Model):
    """A destination that sends traces to Opik, by Comet."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    when not limited to certain keys.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: ObservabilityOpikDestinationConfig
    """Opik workspace, project and credentials."""
    created_at: str
    """When the destination was created, in ISO 8601."""
    enabled: bool
    """Whether traces are being sent. False when paused."""
    filter_rules: ObservabilityFilterRulesConfig | None
    """Conditions that a generation must meet to be sent. Null when there is no filter."""
    id: str
    """Id of the destination, for reading, updating and deleting it."""
    name: str | None
    """Name of the destination for people to read. Null when it has none."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: list[ObservabilityDataRegion]
    """Data regions whose generations are sent, by its name."""
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all."""
    type: Literal["opik"]
    updated_at: str
    """When the destination was last changed, in ISO 8601."""
    workspace_id: str
    """Workspace whose generations are sent."""
    _nullable = ("api_key_hashes", "filter_rules", "name")


@model
class ObservabilityOpikDestinationConfig(_Model):
    """How to reach Opik."""

    api_key: str
    """API key of Opik. A secret."""
    project_name: str
    """Name of the Opik project that receives the traces."""
    workspace: str
    """Name of the Comet workspace (not the OpenRouter one) that holds the project."""
    headers: dict[str, str] | None = None
    """More HTTP headers, by name, for the requests to Opik. None when absent."""
    _wire_names = (
        ("api_key", "apiKey"),
        ("project_name", "projectName"),
    )


@model
class ObservabilityOtelCollectorDestination(_Model):
    """A destination that sends traces to an OpenTelemetry collector."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    when not limited to certain keys.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: ObservabilityOtelCollectorDestinationConfig
    """Address of the collector, and headers for it."""
    created_at: str
    """When the destination was created, in ISO 8601."""
    enabled: bool
    """Whether traces are being sent. False when paused."""
    filter_rules: ObservabilityFilterRulesConfig | None
    """Conditions that a generation must meet to be sent. Null when there is no filter."""
    id: str
    """Id of the destination, for reading, updating and deleting it."""
    name: str | None
    """Name of the destination for people to read. Null when it has none."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: list[ObservabilityDataRegion]
    """Data regions whose generations are sent, by its name."""
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all."""
    type: Literal["otel-collector"]
    updated_at: str
    """When the destination was last changed, in ISO 8601."""
    workspace_id: str
    """Workspace whose generations are sent."""
    _nullable = ("api_key_hashes", "filter_rules", "name")


@model
class ObservabilityOtelCollectorDestinationConfig(_Model):
    """How to reach an OpenTelemetry collector."""

    endpoint: str
    """URL at which the collector receives traces by OTLP over HTTP."""
    headers: dict[str, str] | None = None
    """HTTP headers, by name, for the requests to the collector; the place for its credentials. None
    when absent.
    """


@model
class ObservabilityPosthogDestination(_Model):
    """A destination that sends traces to PostHog."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    when not limited to certain keys.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: ObservabilityPosthogDestinationConfig
    """PostHog credentials and address."""
    created_at: str
    """When the destination was created, in ISO 8601."""
    enabled: bool
    """Whether traces are being sent. False when paused."""
    filter_rules: ObservabilityFilterRulesConfig | None
    """Conditions that a generation must meet to be sent. Null when there is no filter."""
    id: str
    """Id of the destination, for reading, updating and deleting it."""
    name: str | None
    """Name of the destination for people to read. Null when it has none."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: list[ObservabilityDataRegion]
    """Data regions whose generations are sent, by its name."""
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all."""
    type: Literal["posthog"]
    updated_at: str
    """When the destination was last changed, in ISO 8601."""
    workspace_id: str
    """Workspace whose generations are sent."""
    _nullable = ("api_key_hashes", "filter_rules", "name")


@model
class ObservabilityPosthogDestinationConfig(_Model):
    """How to reach PostHog."""

    api_key: str
    """API key of the PostHog project."""
    endpoint: str | None = None
    """Address that takes in PostHog events. Change it for another region or a server of your own. The
    API default is `"https://us.i.posthog.com"`.
    """
    headers: dict[str, str] | None = None
    """More HTTP headers, by name, for the requests to PostHog. None when absent."""
    _wire_names = (("api_key", "apiKey"),)


@model
class ObservabilityRampDestination(_Model):
    """A destination that reports AI usage to Ramp."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    when not limited to certain keys.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: ObservabilityRampDestinationConfig
    """Ramp credentials and address."""
    created_at: str
    """When the destination was created, in ISO 8601."""
    enabled: bool
    """Whether traces are being sent. False when paused."""
    filter_rules: ObservabilityFilterRulesConfig | None
    """Conditions that a generation must meet to be sent. Null when there is no filter."""
    id: str
    """Id of the destination, for reading, updating and deleting it."""
    name: str | None
    """Name of the destination for people to read. Null when it has none."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: list[ObservabilityDataRegion]
    """Data regions whose generations are sent, by its name."""
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all."""
    type: Literal["ramp"]
    updated_at: str
    """When the destination was last changed, in ISO 8601."""
    workspace_id: str
    """Workspace whose generations are sent."""
    _nullable = ("api_key_hashes", "filter_rules", "name")


@model
class ObservabilityRampDestinationConfig(_Model):
    """How to reach Ramp."""

    api_key: str
    """API key of Ramp. A secret."""
    base_url: str | None = None
    """URL at which Ramp receives the usage data. The API default is
    `"https://api.ramp.com/developer/v1/ai-usage/openrouter"`.
    """
    headers: dict[str, str] | None = None
    """More HTTP headers, by name, for the requests to Ramp. None when absent."""
    _wire_names = (
        ("api_key", "apiKey"),
        ("base_url", "baseUrl"),
    )


@model
class ObservabilityS3Destination(_Model):
    """A destination that stores traces in an S3 bucket."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    when not limited to certain keys.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: ObservabilityS3DestinationConfig
    """Bucket, credentials and naming of objects."""
    created_at: str
    """When the destination was created, in ISO 8601."""
    enabled: bool
    """Whether traces are being sent. False when paused."""
    filter_rules: ObservabilityFilterRulesConfig | None
    """Conditions that a generation must meet to be sent. Null when there is no filter."""
    id: str
    """Id of the destination, for reading, updating and deleting it."""
    name: str | None
    """Name of the destination for people to read. Null when it has none."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: list[ObservabilityDataRegion]
    """Data regions whose generations are sent, by its name."""
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all."""
    type: Literal["s3"]
    updated_at: str
    """When the destination was last changed, in ISO 8601."""
    workspace_id: str
    """Workspace whose generations are sent."""
    _nullable = ("api_key_hashes", "filter_rules", "name")


@model
class ObservabilityS3DestinationConfig(_Model):
    """How to reach an S3 bucket, and where in it to store traces."""

    bucket_name: str
    """Bucket that the traces are stored in."""
    access_key_id: str | None = None
    """Id of the AWS access key, for `authMode` `access_keys`."""
    auth_mode: ObservabilityS3DestinationConfigAuthMode | None = None
    """How to log in to the store: with an access key, or by assuming a role. The API default is
    `"access_keys"`.
    """
    endpoint: str | None = None
    """URL of a store that speaks the S3 protocol. Leave it out for AWS itself."""
    external_id: str | None = None
    """External id to present when assuming `roleArn`, as the trust policy of the role may demand. Who
    chooses it is not documented.
    """
    headers: dict[str, str] | None = None
    """More HTTP headers, by name, for the requests to the store. None when absent."""
    path_template: str | None = None
    """Where in the bucket to put objects. `{prefix}` and `{date}` are filled in; other placeholders
    are not documented. The API default is `"{prefix}/{date}"`.
    """
    prefix: str | None = None
    """What `{prefix}` in `pathTemplate` stands for. The API default is `"openrouter-traces"`."""
    provider: ObservabilityS3DestinationConfigProvider | None = None
    """Whose store the bucket is in. What is assumed when absent is not documented."""
    region: str | None = None
    """Region of the bucket, such as `us-east-1`."""
    role_arn: str | None = None
    """ARN of the AWS role to assume, for `authMode` `iam_role`."""
    secret_access_key: str | None = None
    """Secret that belongs to `accessKeyId`."""
    session_token: str | None = None
    """Session token that temporary AWS credentials need; such credentials expire. Leave it out for
    lasting ones.
    """
    _wire_names = (
        ("bucket_name", "bucketName"),
        ("access_key_id", "accessKeyId"),
        ("auth_mode", "authMode"),
        ("external_id", "externalId"),
        ("path_template", "pathTemplate"),
        ("role_arn", "roleArn"),
        ("secret_access_key", "secretAccessKey"),
        ("session_token", "sessionToken"),
    )


@model
class ObservabilitySentryDestination(_Model):
    """A destination that sends traces to Sentry."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    when not limited to certain keys.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: ObservabilitySentryDestinationConfig
    """Sentry project key (DSN) and trace address."""
    created_at: str
    """When the destination was created, in ISO 8601."""
    enabled: bool
    """Whether traces are being sent. False when paused."""
    filter_rules: ObservabilityFilterRulesConfig | None
    """Conditions that a generation must meet to be sent. Null when there is no filter."""
    id: str
    """Id of the destination, for reading, updating and deleting it."""
    name: str | None
    """Name of the destination for people to read. Null when it has none."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: list[ObservabilityDataRegion]
    """Data regions whose generations are sent, by its name."""
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all."""
    type: Literal["sentry"]
    updated_at: str
    """When the destination was last changed, in ISO 8601."""
    workspace_id: str
    """Workspace whose generations are sent."""
    _nullable = ("api_key_hashes", "filter_rules", "name")


@model
class ObservabilitySentryDestinationConfig(_Model):
    """How to reach Sentry."""

    dsn: str
    """DSN of the Sentry project: `https://KEY@HOST/PROJECT_ID`, where the project id is a number."""
    otlp_endpoint: str
    """URL at which the Sentry project receives traces by OTLP."""
    headers: dict[str, str] | None = None
    """More HTTP headers, by name, for the requests to Sentry. None when absent."""
    _wire_names = (("otlp_endpoint", "otlpEndpoint"),)


@model
class ObservabilitySnowflakeDestination(_Model):
    """A destination that writes traces to a Snowflake table."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    when not limited to certain keys.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: ObservabilitySnowflakeDestinationConfig
    """Snowflake account, token and table."""
    created_at: str
    """When the destination was created, in ISO 8601."""
    enabled: bool
    """Whether traces are being sent. False when paused."""
    filter_rules: ObservabilityFilterRulesConfig | None
    """Conditions that a generation must meet to be sent. Null when there is no filter."""
    id: str
    """Id of the destination, for reading, updating and deleting it."""
    name: str | None
    """Name of the destination for people to read. Null when it has none."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: list[ObservabilityDataRegion]
    """Data regions whose generations are sent, by its name."""
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all."""
    type: Literal["snowflake"]
    updated_at: str
    """When the destination was last changed, in ISO 8601."""
    workspace_id: str
    """Workspace whose generations are sent."""
    _nullable = ("api_key_hashes", "filter_rules", "name")


@model
class ObservabilitySnowflakeDestinationConfig(_Model):
    """How to reach Snowflake, and which table to write."""

    account: str
    """Snowflake account identifier: letters, digits and underscores, in parts joined by `.` or `-`.
    Not a URL. Limits: at most 255 characters.
    """
    token: str
    """Access token for Snowflake. A secret."""
    database: str | None = None
    """Snowflake database that holds the table. The API default is `"SNOWFLAKE_LEARNING_DB"`."""
    headers: dict[str, str] | None = None
    """More HTTP headers, by name, for the requests to Snowflake. None when absent."""
    schema: str | None = None
    """Schema, within the database, that holds the table. The API default is `"PUBLIC"`."""
    should_include_cache_write_tokens: bool | None = None
    """Whether to write down as well how many tokens went into the prompt cache. What the table needs
    for it is not documented. The API default is `false`.
    """
    table: str | None = None
    """Table that the traces are written to. The API default is `"OPENROUTER_TRACES"`."""
    warehouse: str | None = None
    """Snowflake warehouse that runs the writing. The API default is `"COMPUTE_WH"`."""
    _wire_names = (("should_include_cache_write_tokens", "shouldIncludeCacheWriteTokens"),)


@model
class ObservabilityWeaveDestination(_Model):
    """A destination that sends traces to Weave, by Weights & Biases."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    when not limited to certain keys.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: ObservabilityWeaveDestinationConfig
    """Weave entity, project and credentials."""
    created_at: str
    """When the destination was created, in ISO 8601."""
    enabled: bool
    """Whether traces are being sent. False when paused."""
    filter_rules: ObservabilityFilterRulesConfig | None
    """Conditions that a generation must meet to be sent. Null when there is no filter."""
    id: str
    """Id of the destination, for reading, updating and deleting it."""
    name: str | None
    """Name of the destination for people to read. Null when it has none."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: list[ObservabilityDataRegion]
    """Data regions whose generations are sent, by its name."""
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all."""
    type: Literal["weave"]
    updated_at: str
    """When the destination was last changed, in ISO 8601."""
    workspace_id: str
    """Workspace whose generations are sent."""
    _nullable = ("api_key_hashes", "filter_rules", "name")


@model
class ObservabilityWeaveDestinationConfig(_Model):
    """How to reach Weave."""

    api_key: str
    """API key of Weights & Biases. A secret."""
    entity: str
    """Weights & Biases team or user that owns the project."""
    project: str
    """Project that receives the traces."""
    base_url: str | None = None
    """Base URL of the Weave trace server. Change it for a server of your own. The API default is
    `"https://trace.wandb.ai"`.
    """
    headers: dict[str, str] | None = None
    """More HTTP headers, by name, for the requests to Weave. None when absent."""
    _wire_names = (
        ("api_key", "apiKey"),
        ("base_url", "baseUrl"),
    )


@model
class ObservabilityWebhookDestination(_Model):
    """A destination that sends traces to an HTTP server of your own."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys whose generations are sent, each the lowercase hex SHA-256 of a key. Null
    when not limited to certain keys.
    """
    broadcast_generation_cost: bool
    """Whether traces include what a generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces include how the cost of a generation is allocated. Which fields that covers is
    not documented.
    """
    broadcast_generation_identity: bool
    """Whether traces include the identity behind a generation. Which fields that covers is not
    documented.
    """
    broadcast_generation_request_context: bool
    """Whether traces include the context of the request. Which fields that covers is not documented."""
    config: ObservabilityWebhookDestinationConfig
    """URL, method and headers of the requests."""
    created_at: str
    """When the destination was created, in ISO 8601."""
    enabled: bool
    """Whether traces are being sent. False when paused."""
    filter_rules: ObservabilityFilterRulesConfig | None
    """Conditions that a generation must meet to be sent. Null when there is no filter."""
    id: str
    """Id of the destination, for reading, updating and deleting it."""
    name: str | None
    """Name of the destination for people to read. Null when it has none."""
    privacy_mode: bool
    """Privacy mode, which by its name holds back the content of prompts and answers. What exactly is
    left out is not documented.
    """
    regions: list[ObservabilityDataRegion]
    """Data regions whose generations are sent, by its name."""
    sampling_rate: float
    """Share of generations that is sent: by its name a fraction, 1 being all."""
    type: Literal["webhook"]
    updated_at: str
    """When the destination was last changed, in ISO 8601."""
    workspace_id: str
    """Workspace whose generations are sent."""
    _nullable = ("api_key_hashes", "filter_rules", "name")


@model
class ObservabilityWebhookDestinationConfig(_Model):
    """How to call a server of your own."""

    url: str
    """URL that receives the traces, as OTLP in JSON. A test of the connection carries the header
    `X-Test-Connection: true`.
    """
    headers: dict[str, str] | None = None
    """HTTP headers, by name, for the requests to the server; the place for a shared secret. None when
    absent.
    """
    method: ObservabilityWebhookDestinationConfigMethod | None = None
    """HTTP method of the requests. The API default is `"POST"`."""


@model
class UpdateObservabilityDestinationRequest(_Model):
    """Settings to change on a destination. What is absent stays as it is. See
    `UpdateObservabilityDestinationRequestDict`.
    """

    api_key_hashes: list[str] | None = None
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    config: dict[str, Any] | None = None
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfigNullable | None = None
    name: str | None = None
    privacy_mode: bool | None = None
    regions: list[ObservabilityDataRegionInput] | None = None
    sampling_rate: float | None = None
    _nullable = ("api_key_hashes", "filter_rules")


@model
class UpdateObservabilityDestinationResponse(_Model):
    """The destination after the update."""

    data: ObservabilityDestination
    """The destination with its new settings."""


decode_ObservabilityDestination: Decode = by_tag(
    "type",
    {
        "arize": ObservabilityArizeDestination.decode,
        "braintrust": ObservabilityBraintrustDestination.decode,
        "clickhouse": ObservabilityClickhouseDestination.decode,
        "datadog": ObservabilityDatadogDestination.decode,
        "grafana": ObservabilityGrafanaDestination.decode,
        "langfuse": ObservabilityLangfuseDestination.decode,
        "langsmith": ObservabilityLangsmithDestination.decode,
        "newrelic": ObservabilityNewrelicDestination.decode,
        "opik": ObservabilityOpikDestination.decode,
        "otel-collector": ObservabilityOtelCollectorDestination.decode,
        "posthog": ObservabilityPosthogDestination.decode,
        "ramp": ObservabilityRampDestination.decode,
        "s3": ObservabilityS3Destination.decode,
        "sentry": ObservabilitySentryDestination.decode,
        "snowflake": ObservabilitySnowflakeDestination.decode,
        "weave": ObservabilityWeaveDestination.decode,
        "webhook": ObservabilityWebhookDestination.decode,
    },
)

if TYPE_CHECKING:
    ObservabilityDestination: TypeAlias = (
        ObservabilityArizeDestination
        | ObservabilityBraintrustDestination
        | ObservabilityClickhouseDestination
        | ObservabilityDatadogDestination
        | ObservabilityGrafanaDestination
        | ObservabilityLangfuseDestination
        | ObservabilityLangsmithDestination
        | ObservabilityNewrelicDestination
        | ObservabilityOpikDestination
        | ObservabilityOtelCollectorDestination
        | ObservabilityPosthogDestination
        | ObservabilityRampDestination
        | ObservabilityS3Destination
        | ObservabilitySentryDestination
        | ObservabilitySnowflakeDestination
        | ObservabilityWeaveDestination
        | ObservabilityWebhookDestination
        | Unknown
    )
    """A service to which traces are broadcast. `type` says which, and with it the shape of `config`."""
else:  # what they refer to is not imported at run time
    ObservabilityDestination = Any
