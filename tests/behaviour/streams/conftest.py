"""Both kinds of client, and servers that play faults."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator

import httpx
import pytest

from openrouter_sdk.testing import StandInServer
from tests.behaviour.streams.callers import ARGUMENTS, AsyncCaller, Caller, SyncCaller
from tests.behaviour.streams.raw_server import Play, RawServer, Serve

CALLERS = {caller.name: caller for caller in (SyncCaller, AsyncCaller)}
PATHS = {
    "chat": "/chat/completions",
    "responses": "/responses",
    "messages": "/messages",
    "images": "/images",
}


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


@pytest.fixture
def full_server() -> Iterator[str]:
    """A server whose queue of new connections is full, so that another one gets no answer."""
    with contextlib.ExitStack() as sockets:
        listener = sockets.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            one = sockets.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(listener.getsockname())
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/api/v1"


@pytest.fixture(scope="session")
def recorded() -> dict[str, bytes]:
    """The bytes of a complete stream of each API, as the stand-in server writes them."""
    streams: dict[str, bytes] = {}
    with StandInServer() as server, httpx.Client(trust_env=False, timeout=60) as client:
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
