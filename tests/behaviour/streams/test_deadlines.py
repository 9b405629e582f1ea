"""`first_byte` and `total` hold against servers that go on sending, a few bytes at a time, without an end."""

from __future__ import annotations

import contextlib
import itertools
import select
import socket
import ssl
import threading
from collections.abc import Callable
from typing import Any

import pytest
import trio

from openrouter_sdk import AsyncOpenRouter, OpenRouter, Timeout, errors
from tests.behaviour.streams.callers import ARGUMENTS
from tests.behaviour.streams.raw_server import Peer, Play, Serve
from tests.each import each
from tests.transports.libraries import EVENT_LOOPS

LIMIT = 0.1
PACE = 0.01
"""Seconds between two pieces; a tenth of the limit, so that no wait for one of them expires."""
JSON = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
EVENTS = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
CHUNKED = b"Transfer-Encoding: chunked\r\n\r\n"
GZIP = b"Content-Encoding: gzip\r\nConnection: close\r\n\r\n\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03"


def dripping(start: bytes, drop: bytes) -> Play:
    """Send `start`, and then `drop` again and again, until the client hangs up, or for a minute."""

    def play(peer: Peer) -> bool:
        with contextlib.suppress(OSError):
            peer.send(start)
            for _ in range(round(60 / PACE)):
                if select.select([peer.socket], [], [], PACE)[0]:
                    break
                peer.send(drop)
        peer.server.note_hangup()
        return False

    return play


HEADS = {
    "status line": dripping(b"HTTP/1.1 200 ", b"O"),
    "header": dripping(b"HTTP/1.1 200 OK\r\nX: ", b"a"),
    "informational responses": dripping(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
}
BODIES = {
    "blanks": dripping(JSON + b"Connection: close\r\n\r\n", b" "),
    "size of a chunk": dripping(JSON + CHUNKED, b"0"),
    "comments": dripping(EVENTS + CHUNKED, b"3\r\n:\n\n\r\n"),
    "compressed nothing": dripping(JSON + GZIP, b"\x00\x00\x00\xff\xff"),
    "error": dripping(b"HTTP/1.1 500 Bad\r\nConnection: close\r\n\r\n", b" "),
    "size of a chunk of an error": dripping(b"HTTP/1.1 429 Bad\r\n" + CHUNKED, b"0"),
}


def call(client: Any) -> Any:
    return client.chat.send(**ARGUMENTS["chat"])


def read_stream(client: Any) -> Any:
    return client.chat.stream(**ARGUMENTS["chat"]).result()


def run_sync(url: str, use: Callable[[Any], Any], **settings: Any) -> None:
    with OpenRouter("k", base_url=url, retries=0, **settings) as client:
        use(client)


def run_in_asyncio(url: str, use: Callable[[Any], Any], **settings: Any) -> None:
    import asyncio

    asyncio.run(run_async(url, use, settings))


def run_in_trio(url: str, use: Callable[[Any], Any], **settings: Any) -> None:
    trio.run(run_async, url, use, settings)


async def run_async(url: str, use: Callable[[Any], Any], settings: dict[str, Any]) -> None:
    async with AsyncOpenRouter("k", base_url=url, retries=0, **settings) as client:
        await use(client)


RUNS = [run_sync, run_in_asyncio, *([run_in_trio] if "trio" in EVENT_LOOPS else [])]
WAYS = list(itertools.product(RUNS, [call, read_stream]))
every_way = each("run, use", WAYS, ids=lambda way: f"{way[0].__name__}-{way[1].__name__}")


def expired(serve: Serve, play: Play, run: Any, use: Any, timeout: Timeout) -> errors.OpenRouterError:
    """Return the error of a call whose server sends until the client hangs up."""
    server = serve(play)
    with pytest.raises(errors.OpenRouterError) as caught:
        run(server.url, use, timeout=timeout)
    assert server.wait_for(lambda one: one.connections == 0)
    return caught.value


@each("play", HEADS.values(), ids=HEADS.keys())
@every_way
def test_first_byte_limits_a_head_that_arrives_bit_by_bit(
    serve: Serve, play: Play, run: Any, use: Any
) -> None:
    error = expired(serve, play, run, use, Timeout(60, LIMIT, 60, 60))
    assert isinstance(error, errors.RequestTimeoutError)
    assert (error.phase, error.seconds) == ("first_byte", LIMIT)


@each("play", {**HEADS, **BODIES}.values(), ids={**HEADS, **BODIES}.keys())
@every_way
def test_total_limits_a_response_that_arrives_bit_by_bit(
    serve: Serve, play: Play, run: Any, use: Any
) -> None:
    error = expired(serve, play, run, use, Timeout(60, 60, 60, LIMIT))
    cause = error if isinstance(error, errors.RequestTimeoutError) else error.__cause__
    assert isinstance(cause, errors.RequestTimeoutError)
    assert (cause.phase, cause.seconds) == ("total", LIMIT)


@every_way
def test_between_events_limits_a_chunk_that_arrives_bit_by_bit(serve: Serve, run: Any, use: Any) -> None:
    error = expired(serve, BODIES["size of a chunk"], run, use, Timeout(60, 60, LIMIT, None))
    assert isinstance(error, errors.RequestTimeoutError)
    assert error.phase == "between_events"


# --- connecting ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("limit", "phase"), [(Timeout(LIMIT, 60, 60, 60), "connect"), (Timeout(60, 60, 60, LIMIT), "total")]
)
@each("run", RUNS, ids=lambda run: run.__name__)
def test_connecting_is_limited(full_server: str, limit: Timeout, phase: str, run: Any) -> None:
    with pytest.raises(errors.RequestTimeoutError) as caught:
        run(full_server, call, timeout=limit)
    assert caught.value.phase == phase


@pytest.mark.parametrize(
    ("limit", "phase"), [(Timeout(LIMIT, 60, 60, 60), "connect"), (Timeout(60, 60, 60, LIMIT), "total")]
)
@each("run", RUNS, ids=lambda run: run.__name__)
def test_a_tls_handshake_that_arrives_bit_by_bit_is_limited(limit: Timeout, phase: str, run: Any) -> None:
    with TLSServer() as server:
        with pytest.raises(errors.RequestTimeoutError) as caught:
            run(server.url, call, timeout=limit, verify=ssl.create_default_context())
        assert caught.value.phase == phase
        assert server.idle.wait(60)


class TLSServer:
    """Answers a handshake with the beginning of a large record, a byte at a time."""

    def __init__(self) -> None:
        self.idle = threading.Event()
        self.idle.set()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://127.0.0.1:{self._listener.getsockname()[1]}/api/v1"
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> TLSServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(60)

    def _serve(self) -> None:
        try:
            connection, _ = self._listener.accept()
        except OSError:
            return
        self.idle.clear()
        with connection, contextlib.suppress(OSError):
            connection.recv(65536)
            connection.sendall(b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc")
            while not select.select([connection], [], [], PACE)[0]:
                connection.sendall(b"\x00")
        self.idle.set()


@each("run", RUNS, ids=lambda run: run.__name__)
def test_a_server_that_reads_nothing_is_limited(run: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/api/v1"
        message = {"role": "user", "content": "x" * 20_000_000}
        with pytest.raises(errors.RequestTimeoutError) as caught:
            run(url, lambda client: client.chat.send(messages=[message]), timeout=Timeout(60, 60, 60, LIMIT))
        assert caught.value.phase == "total"
