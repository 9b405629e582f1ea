"""A stand-in server, clients of both kinds, and nothing of the machine around: no network, no variables."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from lanes import AsyncLane, Lane, SyncLane

from openrouter_sdk.testing import StandInServer

KEY = "sk-or-v1-stand-in"
LANES = {lane.name: lane for lane in (SyncLane, AsyncLane)}


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
def server() -> Iterator[StandInServer]:
    # One key of both kinds, since a client of a lane calls everything; the kinds are a test of their own.
    with StandInServer(key=KEY, management_key=KEY) as running:
        yield running


@pytest.fixture(params=LANES)
def lane(request: pytest.FixtureRequest, server: StandInServer) -> Iterator[Lane]:
    chosen = LANES[request.param](server)
    yield chosen
    chosen.close()


@pytest.fixture
def sync_lane(server: StandInServer) -> Iterator[Lane]:
    chosen = SyncLane(server)
    yield chosen
    chosen.close()


@pytest.fixture
def async_lane(server: StandInServer) -> Iterator[Lane]:
    chosen = AsyncLane(server)
    yield chosen
    chosen.close()


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "sends: a test in which the server is reached, though its module is not"
    )
