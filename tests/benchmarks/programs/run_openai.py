"""PyPI `openai`, pointed at another base URL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from measure import KEY, MESSAGES, MODEL, QUESTION, Outcome, main
from openai import OpenAI
from openai_tasks import AtOnce


@contextmanager
def call(url: str) -> Iterator[Callable[[], Outcome]]:
    with OpenAI(api_key=KEY, base_url=url) as client:

        def work() -> Outcome:
            reply = client.chat.completions.create(model=MODEL, messages=MESSAGES)
            return len(reply.choices[0].message.content), reply.usage.total_tokens

        yield work


@contextmanager
def models(url: str) -> Iterator[Callable[[], Outcome]]:
    with OpenAI(api_key=KEY, base_url=url) as client:
        yield lambda: (len(client.models.list().data), 0)


@contextmanager
def stream(url: str) -> Iterator[Callable[[], Outcome]]:
    with OpenAI(api_key=KEY, base_url=url) as client:

        def work() -> Outcome:
            text, tokens = [], 0
            for chunk in client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True):
                for choice in chunk.choices:
                    text.append(choice.delta.content)  # noqa: PERF401 (as a program would)
                if chunk.usage:
                    tokens = chunk.usage.total_tokens
            return len("".join(text)), tokens

        yield work


@contextmanager
def responses(url: str) -> Iterator[Callable[[], Outcome]]:
    with OpenAI(api_key=KEY, base_url=url) as client:

        def work() -> Outcome:
            text, tokens = [], 0
            for event in client.responses.create(model=MODEL, input=QUESTION, stream=True):
                if event.type == "response.output_text.delta":
                    text.append(event.delta)
                elif event.type == "response.completed":
                    tokens = event.response.usage.total_tokens
            return len("".join(text)), tokens

        yield work


TASKS = {
    "call": call,
    "models": models,
    "stream": stream,
    "responses": responses,
    **AtOnce().tasks,
}

if __name__ == "__main__":
    main(TASKS)
