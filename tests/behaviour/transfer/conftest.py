"""A server of bytes, and both kinds of client."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.behaviour.lanes import AsyncLane, ClientLane, SyncLane
from tests.behaviour.transfer.byte_server import ByteServer

ByteLane = ClientLane[ByteServer]


@pytest.fixture
def server() -> Iterator[ByteServer]:
    running = ByteServer()
    yield running
    running.close()


@pytest.fixture(params=["sync", "async"])
def lane(request: pytest.FixtureRequest, server: ByteServer) -> Iterator[ByteLane]:
    chosen = SyncLane(server) if request.param == "sync" else AsyncLane(server)
    yield chosen
    chosen.close()
