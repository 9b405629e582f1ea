"""What the stand-in says to each program, and the suite."""

from __future__ import annotations

from collections.abc import Callable

from openrouter_sdk.testing import Script, Stall
from tests.peers.suite import Suite

STATUSES = (400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529)
"""The errors of the documented table."""


def nothing(script: Script) -> None:
    """The stand-in's own answers."""


def busy_once(script: Script) -> None:
    """A failure, then a reply."""
    script.error(503, "Busy.").reply("Done.")


def busy_twice(script: Script) -> None:
    """Two kinds of failure, then a reply."""
    script.error(429, "Slow down.").error(503, "Busy.").reply("Done.")


def busy(script: Script) -> None:
    """Failures only."""
    script.error(503, "Busy.").error(503, "Still busy.")


def stalled(script: Script) -> None:
    """No response."""
    script.raw(200, {"content-type": "application/json"}, [Stall()])


def each_status(script: Script) -> None:
    """Each documented error."""
    for status in STATUSES:
        script.error(status, f"This is {status}.")


def other_errors(script: Script) -> None:
    """A documented error, one that is not, and a page in place of one."""
    script.raw(401, {"content-type": "application/json"}, b'{"error":{"code":401,"message":"No."}}')
    script.raw(
        418, {"content-type": "application/json", "x-extra": "1"}, b'{"error":{"code":418,"message":"Tea."}}'
    )
    script.raw(502, {"content-type": "text/html"}, b"<h1>Bad</h1>")


def slow_down(script: Script) -> None:
    """A limit that is exceeded."""
    script.error(429, "Slow down.", {"limit": 1}, {"retry-after": "7"})


def unauthorized(script: Script) -> None:
    """A key that is not accepted."""
    script.raw(401, {"content-type": "application/json"}, b'{"error":{"code":401,"message":"No key."}}')


def four_errors(script: Script) -> None:
    """Documented errors, and others."""
    for status in (401, 403, 418, 418):
        body = b'{"error":{"code":%d,"message":"No."}}' % status
        script.raw(status, {"content-type": "application/json"}, body)


def a_place(script: Script) -> None:
    """Two replies in JSON."""
    script.reply('{"city":"Rome"}').reply('{"city":"Bern"}')


def a_tool_call(script: Script) -> None:
    """A tool call, then a reply."""
    call = {"name": "get_weather", "arguments": {"city": "Rome"}, "id": "call_1"}
    script.reply(tool_calls=[call]).reply("It is sunny.")


SCRIPTS: dict[str, Callable[[Script], object]] = {
    "retries": busy_once,
    "retry_config": busy_twice,
    "no_retries": busy,
    "timeout": stalled,
    "errors": each_status,
    "error_base": other_errors,
    "error_stream": slow_down,
    "error_async": unauthorized,
    "both_packages": four_errors,
    "structured_output": a_place,
    "tool_loop": a_tool_call,
    "tool_call_stream": a_tool_call,
}
PLAIN = (
    *("activity", "all_arguments", "api_keys", "beta_responses", "callable_key", "chat", "chat_async"),
    *("chat_stream", "chat_stream_async", "chat_stream_without_with", "components", "credits", "current_key"),
    *("custom_client", "replaced_method"),
    *("embeddings", "environment", "file_object", "files", "generations", "guardrails", "headers"),
    *("http_client", "image_input", "images", "iterators", "message_dump", "models", "no_connection"),
    *("none_and_unset", "one_model", "pages_async", "providers", "rerank", "responses", "responses_stream"),
    *("sample", "server_url", "speech", "transcription", "videos"),
)
"""Programs for which the stand-in's own answers suffice."""

SUITE = Suite(
    peer="openrouter",
    original="openrouter",
    ours="openrouter_sdk.compat.openrouter",
    scripts={**dict.fromkeys(PLAIN, nothing), **SCRIPTS},
    needs_original=frozenset({"both_packages"}),
)
