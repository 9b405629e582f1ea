"""What both clients do in the tests of libraries that mock and record."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from openrouter_sdk import AsyncOpenRouter, OpenRouter

URL = "https://api.test/api/v1"
CHAT: dict[str, Any] = {"model": "a/b", "messages": [{"role": "user", "content": "Hi"}]}
RESULT = {"id": "gen-1", "choices": [{"index": 0, "finish_reason": "stop", "message": {"content": "Hi"}}]}
CHUNK = {"id": "gen-1", "choices": [{"index": 0, "finish_reason": "stop", "delta": {"content": "Hi"}}]}
EVENTS = f"data: {json.dumps(CHUNK)}\n\ndata: [DONE]\n\n"
EVENT_STREAM = {"Content-Type": "text/event-stream"}
UPLOADED = {
    "id": "file-1",
    "filename": "notes.txt",
    "mime_type": "text/plain",
    "size_bytes": 5,
    "created_at": "2026-01-01T00:00:00Z",
    "downloadable": True,
    "type": "file",
}
NOTES = b"notes"


class User:
    """A client of one kind, that returns what came of each use."""

    def __init__(self, client: Any, run: Callable[[Any], Any]) -> None:
        self._client = client
        self._run = run

    def call(self) -> str | None:
        """The text of a call."""
        text: str | None = self._run(self._client.chat.send(**CHAT)).text
        return text

    def stream(self) -> str | None:
        """The text of a stream."""
        text: str | None = self._run(self._client.chat.stream(**CHAT).result()).text
        return text

    def upload(self) -> str:
        """The name of a file that was uploaded."""
        uploaded = self._run(self._client.files.upload(file=("notes.txt", io.BytesIO(NOTES), "text/plain")))
        return str(uploaded.id)


@contextmanager
def user(kind: str, key: str = "k", base_url: str = URL, **settings: Any) -> Iterator[User]:
    """The user of a client of this kind, `sync` or `async`."""
    settings = {"retries": 0, **settings}
    with ExitStack() as stack:
        if kind == "sync":
            yield User(stack.enter_context(OpenRouter(key, base_url=base_url, **settings)), lambda made: made)
            return
        runner = stack.enter_context(asyncio.Runner())
        client = AsyncOpenRouter(key, base_url=base_url, **settings)

        async def awaited(made: Any) -> Any:
            return await made

        stack.callback(lambda: runner.run(client.close()))
        yield User(client, lambda made: runner.run(awaited(made)))
