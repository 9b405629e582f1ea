"""Connections over httpx translate its exceptions, and pass on those of others."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
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
