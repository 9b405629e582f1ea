"""An answer and its pieces may come from elsewhere: they are awaited, and given up when the client leaves."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Future
from typing import Any

import anyio
import httpx
import pytest

from openrouter_sdk.testing import Answer, RecordedRequest, StandInServer, StandInTransport
from openrouter_sdk.testing.http.traffic import Later

PIECES = (b"one ", b"two ", b"three")


class Elsewhere:
    """Answers from another thread, piece by piece; without `pieces` left it never goes on."""

    def __init__(self, *pieces: bytes, ends: bool = True) -> None:
        self._pieces = pieces
        self._ends = ends
        self.left: Future[Any] = Future()
        self.closed = threading.Event()

    def answer(self, request: RecordedRequest) -> Later:
        return Later(self._soon(Answer(200, [("content-type", "text/plain")], self._chunks())))

    def _chunks(self) -> Iterator[bytes | Later]:
        try:
            for piece in self._pieces:
                coming = self._soon(piece)
                yield Later(coming)
                yield coming.result()
            if not self._ends:
                yield Later(self.left)
        finally:
            self.closed.set()

    def _soon(self, value: Any) -> Future[Any]:
        future: Future[Any] = Future()
        threading.Thread(target=future.set_result, args=(value,)).start()
        return future


def test_the_server_and_the_transport_wait_for_what_comes(
    server: StandInServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    transport = StandInTransport()
    for stand_in in (server.stand_in, transport.stand_in):
        monkeypatch.setattr(stand_in, "answer", Elsewhere(*PIECES).answer)
    assert httpx.get(f"{server.url}/models", trust_env=False).content == b"".join(PIECES)
    assert httpx.Client(transport=transport).get("http://x/api/v1/models").content == b"".join(PIECES)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_transport_waits_on_each_event_loop(monkeypatch: pytest.MonkeyPatch, backend: str) -> None:
    transport = StandInTransport()
    monkeypatch.setattr(transport.stand_in, "answer", Elsewhere(*PIECES).answer)

    async def ask() -> bytes:
        async with httpx.AsyncClient(transport=transport) as client:
            return (await client.get("http://x/api/v1/models")).content

    assert anyio.run(ask, backend=backend) == b"".join(PIECES)


def test_a_client_that_leaves_ends_the_wait_and_what_comes_after(
    server: StandInServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = Elsewhere(b"one ", ends=False)
    monkeypatch.setattr(server.stand_in, "answer", elsewhere.answer)
    with (
        httpx.Client(trust_env=False) as client,
        client.stream("GET", f"{server.url}/models") as response,
    ):
        assert next(response.iter_raw()) == b"one "
    assert elsewhere.closed.wait(60)
    assert elsewhere.left.cancelled()
