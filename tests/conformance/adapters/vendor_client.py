"""Play black-box cases with the vendor's own client, PyPI `openrouter`."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

import httpx
from adapter import JSON, Adapter, Pieces, Report, error, main, perform, read, result
from openrouter import OpenRouter, errors
from openrouter.utils import BackoffStrategy, RetryConfig

LACKS = {
    "allow_truncated": "has no such option",
    "body_limit": "has no such option",
    "cancel": "a thread that waits for an answer cannot be cancelled",
    "close": "is closed only at the end of its `with` statement",
    "close_connections": "is closed only at the end of its `with` statement",
    "event_limit": "has no such option",
    "retry_budget": "has no such option",
    "timeouts": "has one limit for all",
    "operation:messages": "has no method for the Messages API",
    "merged:chat": "hands over the chunks of a stream and merges nothing",
    "merged:responses": "hands over the events of a stream and merges nothing",
    "extra_body": "has no way to send a field that its version does not know",
    "unknown_fields": "keeps no field that its version does not know",
    "attempt_limit": "limits the time of all attempts, not their number",
}
METHODS = {
    "chat": ("chat", "send"),
    "responses": ("responses", "send"),
    "embeddings": ("embeddings", "generate"),
    "images": ("images", "generate"),
    "models.list": ("models", "list"),
    "models.get": ("models", "get"),
}


def play(do: JSON, base_url: str, key: str, report: Report) -> None:
    """Perform a case and report."""
    with OpenRouter(api_key=key, server_url=base_url, **_settings(do)) as client:
        perform(do, client, _outcome, report)


def _settings(do: JSON) -> JSON:
    given, app = do.get("settings", {}), do.get("app", {})
    options: JSON = {
        "http_referer": app.get("url"),
        "x_open_router_title": app.get("title"),
        "x_open_router_categories": ",".join(app.get("categories", ())) or None,
    }
    if "max_retries" in given:
        options["retry_config"] = _retries(given)
    if "read_timeout" in given:
        options["timeout_ms"] = int(given["read_timeout"] * 1000)
    return options


def _retries(given: JSON) -> RetryConfig:
    short = BackoffStrategy(20, 100, 1.5, 5000, jitter_ms=10)
    if not given["max_retries"]:
        return RetryConfig("none", short, False)
    added = [str(status) for status in given.get("retry_on", ())]
    return RetryConfig("backoff", short, True, [*added, "5XX"] if added else None)


def _outcome(client: OpenRouter, do: JSON) -> JSON:
    try:
        return _performed(client, do)
    except errors.ResponseValidationError as failure:
        return error("other", failure, status=failure.status_code)
    except errors.OpenRouterError as failure:
        wait = failure.headers.get("retry-after")
        return error(
            "api_error",
            failure,
            status=failure.status_code,
            code=_code(failure),
            retry_after=float(wait) if wait and wait.isdigit() else None,
        )
    except httpx.TimeoutException as failure:
        return error("timeout", failure)
    except (errors.NoResponseError, httpx.TransportError) as failure:
        return error("connection", failure)
    except Exception as failure:  # whatever else a client raises is an error to its user, too
        return error("other", f"{type(failure).__name__}: {failure}")


def _code(failure: errors.OpenRouterError) -> Any:
    return getattr(getattr(getattr(failure, "data", None), "error", None), "code", None)


def _performed(client: OpenRouter, do: JSON) -> JSON:
    resource, name = METHODS[do["operation"]]
    method = getattr(getattr(client, resource), name)
    options = {"http_headers": do["headers"]} if "headers" in do else {}
    if not do.get("stream"):
        return result(read(do["operation"], _plain(method(**do["arguments"], **options)), do))
    pieces = Pieces(do)
    with method(**do["arguments"], **options, stream=True) as stream:
        for event in stream:
            told = _told(event)
            if told is not None:
                return told
            if pieces.add(_plain(event)):
                break
    return result(pieces.value)


def _told(event: Any) -> JSON | None:
    """The error that a typed chunk or event holds, where the program is to look for itself."""
    if getattr(event, "type", None) == "error":
        return error("api_error", event.message, code=event.code)
    response = getattr(event, "response", None)
    failure = getattr(event, "error", None) or getattr(response, "error", None)
    return error("api_error", failure.message, code=failure.code) if failure else None


def _plain(value: Any) -> JSON:
    page = getattr(value, "result", value)  # lists come with the way to their next page
    found: JSON = page.model_dump(mode="json", by_alias=True, warnings=False)
    return found


ADAPTER = Adapter("openrouter", version("openrouter"), play, LACKS)

if __name__ == "__main__":
    main(ADAPTER)
