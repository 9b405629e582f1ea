"""What the stand-in says to each program for langchain-openrouter, and the suite."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from openrouter_sdk.testing import Script
from tests.peers.pages import replacements
from tests.peers.suite import Observation, Suite


def nothing(script: Script) -> None:
    """The stand-in's own answers."""


def thoughtful(script: Script) -> None:
    """Reasoning before the answer, three times."""
    for _ in range(3):
        script.reply("Eight.", reasoning="Two, three, five, seven and four more.")


def limited_once(script: Script) -> None:
    """A limit of the first model, then a reply."""
    script.error(429, "Slow down.").reply("Hello.")


def limited(script: Script) -> None:
    """A limit that is exceeded, a request that is refused, and a reply."""
    script.error(429, "Slow down.").error(400, "Too long.").reply("Hello.")


SCRIPTS: dict[str, Callable[[Script], object]] = {
    "errors": limited,
    "fallbacks": limited_once,
    "reasoning": thoughtful,
}
PLAIN = (
    *("agent", "arguments", "async_run", "batch", "cache", "chain", "configuration", "conversation"),
    *("environment", "first_answer", "media", "overrides", "saved", "streamed_tools", "streaming"),
    *("streaming_field", "structured_output", "tool_choice", "tools", "tracing"),
)
"""Programs for which the stand-in's own answers suffice."""
_LANGCHAINS_OWN = {"http-referer": "https://docs.langchain.com", "x-openrouter-title": "LangChain"}
"""What the original says of a program that says nothing."""


def comparable(seen: Observation) -> Observation:
    """An observation without what the page says that differs."""
    requests = [
        {
            **one,
            "headers": {name: value for name, value in one["headers"].items() if _told(name, value)},
            "body": _body(one["body"]),
        }
        for one in seen["requests"]
    ]
    return {**seen, "requests": requests}


def _body(body: Any) -> Any:
    """With the words about a schema in one place, and without what a strict one must say."""
    sent = without_defaults(body)
    if form := sent.get("response_format"):
        given = {**form["json_schema"]}
        words = {"title": given["name"], "description": given.pop("description", None)}
        schema = {**words, **given["schema"]}
        if given.get("strict"):
            schema["additionalProperties"] = False
        sent["response_format"] = {**form, "json_schema": {**given, "schema": schema}}
    return sent


def _told(name: str, value: str) -> bool:
    return _LANGCHAINS_OWN.get(name) != value


def without_defaults(body: Observation) -> Observation:
    """A body without what the API does anyway: it sends usage at the end of a stream, asked or not."""
    usual = {"stream": False, "stream_options": {"include_usage": True}}
    return {name: value for name, value in body.items() if name not in usual or value != usual[name]}


SUITE = Suite(
    peer="langchain-openrouter",
    home="langchain",
    original="langchain_openrouter",
    ours="openrouter_sdk.integrations.langchain",
    scripts={**dict.fromkeys(PLAIN, nothing), **SCRIPTS},
    needs_original=frozenset({*PLAIN, *SCRIPTS}),  # needs LangChain, which is not where other programs run
    renamed_headers={"x-title": "x-openrouter-title"},
    by_environment=True,
    table=replacements("coming_from_langchain.md"),
    comparable=comparable,
)
