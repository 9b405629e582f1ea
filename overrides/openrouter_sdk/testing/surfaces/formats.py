"""The ways to ask a model for an answer: how each reads the request and writes the reply."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from openrouter_sdk.testing.surfaces import chat, messages, responses
from openrouter_sdk.testing.surfaces.reply import Ask, Reply, Stamp


@dataclass(frozen=True, slots=True)
class Dialect:
    """One of them."""

    read: Callable[[Mapping[str, Any]], Ask]
    result: Callable[[Stamp, Ask, Reply], dict[str, Any]]
    events: Callable[[Stamp, Ask, Reply], Iterator[dict[str, Any]]]


DIALECTS: Mapping[str, Dialect] = {
    "/chat/completions": Dialect(chat.read, chat.result, chat.chunks),
    "/responses": Dialect(responses.read, responses.result, responses.events),
    "/messages": Dialect(messages.read, messages.result, messages.events),
}
"""By the path at which it is spoken."""
