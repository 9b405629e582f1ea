"""A server that misbehaves on demand, both kinds of client, and nothing of the machine around."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from openrouter_sdk.client import ENVIRONMENT
from openrouter_sdk.exchange import Environment
from tests.client.lanes import AsyncLane, Lane, SyncLane
from tests.runtime.calls.fault_server import FaultServer
from tests.runtime.calls.moments import Sleeps


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in ("127.0.0.1", "::1"):
            raise AssertionError(f"a test wants to reach {address}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("OPENROUTER_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def lane(request: pytest.FixtureRequest, server: Any) -> Iterator[Lane]:
    chosen = SyncLane(server) if request.param == "sync" else AsyncLane(server)
    yield chosen
    chosen.close()


@pytest.fixture
def sleeps(lane: Lane) -> Sleeps:
    """In place of `sleep`: notes how long, and returns at once."""
    return Sleeps(asynchronous=lane.name == "async")


@pytest.fixture
def still() -> Callable[..., Environment]:
    """An environment in which time stands still, unless told otherwise."""

    def made(**changes: Any) -> Environment:
        values = {"clock": lambda: 0.0, "now": ENVIRONMENT.now, "random": lambda: 1.0, **changes}
        return Environment(**values)

    return made
