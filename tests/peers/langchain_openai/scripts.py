"""What the stand-in says to each program for ChatOpenAI with the address of OpenRouter, and the suite."""

from __future__ import annotations

from collections.abc import Callable

from openrouter_sdk.testing import Script, Stall
from tests.peers.langchain.scripts import nothing, without_defaults
from tests.peers.pages import replacements
from tests.peers.suite import Observation, Suite


def failing(script: Script) -> None:
    """A limit that is exceeded, a request that is refused, silence, and a reply."""
    script.error(429, "Slow down.").error(400, "Too long.")
    script.raw(200, {"content-type": "application/json"}, [Stall()]).reply("Hello.")


def translated(script: Script) -> None:
    """The answer of the document."""
    script.reply("J'aime la programmation.")


SCRIPTS: dict[str, Callable[[Script], object]] = {"errors": failing, "first_document": translated}
PLAIN = (
    *("attribution", "conversation", "embeddings", "first_answer", "parameters", "streaming"),
    *("structured_output", "timeouts", "tools"),
)
"""Programs for which the stand-in's own answers suffice."""


def comparable(seen: Observation) -> Observation:
    """An observation without what the page says that differs."""
    return {**seen, "requests": [{**one, "body": _body(one["body"])} for one in seen["requests"]]}


def _body(body: Observation) -> Observation:
    """Without what ChatOpenAI says of its own accord, and how embeddings are written."""
    own = {"encoding_format", *(["parallel_tool_calls"] if body.get("parallel_tool_calls") is False else [])}
    sent = {name: value for name, value in without_defaults(body).items() if name not in own}
    if isinstance(sent.get("input"), str):
        sent["input"] = [sent["input"]]
    return sent


SUITE = Suite(
    peer="langchain-openai",
    home="langchain_openai",
    original="langchain_openai",
    ours="openrouter_sdk.integrations.langchain",
    scripts={**dict.fromkeys(PLAIN, nothing), **SCRIPTS},
    needs_original=frozenset({*PLAIN, *SCRIPTS}),  # needs LangChain, which is not where other programs run
    renamed_headers={"x-title": "x-openrouter-title"},
    by_environment=True,
    table=replacements("coming_from_langchain.md", 1),
    for_original={
        '"https://openrouter.ai/api/v1"': 'os.environ["STAND_IN_URL"]',
        "from langchain_openai": "import os\nfrom langchain_openai",
    },
    comparable=comparable,
)
