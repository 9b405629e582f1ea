"""A task that is cancelled takes nothing from those that share its connection of HTTP/2."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.behaviour.calls.moments import CHAT as ANSWER
from tests.behaviour.http2.conftest import Serve
from tests.behaviour.http2.http2_server import whole
from tests.behaviour.streams.callers import ARGUMENTS, Caller

pytestmark = pytest.mark.only_on("httpx", "httpx2", reason="of HTTP/2")

CHAT = ARGUMENTS["chat"]
STEPS = 600
"""More steps of the event loop than it takes to open a connection."""


def test_who_waits_for_a_connection_is_served_if_the_task_that_opens_it_is_cancelled(
    concurrent: Caller, serve: Serve
) -> None:
    server = serve(whole(ANSWER))

    async def cancelled_at(step: int) -> list[Any]:
        async with concurrent.client(server) as client:
            opening = asyncio.ensure_future(client.chat.send(**CHAT))
            await asyncio.sleep(0)
            waiting = [asyncio.ensure_future(client.chat.send(**CHAT)) for _ in range(3)]
            for _ in range(step):
                await asyncio.sleep(0)
            opening.cancel()
            return [answer.text for answer in await asyncio.gather(*waiting)]

    async def main() -> None:
        for step in range(0, STEPS, 12):
            assert await cancelled_at(step) == ["Hello."] * 3

    concurrent.run(main, main)
    assert server.wait_for(lambda one: one.ended == one.accepted)
    assert server.errors == []
