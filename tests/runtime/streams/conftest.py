"""Both kinds of client, servers that play faults, and no network but loopback."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from callers import ARGUMENTS, AsyncCaller, Caller, SyncCaller
from raw_server import Play, RawServer, Serve

from openrouter_sdk.testing import StandInServer

CALLERS = {caller.name: caller for caller in (SyncCaller, AsyncCaller)}
PATHS = {
    "chat": "/chat/completions",
    "responses": "/responses",
    "messages": "/messages",
    "images": "/images",
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


@pytest.fixture(params=CALLERS)
def caller(request: pytest.FixtureRequest) -> Iterator[Caller]:
    chosen = CALLERS[request.param]()
    yield chosen
    chosen.close()


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts servers that end with the test."""
    running: list[RawServer] = []

    def started(*plays: Play, listen: bool = True) -> RawServer:
        running.append(RawServer(*plays, listen=listen))
        return running[-1]

    yield started
    for one in running:
        one.close()


@pytest.fixture(scope="session")
def recorded() -> dict[str, bytes]:
    """The bytes of a complete stream of each API, as the stand-in server writes them."""
    streams: dict[str, bytes] = {}
    with StandInServer() as server, httpx.Client(trust_env=False, timeout=20) as client:
        for resource, path in PATHS.items():
            if resource != "images":
                server.script.reply(text="Grüße, \u2028 world.", reasoning="First think.")
            answer = client.post(
                server.url + path,
                json={**ARGUMENTS[resource], "stream": True},
                headers={"Authorization": f"Bearer {server.key}"},
            )
            assert answer.headers["content-type"].startswith("text/event-stream"), answer.text
            streams[resource] = answer.content
    return streams
