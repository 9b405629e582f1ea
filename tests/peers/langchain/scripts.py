"""What the stand-in says to each program for langchain-openrouter, and the suite."""

from __future__ import annotations

from collections.abc import Callable

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
            "body": without_defaults(one["body"]),
        }
        for one in seen["requests"]
    ]
    return {**seen, "requests": requests}


def _told(name: str, value: str) -> bool:
    return _LANGCHAINS_OWN.get(name) != value


def without_defaults(body: Observation) -> Observation:
    """A body without values that are the API's defaults."""
    return {name: value for name, value in body.items() if (name, value) != ("stream", False)}


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
