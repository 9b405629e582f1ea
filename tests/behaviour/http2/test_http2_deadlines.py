"""Deadlines, and closing from elsewhere, over HTTP/2 and TLS."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from openrouter_sdk import Timeout, errors
from tests.behaviour.http2.conftest import Serve
from tests.behaviour.http2.http2_server import silent, stalling
from tests.behaviour.streams.callers import ARGUMENTS, Caller
from tests.behaviour.streams.wire_events import sse, text
from tests.each import each

pytestmark = pytest.mark.only_on("httpx", "httpx2", reason="of HTTP/2")

CHAT = ARGUMENTS["chat"]
LIMIT = 0.1
PACE = 0.01
SETTINGS_FRAME = b"\x00\x00\x00\x04\x00\x00\x00\x00\x00"
HEADERS_FRAME = b"\x00\x3f\x00\x01\x04\x00\x00\x00\x01"
"""The beginning of a frame of 16,128 bytes."""
HEAD_11 = b"HTTP/1.1 200 OK\r\nX: "


class DrippingServer:
    """Speaks TLS; begins an answer, and sends the rest of it a byte at a time until the client hangs up."""

    url: str

    def __init__(self, tls: ssl.SSLContext, start: bytes) -> None:
        self.idle = threading.Event()
        self.idle.set()
        self._tls = tls
        self._start = start
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://127.0.0.1:{self._listener.getsockname()[1]}/api/v1"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        try:
            connection, _ = self._listener.accept()
        except OSError:
            return
        self.idle.clear()
        with contextlib.suppress(OSError), self._tls.wrap_socket(connection, server_side=True) as stream:
            stream.settimeout(PACE)
            stream.sendall(self._start)
            while True:
                with contextlib.suppress(TimeoutError):
                    if not stream.recv(65536):
                        break
                stream.sendall(b"a")
        self.idle.set()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(60)


@pytest.fixture(params=["h2", "http/1.1"])
def dripping(request: pytest.FixtureRequest, server_tls: ssl.SSLContext) -> Iterator[DrippingServer]:
    server_tls.set_alpn_protocols([request.param])
    server = DrippingServer(server_tls, SETTINGS_FRAME + HEADERS_FRAME if request.param == "h2" else HEAD_11)
    yield server
    server.close()
    server_tls.set_alpn_protocols(["h2", "http/1.1"])


@pytest.mark.parametrize(
    ("limit", "phase"), [(Timeout(60, LIMIT, 60, 60), "first_byte"), (Timeout(60, 60, 60, LIMIT), "total")]
)
def test_a_head_that_arrives_bit_by_bit_is_limited(
    caller: Caller, dripping: DrippingServer, limit: Timeout, phase: str
) -> None:
    outcome = caller.stream(dripping, timeout=limit)
    assert isinstance(outcome.error, errors.RequestTimeoutError)
    assert outcome.error.phase == phase
    assert dripping.idle.wait(60)


PLAYS = {"head": silent, "event": stalling(sse(text("Hel")[0]))}


@each("name", PLAYS)
@each("who", ["stream", "client"])
def test_closing_wakes_who_waits(caller: Caller, serve: Serve, name: str, who: str) -> None:
    server = serve(PLAYS[name])

    def sync() -> None:
        client = caller.client(server, timeout=600)
        stream = client.chat.stream(**CHAT)
        raised: list[type[BaseException]] = []

        def read() -> None:
            try:
                stream.result()
            except BaseException as error:
                raised.append(type(error))

        thread = threading.Thread(target=read, daemon=True)
        thread.start()
        assert server.wait_for(lambda one: len(one.requests) == 1)
        thread.join(0.05)
        (stream if who == "stream" else client).close()
        thread.join(60)
        assert raised == [errors.ClientClosedError]
        client.close()

    async def concurrent() -> None:
        async def read(stream: Any) -> None:
            with pytest.raises(errors.ClientClosedError):
                await stream.result()

        client = caller.client(server, timeout=600)
        stream = client.chat.stream(**CHAT)
        task = asyncio.create_task(read(stream))
        assert await asyncio.to_thread(server.wait_for, lambda one: len(one.requests) == 1)
        await asyncio.sleep(0.05)
        await (stream if who == "stream" else client).close()
        await asyncio.wait_for(task, 60)
        await client.close()

    caller.run(sync, concurrent)
