"""What the chat generators for Haystack are asked: the tasks of `haystack_ours.py` and `haystack_peer.py`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from measure import KEY, MODEL, QUESTION, Outcome, Task

os.environ["HAYSTACK_TELEMETRY_ENABLED"] = "false"

from haystack.dataclasses import ChatMessage
from haystack.utils import Secret

MESSAGES = [ChatMessage.from_system("You are a terse assistant."), ChatMessage.from_user(QUESTION)]


def tasks(generator: Any) -> Mapping[str, Task]:
    """The tasks for a class of components, which are called as pipelines call them."""

    def component(url: str) -> Any:
        return generator(api_key=Secret.from_token(KEY), model=MODEL, api_base_url=url)

    @contextmanager
    def call(url: str) -> Iterator[Callable[[], Outcome]]:
        chat = component(url)
        yield lambda: outcome(chat.run(messages=MESSAGES))

    @contextmanager
    def stream(url: str) -> Iterator[Callable[[], Outcome]]:
        chat = component(url)

        def work() -> Outcome:
            pieces: list[str] = []
            result = chat.run(
                messages=MESSAGES, streaming_callback=lambda chunk: pieces.append(chunk.content)
            )
            length, tokens = outcome(result)
            assert length == len("".join(pieces))
            return length, tokens

        yield work

    return {"call": call, "stream": stream}


def outcome(result: Any) -> Outcome:
    """What was read of a reply."""
    (reply,) = result["replies"]
    return len(reply.text), reply.meta["usage"]["total_tokens"]
