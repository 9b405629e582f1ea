# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The type CreateObservabilityDestinationRequestType."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

CreateObservabilityDestinationRequestType: TypeAlias = (
    Literal[
        "arize",
        "braintrust",
        "clickhouse",
        "datadog",
        "grafana",
        "langfuse",
        "langsmith",
        "newrelic",
        "opik",
        "otel-collector",
        "posthog",
        "ramp",
        "s3",
        "sentry",
        "snowflake",
        "weave",
        "webhook",
    ]
    | str
)
"""A service that can receive traces. `otel-collector` and `webhook` stand for any server of your own."""


def decode(value: Any) -> Any:
    """Decode the models inside a value of this type."""
    return value
