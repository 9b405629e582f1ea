"""Connections over httpx translate its exceptions, and pass on those of others."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import httpx2
import pytest

from openrouter_sdk import AsyncOpenRouter, OpenRouter

SEND: dict[str, Any] = {"model": "a/b", "messages": [{"role": "user", "content": "Hi"}]}


def fail(_: httpx.Request) -> httpx.Response:
    raise RuntimeError("of a transport")


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_a_runtime_error_of_a_transport_is_passed_on_without_a_cause(asynchronous: bool) -> None:
    """Code that follows causes to their end must not go around in a circle."""

    async def concurrent() -> None:
        async with AsyncOpenRouter("k", transport=httpx.MockTransport(fail)) as client:
            await client.chat.send(**SEND)

    def call() -> None:
        if asynchronous:
            asyncio.run(concurrent())
        OpenRouter("k", transport=httpx.MockTransport(fail)).chat.send(**SEND)

    with pytest.raises(RuntimeError, match="of a transport") as caught:
        call()
    assert caught.value.__cause__ is None


ANSWER: dict[str, Any] = {"choices": [{"message": {"role": "assistant", "content": "Hi"}}]}


@pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_cookies_of_answers_are_not_kept_and_transports_see_whole_requests(
    library: Any, asynchronous: bool
) -> None:
    requests: list[Any] = []

    def answer(request: Any) -> Any:
        requests.append(request)
        return library.Response(200, json=ANSWER, headers={"Set-Cookie": "session=1"})

    async def concurrent() -> None:
        async with AsyncOpenRouter("k", transport=library.MockTransport(answer)) as client:
            await client.chat.send(**SEND)
            await client.chat.send(**SEND)

    if asynchronous:
        asyncio.run(concurrent())
    else:
        with OpenRouter("k", transport=library.MockTransport(answer)) as client:
            client.chat.send(**SEND)
            client.chat.send(**SEND)
    for request in requests:
        assert "Cookie" not in request.headers
        assert request.headers["Authorization"] == "Bearer k"
        assert json.loads(request.content) == SEND
        assert request.headers["Content-Length"] == str(len(request.content))
