"""What the stand-in says to each program, and the suite.

The table of docs/coming_from_haystack.md turns a program into one for the original, so that what it says of
both packages is executed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from openrouter_sdk.testing import Script, Stall
from tests.peers.pages import replacements
from tests.peers.suite import Observation, Suite

DEFAULT_MODEL, OLD_DEFAULT_MODEL = "openai/gpt-4o-mini", "openai/gpt-5-mini"
_CALL = {"name": "get_weather", "arguments": {"city": "Lisbon"}, "id": "call_1"}


def nothing(script: Script) -> None:
    """The stand-in's own answers."""


def thoughtful(script: Script) -> None:
    """Reasoning before the answer, twice."""
    for _ in range(2):
        script.reply("Eight.", reasoning="Two, three, five, seven and four more.")


def everything(script: Script) -> None:
    """Reasoning, text and a call."""
    script.reply("Let me see.", reasoning="It is about weather.", tool_calls=[_CALL])


def busy_once(script: Script) -> None:
    """A failure of the first model, then a reply."""
    script.error(503, "Busy.").reply("Hello.")


def limited(script: Script) -> None:
    """A limit that is exceeded, a request that is refused, silence, and a reply."""
    script.error(429, "Slow down.").error(400, "Too long.")
    script.raw(200, {"content-type": "application/json"}, [Stall()]).reply("Hello.")


def two_choices(script: Script) -> None:
    """Two choices, as few models give."""
    choices = [
        {"index": index, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}
        for index, text in enumerate(("Hello.", "Good day."))
    ]
    usage = {"prompt_tokens": 9, "completion_tokens": 6, "total_tokens": 15}
    reply = {"id": "gen-1", "object": "chat.completion", "created": 1, "model": DEFAULT_MODEL}
    body = json.dumps({**reply, "choices": choices, "usage": usage}).encode()
    script.raw(200, {"content-type": "application/json"}, body)


SCRIPTS: dict[str, Callable[[Script], object]] = {
    "choices": two_choices,
    "errors": limited,
    "fallback": busy_once,
    "printed_stream": everything,
    "reasoning": thoughtful,
    "streaming": everything,
}
PLAIN = (
    *("agent", "api_page", "arguments", "async_run", "attribution", "first_answer", "first_stream", "images"),
    *("pipeline", "saved_pipeline", "settings", "structured_output", "tools", "toolset", "written_pipeline"),
)
"""Programs for which the stand-in's own answers suffice."""


def comparable(seen: Observation) -> Observation:
    """An observation without what the page says that differs: defaults, and what `meta` has more."""
    printed = [re.sub(r"_meta=\{.*\}", "_meta=...", line) for line in seen["printed"]]
    requests = [{**one, "body": _body(one["body"])} for one in seen["requests"]]
    return {"printed": printed, "requests": requests}


def _body(body: Any) -> Any:
    """Without values that are the API's defaults, and with the arguments of calls as values."""
    sent = {name: value for name, value in body.items() if (name, value) not in (("n", 1), ("stream", False))}
    if sent["model"] == OLD_DEFAULT_MODEL:
        sent["model"] = DEFAULT_MODEL
    for message in sent["messages"]:
        if message.get("content", "") is None:
            del message["content"]
        for call in message.get("tool_calls") or ():
            call["function"]["arguments"] = json.loads(call["function"]["arguments"])
    return sent


SUITE = Suite(
    peer="openrouter-haystack",
    home="haystack",
    original="haystack_integrations.components.generators.openrouter",
    ours="openrouter_sdk.integrations.haystack",
    scripts={**dict.fromkeys(PLAIN, nothing), **SCRIPTS},
    needs_original=frozenset({*PLAIN, *SCRIPTS}),  # needs Haystack, which is not where other programs run
    renamed_headers={"x-title": "x-openrouter-title"},
    by_environment=True,
    table=replacements("coming_from_haystack.md"),
    for_original={
        # It reads its address from no variable of the environment.
        "OpenRouterChatGenerator(": "OpenRouterChatGenerator(api_base_url=os.environ['STAND_IN_URL'], ",
        "from haystack": "import os\nfrom haystack",
    },
    comparable=comparable,
)
