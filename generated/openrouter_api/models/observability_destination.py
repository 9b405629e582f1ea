# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type ObservabilityDestination."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..types import Unknown, by_tag

if TYPE_CHECKING:
    from .observability_arize_destination import ObservabilityArizeDestination
    from .observability_braintrust_destination import ObservabilityBraintrustDestination
    from .observability_clickhouse_destination import ObservabilityClickhouseDestination
    from .observability_datadog_destination import ObservabilityDatadogDestination
    from .observability_grafana_destination import ObservabilityGrafanaDestination
    from .observability_langfuse_destination import ObservabilityLangfuseDestination
    from .observability_langsmith_destination import ObservabilityLangsmithDestination
    from .observability_newrelic_destination import ObservabilityNewrelicDestination
    from .observability_opik_destination import ObservabilityOpikDestination
    from .observability_otel_collector_destination import ObservabilityOtelCollectorDestination
    from .observability_posthog_destination import ObservabilityPosthogDestination
    from .observability_ramp_destination import ObservabilityRampDestination
    from .observability_s3_destination import ObservabilityS3Destination
    from .observability_sentry_destination import ObservabilitySentryDestination
    from .observability_snowflake_destination import ObservabilitySnowflakeDestination
    from .observability_weave_destination import ObservabilityWeaveDestination
    from .observability_webhook_destination import ObservabilityWebhookDestination

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
else:
    ObservabilityDestination = Any  # its parts are imported when a value of them arrives
"""A service to which traces are broadcast. `type` says which, and with it the shape of `config`."""

decode = by_tag(
    "type",
    {
        "arize": "observability_arize_destination",
        "braintrust": "observability_braintrust_destination",
        "clickhouse": "observability_clickhouse_destination",
        "datadog": "observability_datadog_destination",
        "grafana": "observability_grafana_destination",
        "langfuse": "observability_langfuse_destination",
        "langsmith": "observability_langsmith_destination",
        "newrelic": "observability_newrelic_destination",
        "opik": "observability_opik_destination",
        "otel-collector": "observability_otel_collector_destination",
        "posthog": "observability_posthog_destination",
        "ramp": "observability_ramp_destination",
        "s3": "observability_s3_destination",
        "sentry": "observability_sentry_destination",
        "snowflake": "observability_snowflake_destination",
        "weave": "observability_weave_destination",
        "webhook": "observability_webhook_destination",
    },
)
