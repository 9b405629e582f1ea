"""What a request for a model's answer asks, and what the answer says, whatever the API's dialect."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from openrouter_sdk.testing.contract.contract import Schema
from openrouter_sdk.testing.contract.plausible import EPOCH, MODELS
from openrouter_sdk.testing.http.traffic import compact
from openrouter_sdk.testing.surfaces.arguments import from_text
from openrouter_sdk.testing.surfaces.parts import (
    Audio,
    Citation,
    Image,
    Reasoning,
    ToolCall,
    ToolCallShape,
)

_QUOTED = 200  # characters of the user's text that the default answer repeats


@dataclass(frozen=True, slots=True)
class Tool:
    """A function that the model may call."""

    name: str
    parameters: Schema


@dataclass(frozen=True, slots=True)
class Ask:
    """What a request asks of the model.

    `tool_result` is the content of the last message if that is a tool's result, else None.
    `wanted` is the JSON Schema that the answer's text is to follow, if one was given.
    """

    model: str
    text: str
    tool_result: str | None = None
    tools: tuple[Tool, ...] = ()
    wanted: Schema | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """What the model says. `finish_reason` is in the words of chat completions (protocol 6.5).

    `pieces` are those in which the text is streamed, by default its words. An annotation that is no
    `Citation` is an object as chat completions have it, and only there. The Responses API has no audio,
    and Messages have neither audio nor images: what a dialect does not have is left out.
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

    @property
    def thought(self) -> str:
        """What can be read of the reasoning."""
        return "".join(one.readable for one in self.reasoning)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The annotations that every dialect has."""
        return tuple(one for one in self.annotations if isinstance(one, Citation))

    def cut(self, text: str) -> list[str]:
        """A text of this reply, in the pieces in which it is streamed."""
        return list(self.pieces) if self.pieces is not None and text == self.text else words(text)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What tells one answer from the next: its number, and the ids and the time made of it."""

    number: int
    token: str

    @property
    def generation_id(self) -> str:
        return f"gen-{self.created}-{self.token}"

    @property
    def created(self) -> int:
        return EPOCH + self.number

    def name(self, kind: str, index: int = 0) -> str:
        """An id of a part of the answer, such as `call_...`."""
        return f"{kind}_{self.token}{index}"


@dataclass(frozen=True, slots=True)
class Spent:
    """Tokens and money of one answer."""

    prompt: int
    completion: int
    reasoning: int
    total: int
    cost: float


def default_reply(ask: Ask, seed: int) -> Reply:
    """The answer when nothing is scripted: a tool's result quoted, a tool called, or friendly text."""
    if ask.tool_result is not None:
        return Reply(f"The tool answered: {_quoted(ask.tool_result)}")
    if ask.tools:
        tool = ask.tools[0]
        arguments = compact(from_text(tool.parameters, ask.text, seed))
        return Reply(tool_calls=(ToolCall(tool.name, arguments),), finish_reason="tool_calls")
    if ask.wanted is not None:
        return Reply(compact(from_text(ask.wanted, ask.text, seed)))
    if not ask.text:
        return Reply("Hello! This is the stand-in server, at your service.")
    return Reply(f'Hello! You said: "{_quoted(ask.text)}". This is the stand-in server, at your service.')


def spent(ask: Ask, reply: Reply) -> Spent:
    """Tokens and cost of an answer, counted in words unless the reply's usage says otherwise."""
    calls = " ".join(call.arguments for call in reply.tool_calls)
    thought = len(words(reply.thought))
    said = reply.usage
    prompt = _either(said, "prompt_tokens", "input_tokens", 8 + len(words(ask.text)))
    completion = _either(
        said,
        "completion_tokens",
        "output_tokens",
        1 + len(words(reply.text or reply.refusal or "")) + len(words(calls)) + thought,
    )
    cost = said.get("cost", round((prompt * 0.15 + completion * 0.6) / 1_000_000, 9))
    return Spent(prompt, completion, thought, said.get("total_tokens", prompt + completion), cost)


def further_usage(reply: Reply) -> dict[str, Any]:
    """The keys of a reply's usage that are not counted in `Spent`: they go out as they are."""
    counted = ("prompt_tokens", "completion_tokens", "input_tokens", "output_tokens", "total_tokens", "cost")
    return {key: value for key, value in reply.usage.items() if key not in counted}


def words(text: str) -> list[str]:
    """The text in pieces of one word with the space behind it; joined they are the text again."""
    return re.findall(r"\s*\S+\s*", text) or ([text] if text else [])


def fragments(text: str, size: int = 8) -> Iterator[str]:
    """The text in pieces of so many characters."""
    return (text[start : start + size] for start in range(0, len(text), size))


def plain_text(content: Any) -> str:
    """The text of a message's content, which is a string, a list of parts, or nothing."""
    if isinstance(content, str):
        return content
    if not isinstance(content, Sequence):
        return ""
    texts = (part.get("text") for part in content if isinstance(part, Mapping))
    return "\n".join(text for text in texts if isinstance(text, str))


def entries(value: Any) -> list[Mapping[str, Any]]:
    """The objects of a list that came from outside; anything else is left out."""
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []


def model_of(body: Mapping[str, Any]) -> str:
    """The model that a request names, or the account's default."""
    fallbacks = body.get("models")
    named = body.get("model") or (fallbacks[0] if isinstance(fallbacks, list) and fallbacks else None)
    return named if isinstance(named, str) else MODELS[0]


def _either(usage: Mapping[str, Any], first: str, second: str, default: int) -> int:
    found = usage.get(first, usage.get(second, default))
    return int(found)


def _quoted(text: str) -> str:
    return text if len(text) <= _QUOTED else text[:_QUOTED] + "…"
