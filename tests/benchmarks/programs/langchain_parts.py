"""What a streamed chunk takes without our part: LangChain's own, and the stream of our client."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from langchain_core.language_models.chat_models import BaseChatModel
from langchain_core.messages import AIMessageChunk
from langchain_core.outputs import ChatGenerationChunk, ChatResult
from langchain_tasks import MESSAGES, read
from measure import KEY, MESSAGES as DICTS, MODEL, Outcome, main

from openrouter_sdk import OpenRouter
from openrouter_sdk.integrations.langchain import ChatOpenRouter


class Ready(BaseChatModel):  # type: ignore[misc]
    """A model whose chunks are made before."""

    chunks: list[Any]

    @property
    def _llm_type(self) -> str:
        return "ready"

    def _generate(self, *_args: Any, **_kwargs: Any) -> ChatResult:
        raise NotImplementedError

    def _stream(self, *_args: Any, **_kwargs: Any) -> Iterator[ChatGenerationChunk]:
        yield from self.chunks


class Least(Ready):
    """A model that makes its chunks, of nothing but their text."""

    def _stream(self, *_args: Any, **_kwargs: Any) -> Iterator[ChatGenerationChunk]:
        *pieces, last = self.chunks
        for piece in pieces:
            yield ChatGenerationChunk(message=AIMessageChunk(content=piece.text))
        yield last


def task_of(model: Any) -> Any:
    """The task of a model with the chunks of ours."""

    @contextmanager
    def stream(url: str) -> Iterator[Callable[[], Outcome]]:
        ours = ChatOpenRouter(model=MODEL, api_key=KEY, base_url=url)
        chat = model(chunks=[ChatGenerationChunk(message=one) for one in ours.stream(MESSAGES)])
        yield lambda: read(chat)

    return stream


@contextmanager
def raw(url: str) -> Iterator[Callable[[], Outcome]]:
    """The events of our client, as our chat model gets them."""
    with OpenRouter(KEY, base_url=url) as client:

        def work() -> Outcome:
            pieces: list[str] = []
            with client.chat.stream(model=MODEL, messages=DICTS) as stream:
                for event in stream.raw():
                    pieces.extend(choice["delta"]["content"] for choice in event["choices"])
                usage = stream.result().usage
            assert usage
            return len("".join(pieces)), usage.total_tokens

        yield work


if __name__ == "__main__":
    main({"ready": task_of(Ready), "least": task_of(Least), "raw": raw})
