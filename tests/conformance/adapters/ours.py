"""What the two adapters of openrouter-sdk share: settings, arguments, and how its errors are reported."""

from __future__ import annotations

from typing import Any

from adapter import JSON, error, read, result

from openrouter_sdk import App, RetryBudget, RetryPolicy, Timeout, errors

METHODS = {
    "chat": ("chat", "send"),
    "responses": ("responses", "send"),
    "messages": ("messages", "create"),
    "embeddings": ("embeddings", "generate"),
    "images": ("images", "generate"),
    "models.list": ("models", "list"),
    "models.get": ("models", "get"),
}

SAME_NAMES = ("allow_truncated", "max_body_bytes", "max_event_bytes")


def settings(do: JSON) -> JSON:
    """Options of the client. Waits between attempts are short, for the cases ask for none."""
    given = do.get("settings", {})
    options: JSON = {name: given[name] for name in SAME_NAMES if name in given}
    if "max_retries" in given:
        budget = RetryBudget(given.get("retry_budget", 100))
        options["retries"] = RetryPolicy(max_retries=given["max_retries"], initial=0.02, budget=budget)
    if "read_timeout" in given:
        seconds = given["read_timeout"]
        options["timeout"] = Timeout(first_byte=seconds, between_events=seconds)
    if "timeouts" in given:
        options["timeout"] = Timeout(**given["timeouts"])
    if "app" in do:
        options["app"] = App(**do["app"])
    return options


def call_options(do: JSON) -> JSON:
    """Options of the call."""
    return {name: do[name] for name in ("extra_body", "headers") if name in do}


def method(client: Any, do: JSON) -> Any:
    """The method of the client that the case is about."""
    resource, name = METHODS[do["operation"]]
    return getattr(getattr(client, resource), "stream" if do.get("stream") else name)


def returned(do: JSON, value: Any) -> JSON:
    """The outcome of a call that returned a model."""
    return result(read(do["operation"], value.to_dict(), do))


def raised(failure: errors.OpenRouterError) -> JSON:
    """The outcome of a call that raised."""
    text = getattr(failure.partial, "text", None)
    fields: JSON = {"partial_text": text if isinstance(text, str) else None}
    if isinstance(failure, errors.APIError):
        fields |= {"status": failure.status, "code": failure.code, "retry_after": failure.retry_after}
    return error(_category(failure), failure, **fields)


def _category(failure: errors.OpenRouterError) -> str:
    match failure:
        case errors.APIError():
            return "api_error"
        case errors.RequestTimeoutError():
            return "timeout"
        case errors.TruncatedStreamError():
            return "truncated"
        case errors.TransportError():
            return "connection"
    return "other"
