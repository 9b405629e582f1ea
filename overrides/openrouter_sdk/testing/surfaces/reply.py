"""The prompt of a request and the reply of a model, independent of the API format."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from openrouter_sdk.testing.contract.contract import Schema
from openrouter_sdk.testing.contract.plausible import EPOCH, MODELS
from openrouter_sdk.testing.history.rounds import Call, CallResult, History
from openrouter_sdk.testing.surfaces.features.requested import (
    DEFAULT_THINKING,
    NO_CACHE,
    CacheUse,
    Search,
    Thinking,
)
from openrouter_sdk.testing.surfaces.parts import (
    Audio,
    Citation,
    Image,
    Reasoning,
    ToolCall,
    ToolCallShape,
)
from openrouter_sdk.testing.surfaces.rates import DEFAULT_RATES, Rates, Tokens

_TOKEN = re.compile(r"\s*\S{1,12}\s*")


@dataclass(frozen=True, slots=True)
class Tool:
    """A function that the model may call."""

    name: str
    parameters: Schema
    description: str = ""


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a request asks of a model.

    `text` is the last text of the user, `first_text` the first one, and `instructions` what the system
    says. `tool_result` is the content of the last message if that is the result of a tool. `tools` are
    those that `tool_choice` allows, and `offered` all of them. `response_schema` is the JSON Schema of the
    text, if the request has one, and `image` whether it asks for an image.
    """

    model: str
    text: str
    tool_result: str | None = None
    tools: tuple[Tool, ...] = ()
    response_schema: Schema | None = None
    image: bool = False
    offered: tuple[Tool, ...] = ()
    must_call: bool = False
    """Whether the reply must call one of the tools."""
    parallel: bool = True
    """Whether the reply may have several calls."""
    first_text: str = ""
    earlier: tuple[str, ...] = ()
    """The texts of the user before the last one."""
    instructions: str = ""
    session_id: str | None = None
    history: History = field(default_factory=History)
    rates: Rates = DEFAULT_RATES
    provider: str = "StandIn"
    tokens: int | None = None
    """Tokens of the whole prompt, if they were counted."""
    limit: int | None = None
    """Most output tokens."""
    stop: tuple[str, ...] = ()
    """Texts before which the reply ends."""
    thinks: bool = False
    """Whether reasoning comes before the text."""
    speaks: bool = False
    """Whether the text is spoken."""
    audio_format: str = "pcm16"
    """The format in which it is spoken."""
    thinking: Thinking = DEFAULT_THINKING
    """How it reasons, and what is shown of that."""
    search: Search | None = None
    """How the web is searched for it."""
    logprobs: int | None = None
    """How many likely tokens are told for each one; None if no probabilities are."""
    cache: CacheUse = NO_CACHE
    """What of the prompt comes from a cache, or goes there."""
    image_size: tuple[int, int] = (1, 1)
    """Width and height of images."""
    echoed: Mapping[str, Any] = field(default_factory=dict)
    """Properties of the request that the result repeats."""

    @property
    def step(self) -> int:
        """How many turns of the model the request has; 0 at the first request of a run."""
        return len(self.history.rounds)

    def without_first(self, turns: int) -> Prompt:
        """Return the prompt as it would be if the first turns of the model had never been."""
        history = self.history.without_first(turns)
        tool_result = self.tool_result if history.answered else None
        return replace(self, history=history, tool_result=tool_result)

    @property
    def calls(self) -> tuple[Call, ...]:
        """All calls that the model has made before."""
        return self.history.calls

    @property
    def results(self) -> tuple[CallResult, ...]:
        """The results that the request ends in, each with `name`, `arguments`, `content` and `call_id`."""
        return self.history.last_results


@dataclass(frozen=True, slots=True)
class Reply:
    """The reply of a model. `finish_reason` has the values of chat completions (protocol 6.5).

    The text is streamed in `pieces`, by default word by word. An annotation that is not a `Citation` is an
    object that only chat completions show. Each format leaves out what it lacks: the Responses API has
    no audio, and Messages have neither audio nor images.
    """

    text: str | None = None
    reasoning: tuple[Reasoning, ...] = ()
    tool_calls: tuple[ToolCall, ...] = ()
    finish_reason: str = "stop"
    usage: Mapping[str, Any] = field(default_factory=dict)
    pieces: tuple[str, ...] | None = None
    refusal: str | None = None
    images: tuple[Image, ...] = ()
    audio: Audio | None = None
    annotations: tuple[Citation | Mapping[str, Any], ...] = ()
    tool_call_shape: ToolCallShape = "fragments"
    hidden_reasoning: int = 0
    """Tokens of reasoning that is billed, but not shown."""
    query: str | None = None
    """What was searched for in the web."""
    stopped_by: str | None = None
    """The text of the request before which the reply ends."""

    @property
    def thought(self) -> str:
        """The readable text of the reasoning."""
        return "".join(one.readable for one in self.reasoning)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The annotations that all formats can express."""
        return tuple(one for one in self.annotations if isinstance(one, Citation))

    def split(self, text: str) -> list[str]:
        """Split a text of this reply into the pieces that are streamed."""
        return list(self.pieces) if self.pieces is not None and text == self.text else tokens(text)

    cut = split
    """The former name of `split`."""


@dataclass(frozen=True, slots=True)
class AnswerIds:
    """The ids and the time of one answer, derived from its number and a token."""

    number: int
    token: str

    @property
    def generation_id(self) -> str:
        """The id of the generation."""
        return f"gen-{self.created}-{self.token}"

    @property
    def created(self) -> int:
        """Unix time."""
        return EPOCH + self.number

    def part_id(self, kind: str, index: int = 0) -> str:
        """Return the id of a part of the answer, such as `call_...`."""
        return f"{kind}_{self.token}{index}"


@dataclass(frozen=True, slots=True)
class Usage:
    """The tokens of an answer, its cost in dollars as it is told, if it is, and what is charged.

    `cache` is part of the prompt, and `reasoning` and `audio` are parts of the completion.
    """

    prompt: int
    completion: int
    reasoning: int
    total: int
    cost: float | None
    charge: float
    cache: CacheUse = NO_CACHE
    audio: int = 0

    @property
    def fresh(self) -> int:
        """The tokens of the prompt that a cache neither had nor took."""
        return self.prompt - self.cache.read - self.cache.written


_counted: tuple[Prompt, Reply, Usage] | None = None  # what was counted last


def usage_of(prompt: Prompt, reply: Reply) -> Usage:
    """Count the tokens and compute the cost, unless the reply sets them; once for the bill and the answer."""
    global _counted
    last = _counted
    if last is not None and last[0] is prompt and last[1] is reply:
        return last[2]
    usage = _count_usage(prompt, reply)
    _counted = (prompt, reply, usage)
    return usage


def _count_usage(prompt: Prompt, reply: Reply) -> Usage:
    given = reply.usage
    spoken = count_tokens(reply.audio.transcript) if reply.audio else 0
    reasoning = sum(count_tokens(one.text) for one in reply.reasoning) + reply.hidden_reasoning
    output = reasoning + spoken + count_tokens(reply.text or "") + count_tokens(reply.refusal or "")
    output += sum(count_tokens(call.arguments) for call in reply.tool_calls)
    output += reply.finish_reason != "length"  # the token that ends a reply
    read = 8 + len(words(prompt.text)) if prompt.tokens is None else prompt.tokens
    input_tokens = _given(given, ("prompt_tokens", "input_tokens"), read)
    output_tokens = _given(given, ("completion_tokens", "output_tokens"), output)
    total = given.get("total_tokens", input_tokens + output_tokens)
    cache = prompt.cache.within(input_tokens)
    counted = Tokens(input_tokens, output_tokens, min(reasoning, output_tokens), spoken, cache)
    computed = prompt.rates.cost(counted, len(reply.images), searches=int(reply.query is not None))
    cost = given.get("cost", computed)
    charge = computed if cost is None else cost
    return Usage(input_tokens, output_tokens, counted.reasoning, total, cost, charge, cache, spoken)


def discount(prompt: Prompt, reply: Reply) -> float:
    """Return what the cache of prompts has saved; what it has cost is negative."""
    return round(usage_of(replace(prompt, cache=NO_CACHE), reply).charge - usage_of(prompt, reply).charge, 12)


def extra_usage(reply: Reply) -> dict[str, Any]:
    """Return the keys of a reply's usage that `Usage` does not have; they are sent unchanged."""
    counted = ("prompt_tokens", "completion_tokens", "input_tokens", "output_tokens", "total_tokens", "cost")
    return {key: value for key, value in reply.usage.items() if key not in counted}


def searches(reply: Reply) -> dict[str, Any]:
    """Return how often the web was searched, as chat completions and responses tell it."""
    return {} if reply.query is None else {"server_tool_use_details": {"web_search_requests": 1}}


def words(text: str) -> list[str]:
    """Split a text into words with their white space; joined they are the text again."""
    return re.findall(r"\s*\S+\s*", text) or ([text] if text else [])


def tokens(text: str) -> list[str]:
    """Split a text into tokens, which are words with their white space, or parts of long ones."""
    return _TOKEN.findall(text) or ([text] if text else [])


def count_tokens(text: str) -> int:
    """Return the number of tokens of a text."""
    return len(tokens(text)) if text else 0


def fragments(text: str, size: int = 8) -> Iterator[str]:
    """Split a text into pieces of `size` characters."""
    return (text[start : start + size] for start in range(0, len(text), size))


def requested_model(body: Mapping[str, Any]) -> str:
    """Return the model that a request names, or a default."""
    fallbacks = body.get("models")
    named = body.get("model") or (fallbacks[0] if isinstance(fallbacks, list) and fallbacks else None)
    return named if isinstance(named, str) else MODELS[0]


def _given(usage: Mapping[str, Any], names: Sequence[str], default: int) -> int:
    return int(next((usage[name] for name in names if name in usage), default))
