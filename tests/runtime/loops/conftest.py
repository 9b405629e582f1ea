"""Every way to run an asynchronous program, a stand-in server, and nothing of the machine around."""

from __future__ import annotations

import os
import socket
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import anyio
import pytest
import trio

from openrouter_sdk.testing import StandInServer

Main = Callable[[], Awaitable[Any]]
Run = Callable[[Main], Any]

RUNS: dict[str, Run] = {
    "trio": trio.run,
    "anyio-trio": lambda main: anyio.run(main, backend="trio"),
    "anyio-asyncio": lambda main: anyio.run(main, backend="asyncio"),
}


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in ("127.0.0.1", "::1"):
            raise AssertionError(f"a test wants to reach {address}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)
    for name in list(os.environ):
        if name.startswith("OPENROUTER_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture(params=RUNS)
def run(request: pytest.FixtureRequest) -> Run:
    """Runs an asynchronous function in one of the libraries that there are."""
    return RUNS[request.param]


@pytest.fixture
def server() -> Iterator[StandInServer]:
    with StandInServer() as running:
        yield running
