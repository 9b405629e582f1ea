"""The formats of model requests: how each reads a prompt and writes a reply."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from openrouter_sdk.testing.history.rounds import History
from openrouter_sdk.testing.surfaces import chat, messages, responses
from openrouter_sdk.testing.surfaces.reply import AnswerIds, Prompt, Reply


@dataclass(frozen=True, slots=True)
class Format:
    """Functions that read a request, and write a reply as a result or as events.

    `sent` reads the turn of a result, in the way of a request that sends it back.
    """

    read: Callable[[Mapping[str, Any]], Prompt]
    result: Callable[[AnswerIds, Prompt, Reply], dict[str, Any]]
    events: Callable[[AnswerIds, Prompt, Reply], Iterator[dict[str, Any]]]
    sent: Callable[[Mapping[str, Any]], History]


FORMATS: Mapping[str, Format] = {
    "/chat/completions": Format(chat.read, chat.result, chat.chunks, chat.sent),
    "/responses": Format(responses.read, responses.result, responses.events, responses.sent),
    "/messages": Format(messages.read, messages.result, messages.events, messages.sent),
}
"""The formats by the path of their operation."""
