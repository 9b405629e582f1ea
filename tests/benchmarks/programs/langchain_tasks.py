"""What the chat models for LangChain are asked: the tasks of `langchain_ours.py` and `langchain_peer.py`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from measure import KEY, MODEL, QUESTION, Outcome, Task

os.environ["LANGSMITH_TRACING"] = "false"

from langchain_core.messages import HumanMessage, SystemMessage

MESSAGES: list[Any] = [SystemMessage("You are a terse assistant."), HumanMessage(QUESTION)]


def tasks(model: Any) -> Mapping[str, Task]:
    """The tasks for a class of chat models."""

    def made(url: str) -> Any:
        return model(model=MODEL, api_key=KEY, base_url=url)

    @contextmanager
    def call(url: str) -> Iterator[Callable[[], Outcome]]:
        chat = made(url)
        yield lambda: answered(chat)

    @contextmanager
    def further_object(url: str) -> Iterator[Callable[[], Outcome]]:
        first = answered(made(url))

        def work() -> Outcome:
            made(url)
            return first

        yield work

    @contextmanager
    def stream(url: str) -> Iterator[Callable[[], Outcome]]:
        chat = made(url)
        yield lambda: read(chat)

    return {"call": call, "object": further_object, "stream": stream}


def answered(chat: Any) -> Outcome:
    """What was read of a reply."""
    reply = chat.invoke(MESSAGES)
    return len(reply.content), reply.usage_metadata["total_tokens"]


def read(chat: Any) -> Outcome:
    """What was read of a stream."""
    pieces: list[str] = []
    tokens = 0
    for chunk in chat.stream(MESSAGES):
        pieces.append(chunk.content)
        if chunk.usage_metadata:
            tokens += chunk.usage_metadata["total_tokens"]
    return len("".join(pieces)), tokens
