"""What the stand-in says to the programs of each page, and where their requests differ.

`differs` has each place where the right column sends or prints something else, with the reason. A difference
that is not there fails a test, and so does a reason without a difference.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from openrouter_sdk.testing import Script

Prepare = Callable[[Script], object]
_TIDE = {"id": "call_1", "name": "get_tide", "arguments": {"port": "Porto"}}


def tides(script: Script) -> None:
    """One answer in plain text."""
    script.reply("The moon pulls.")


def nothing(script: Script) -> None:
    """Leave the answers to the stand-in."""


def thoughtful(script: Script) -> None:
    """Reasoning, then an answer."""
    script.reply("The moon pulls.", reasoning="Tides come twice a day.")


def pieces(script: Script) -> None:
    """A text in pieces."""
    script.reply(("One, ", "two, ", "three, ", "four."))


def one_call(script: Script) -> None:
    """A call of a tool."""
    script.reply(tool_calls=[_TIDE])


def call_and_answer(script: Script) -> None:
    """A call of a tool, and what the model makes of its result."""
    script.reply(tool_calls=[_TIDE]).reply("At 14:05.")


def growing_call(script: Script) -> None:
    """A call whose arguments come in pieces."""
    arguments = {"port": "Porto", "remark": "The highest of the year, with wind from the west."}
    script.reply(tool_calls=[{"id": "call_1", "name": "log_tide", "arguments": arguments}])


def tide(script: Script) -> None:
    """An answer in JSON."""
    script.reply('{"port": "Porto", "metres": 2.5}')


def busy(script: Script) -> None:
    """A failure, then an answer."""
    script.error(503, "Busy.").reply("The moon pulls.")


def second_model(script: Script) -> None:
    """An answer of the second model that the request names."""
    script.serve("openai/gpt-4o-mini").reply("The moon pulls.")


def poor(script: Script) -> None:
    """A refusal for want of credits."""
    script.error(402, "No credits are left.")


@dataclass(frozen=True)
class Sample:
    """A section of a page."""

    prepare: Prepare = tides
    differs: Mapping[str, str] = field(default_factory=dict)
    for_ours: Prepare | None = None
    """What the stand-in says to our column, if not the same."""

    peer: str = ""
    """The environment that the left column needs, if not that of the page."""
    beside: str = ""
    """The environment for our column, if not that in which the original is, too."""

    @property
    def prepare_ours(self) -> Prepare:
        """What the stand-in says to our column."""
        return self.for_ours or self.prepare


SAID_ANYWAY = "theirs says what is so in any case"
USAGE = "OpenRouter sends the usage in any case"

PAGES: dict[str, dict[str, str]] = {
    "go_openrouter": {
        "headers.content-type": "theirs names the character set, which JSON has no need of",
        "headers.http-referer": "theirs sends an empty one for an app without address",
        "headers.x-openrouter-title": "theirs sends an empty one for an app without a name",
    },
    "langchain_dart": {
        "headers.content-type": "Dart's HTTP library names the character set, which JSON has no need of",
    },
    "openrouter": {"body.stream": SAID_ANYWAY},
    "haystack": {"body.stream": SAID_ANYWAY, "body.n": SAID_ANYWAY},
    "langchain": {
        "body.stream": SAID_ANYWAY,
        "body.stream_options": USAGE,
        "headers.http-referer": "theirs names LangChain as the app",
        "headers.x-title": "theirs names LangChain as the app",
    },
}
"""Where all requests of a page may differ."""

STRICT = "ours asks for arguments that fit the schema for certain"
RUN = "ours names the run, so that all its requests go to one provider"
TITLE = {
    "headers.x-title": "the older name of the header",
    "headers.x-openrouter-title": "the newer name of the header",
}
REQUIRED = "ours leaves out providers that would ignore the schema"
PLANNED = "ours looks up whether the model can do it"

SAMPLES: dict[str, dict[str, Sample]] = {
    "go_openrouter": {
        "One answer": Sample(),
        "A stream": Sample(pieces, {"headers.cache-control": "answers of the API are never cached"}),
        "A tool, described": Sample(one_call),
        "A tool, called": Sample(
            call_and_answer,
            {
                "body.tools.0.function.strict": STRICT,
                "body.tools.0.function.parameters.additionalProperties": STRICT,
                "body.session_id": RUN,
                "body.messages.1.content": "ours sends back what the model sent, null included",
                "body.messages.1.refusal": "ours sends back what the model sent, null included",
            },
        ),
        "Structured output": Sample(
            tide,
            {
                "catalogue": PLANNED,
                "body.provider": REQUIRED,
            },
        ),
        "Images and other content": Sample(differs={"catalogue": PLANNED}),
        "Providers and settings": Sample(),
        "Another model when one fails": Sample(
            busy,
            {
                "requests": "theirs sends a request for each model",
                "body.model": "the first request of theirs names the first model only",
                "body.models": "ours names all of them",
            },
            second_model,
        ),
        "Errors": Sample(poor),
    },
    "langchain_dart": {
        "One answer": Sample(),
        "The name of the app": Sample(differs=TITLE),
        "A prompt with variables": Sample(),
        "A stream": Sample(pieces, {"body.stream_options": USAGE}),
        "Arguments of a tool, while they come": Sample(growing_call, {"body.stream_options": USAGE}),
        "Structured output": Sample(tide, {"catalogue": PLANNED, "body.provider": REQUIRED}),
        "Settings": Sample(),
    },
    "openai": {
        "Only the import": Sample(),
        "One answer": Sample(differs=TITLE),
        "A stream": Sample(pieces),
        "What only OpenRouter has": Sample(thoughtful),
        "Tools": Sample(call_and_answer, {"body.session_id": RUN}),
        "Structured output": Sample(
            tide,
            {
                "catalogue": PLANNED,
                "body.provider": REQUIRED,
                "body.stream": SAID_ANYWAY,
                "body.response_format.json_schema.schema.title": "pydantic's titles",
                "body.response_format.json_schema.schema.properties.port.title": "pydantic's titles",
                "body.response_format.json_schema.schema.properties.metres.title": "pydantic's titles",
            },
        ),
        "Responses": Sample(),
        "Embeddings": Sample(nothing, {"body.encoding_format": "theirs asks for base64, and decodes it"}),
        "Files and models": Sample(nothing, {"body": "OpenRouter has files of one purpose only"}),
        "Settings of a client and of a call": Sample(),
        "Errors": Sample(poor),
        "Async": Sample(),
    },
    "openrouter": {
        "Only the import": Sample(),
        "One answer": Sample(),
        "A stream": Sample(pieces),
        "Async": Sample(),
        "Lists": Sample(nothing, {"query": "theirs says that a list begins at 0"}),
        "Errors": Sample(poor),
        "Settings of a client and of a call": Sample(),
    },
    "haystack": {
        "One answer": Sample(),
        "A stream": Sample(pieces),
        "The name of the app": Sample(differs=TITLE),
        "Errors": Sample(poor),
        "Pipelines in YAML": Sample(beside="haystack-beside-ours"),
    },
    "langchain": {
        "One answer": Sample(),
        "A stream": Sample(pieces),
        "Tools": Sample(one_call),
        "Structured output": Sample(
            tide,
            {
                "body.response_format.json_schema.description": "ours says it once, beside the name",
                "body.response_format.json_schema.schema.description": "ours says it beside the name",
                "body.response_format.json_schema.schema.title": "ours has the name beside the schema only",
            },
        ),
        "Errors and timeouts": Sample(poor),
        "From `ChatOpenAI`": Sample(differs=TITLE, peer="langchain-openai"),
    },
}
