"""Play black-box cases with the client of PyPI `openai`, set up as for an API that speaks its dialect."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

import httpx2
import openai
from adapter import JSON, Adapter, Pieces, Report, error, main, perform, read, result

LACKS = {
    "allow_truncated": "has no such option",
    "body_limit": "has no such option",
    "cancel": "a thread that waits for an answer cannot be cancelled",
    "event_limit": "has no such option",
    "retry_budget": "has no such option",
    "timeouts": "has no limit of the whole call, and one for the head and the rest together",
    "operation:messages": "has no Messages API",
    "operation:images": "generates images at another path",
    "operation:models.get": "looks models up at another path",
}


def play(do: JSON, base_url: str, key: str, report: Report) -> None:
    """Perform a case and report."""
    try:
        client = openai.OpenAI(api_key=key, base_url=base_url, **_settings(do))
    except ValueError as failure:
        report(error("other", failure))
        return
    with client:
        perform(do, client, _outcome, report)


def _settings(do: JSON) -> JSON:
    given, app = do.get("settings", {}), do.get("app", {})
    options: JSON = {}
    if "max_retries" in given:
        options["max_retries"] = given["max_retries"]
    if "read_timeout" in given:
        options["timeout"] = given["read_timeout"]
    headers = {
        "HTTP-Referer": app.get("url"),
        "X-OpenRouter-Title": app.get("title"),
        "X-OpenRouter-Categories": ",".join(app.get("categories", ())) or None,
    }
    options["default_headers"] = {name: value for name, value in headers.items() if value}
    return options


def _outcome(client: openai.OpenAI, do: JSON) -> JSON:
    try:
        return _performed(client, do)
    except openai.APIStatusError as failure:
        wait = failure.response.headers.get("retry-after")
        return error(
            "api_error",
            failure,
            status=failure.status_code,
            code=_code(failure),
            retry_after=float(wait) if wait and wait.isdigit() else None,
        )
    except (openai.APITimeoutError, httpx2.TimeoutException) as failure:
        return error("timeout", failure)
    except (openai.APIConnectionError, httpx2.TransportError) as failure:
        return error("connection", failure)
    except openai.APIError as failure:
        return error("api_error", failure, code=_code(failure))
    except Exception as failure:  # whatever else a client raises is an error to its user, too
        return error("other", f"{type(failure).__name__}: {failure}")


def _code(failure: openai.APIError) -> Any:
    code = failure.code  # a number becomes text on its way through this client
    return int(code) if isinstance(code, str) and code.isdigit() else code


def _performed(client: openai.OpenAI, do: JSON) -> JSON:
    if do.get("stream"):
        return _merged(client, do) if do["read"] == "result" else _pieces(client, do)
    called: dict[str, Callable[..., Any]] = {
        "chat": client.chat.completions.create,
        "responses": client.responses.create,
        "embeddings": client.embeddings.create,
        "models.list": client.models.list,
    }
    query = do["operation"] == "models.list"
    value = called[do["operation"]](**_arguments(called[do["operation"]], do, query=query))
    return result(read(do["operation"], value.to_dict(mode="json", warnings=False), do))


def _merged(client: openai.OpenAI, do: JSON) -> JSON:
    if do["operation"] == "chat":
        with client.chat.completions.stream(**_arguments(client.chat.completions.stream, do)) as stream:
            whole: Any = stream.get_final_completion()
    else:
        with client.responses.stream(**_arguments(client.responses.stream, do)) as events:
            whole = events.get_final_response()
    return result(read(do["operation"], whole.to_dict(mode="json", warnings=False), do))


def _pieces(client: openai.OpenAI, do: JSON) -> JSON:
    create: Callable[..., Any] = (
        client.chat.completions.create if do["operation"] == "chat" else client.responses.create
    )
    pieces = Pieces(do)
    with create(**_arguments(create, do), stream=True) as stream:
        for event in stream:
            told = _told(event)
            if told is not None:
                return told
            if pieces.add(event.to_dict(mode="json", warnings=False)):
                break
    return result(pieces.value)


def _told(event: Any) -> JSON | None:
    """The error that a typed event of the Responses API is, where the program is to look for itself."""
    kind = getattr(event, "type", None)
    if kind == "error":
        return error("api_error", event.message, code=event.code)
    if kind == "response.failed" and event.response.error:
        return error("api_error", event.response.error.message, code=event.response.error.code)
    return None


def _arguments(method: Callable[..., Any], do: JSON, *, query: bool = False) -> JSON:
    """Arguments by name where the method has them, the rest by the ways that it has for that."""
    names = inspect.signature(method).parameters
    known = {name: value for name, value in do["arguments"].items() if name in names}
    rest = {name: value for name, value in do["arguments"].items() if name not in names}
    if query:
        return {"extra_query": rest}
    return {
        **known,
        "extra_body": {**rest, **do.get("extra_body", {})},
        "extra_headers": do.get("headers", {}),
    }


ADAPTER = Adapter("openai", version("openai"), play, LACKS)

if __name__ == "__main__":
    main(ADAPTER)
