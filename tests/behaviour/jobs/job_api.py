"""An API whose answers a test writes down, and a clock that stands still until somebody waits."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import Any

import anyio

from openrouter_sdk import AsyncOpenRouter, OpenRouter
from openrouter_sdk.exchange.state import Environment
from tests.transports.libraries import httpx

VIDEO: dict[str, Any] = {"model": "google/veo-3.1", "prompt": "Waves at dawn"}


def video(status: str, **more: Any) -> dict[str, Any]:
    """A video job."""
    return {"id": "job-1", "polling_url": "https://a.test/job-1", "status": status, **more}


class JobApi(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers with JSON, with a status, or not at all. The last answer is repeated."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []
        self.sent: list[httpx.Request] = []
        self.waits: list[float] = []
        self.time = 1000.0
        self.takes = 0.0

    @property
    def environment(self) -> Environment:
        return Environment(clock=lambda: self.time, now=lambda: 1e9 + self.time, random=lambda: 0.5)

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.time += seconds

    async def async_sleep(self, seconds: float) -> None:
        await anyio.sleep(0)
        self.sleep(seconds)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(f"{request.method} {request.url.path.removeprefix('/api/v1')}")
        self.sent.append(request)
        self.time += self.takes
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx.Response):
            return answer
        if isinstance(answer, int):
            return httpx.Response(answer, json={"error": {"code": answer, "message": "No."}})
        return httpx.Response(202 if request.method == "POST" else 200, json=answer)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await anyio.sleep(0)
        return self.handle_request(request)


class Runner:
    """A client of one kind for each API, and what its methods come to."""

    def __init__(self, backend: str) -> None:
        self.backend = backend

    def client(self, api: JobApi, **settings: Any) -> Any:
        common = {"transport": api, "environment": api.environment, **settings}
        if self.backend == "sync":
            return OpenRouter("sk-or-v1-secret", **{"sleep": api.sleep, **common})
        return AsyncOpenRouter("sk-or-v1-secret", **{"sleep": api.async_sleep, **common})

    def do(self, call: Callable[..., Any], *arguments: Any, **more: Any) -> Any:
        if self.backend == "sync":
            return call(*arguments, **more)

        async def main() -> Any:
            made: Awaitable[Any] = call(*arguments, **more)
            assert inspect.isawaitable(made)
            return await made

        return anyio.run(main, backend=self.backend)


RUNNERS = [Runner(backend) for backend in ("sync", "asyncio", "trio")]
