"""A loopback server that many streams use at once, with a fault for each that its number decides.

`python fault_server.py` runs it in a process of its own and prints its URL.
"""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
import random
import socket
import struct
import sys
import threading
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any, Self

from openrouter_sdk import errors
from openrouter_sdk.config.timeouts import Timeout

WORDS = [f"word{number} " for number in range(12)]
TEXT = "".join(WORDS)
CHUNK = {"id": "gen-1", "object": "chat.completion.chunk", "created": 1, "model": "vendor/model"}
HEAD = "HTTP/1.1 {status} Reason\r\nContent-Type: {media}\r\nTransfer-Encoding: chunked\r\n\r\n"
DONE = b"data: [DONE]\n\n"
BRIEF = Timeout(first_byte=0.5, between_events=0.5)
"""For the streams that are going to stall."""

EXPECTED: dict[str, tuple[Any, ...]] = {
    "healthy": (None,),
    "slow": (None,),
    "split": (None,),
    "left": (None,),
    "cancelled": (None,),
    "abrupt_end": (None,),
    "busy_then_healthy": (None,),
    "whole": (None,),
    "cut": (errors.ConnectionLostError,),
    "reset": (errors.ConnectionLostError,),
    "reset_before_head": (errors.ConnectionLostError,),
    "ended_early": (errors.TruncatedStreamError,),
    "stall": (errors.RequestTimeoutError,),
    "silent": (errors.RequestTimeoutError,),
    "slow_head": (errors.RequestTimeoutError,),
    "bomb": (errors.ProtocolError,),
    "garbage": (errors.ProtocolError,),
    "page": (errors.ProtocolError,),
    "empty": (errors.TruncatedStreamError,),
    "error": (errors.BadGatewayError,),
    "rate_limit": (errors.RateLimitError,),
}
"""The faults, and how a stream with each of them has to come out; None is the complete result."""
FAULTS = tuple(EXPECTED)
STALLING = ("stall", "silent", "slow_head")
LEFT = ("left", "cancelled")
"""The client leaves these."""
BOMB = gzip.compress(b": " + b" " * 10_000_000)
BOMB_LIMIT = 100_000
"""The `max_event_bytes` of a stream with a bomb."""


def fault_of(seed: int, number: int) -> str:
    """The fault of a stream; the client and the server both know it."""
    return random.Random(f"{seed} {number}").choice(FAULTS)


def event(delta: Any, reason: str | None = None, **fields: Any) -> bytes:
    """A chat chunk."""
    choice = {"index": 0, "delta": delta, "finish_reason": reason}
    return b"data: %b\n\n" % json.dumps({**CHUNK, "choices": [choice], **fields}).encode()


SPOKEN = [event({"content": word}) for word in WORDS]
STOPPED = event({}, "stop")
FINISHED = STOPPED + DONE


class Line:
    """A connection, and the stream that is asked for on it."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, dice: random.Random
    ) -> None:
        self.reader = reader
        self.writer = writer
        self.dice = dice

    async def head(self, status: int = 200, media: str = "text/event-stream") -> None:
        self.writer.write(HEAD.format(status=status, media=media).encode())
        await self.writer.drain()

    async def chunk(self, data: bytes) -> None:
        self.writer.write(b"%x\r\n%b\r\n" % (len(data), data))
        await self.writer.drain()

    async def words(self) -> None:
        """A part of the text, at least one word."""
        for one in SPOKEN[: self.dice.randrange(1, len(SPOKEN))]:
            await self.chunk(one)

    async def end(self) -> bool:
        await self.chunk(b"")
        return True

    async def hold(self) -> None:
        """Nothing more until the client hangs up."""
        while await self.reader.read(4096):
            pass

    def reset(self) -> None:
        found = self.writer.get_extra_info("socket")
        found.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


async def healthy(line: Line) -> bool:
    await line.head()
    await line.chunk(b"".join(SPOKEN))
    await line.chunk(FINISHED)
    return await line.end()


async def slow(line: Line) -> bool:
    await line.head()
    for one in SPOKEN:
        await asyncio.sleep(line.dice.uniform(0, 0.02))
        await line.chunk(one)
    await line.chunk(FINISHED)
    return await line.end()


async def split(line: Line) -> bool:
    await line.head()
    data = b": OPENROUTER PROCESSING\n\n" + b"".join(SPOKEN) + FINISHED
    while data:
        size = line.dice.randrange(1, 400)
        await line.chunk(data[:size])
        data = data[size:]
    return await line.end()


async def left(line: Line) -> bool:
    """The client leaves after the first event."""
    await line.head()
    await line.words()
    await line.hold()
    return False


async def cancelled(line: Line) -> bool:
    """The task of the client is cancelled, before the head or after it."""
    if line.dice.random() < 0.5:
        await line.head()
        await line.words()
    await line.hold()
    return False


async def whole(line: Line) -> bool:
    await line.head(media="application/json")
    message = {"role": "assistant", "content": TEXT}
    reply = {**CHUNK, "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}
    await line.chunk(json.dumps(reply).encode())
    return await line.end()


async def cut(line: Line) -> bool:
    await line.head()
    await line.words()
    await line.chunk(SPOKEN[0][: line.dice.randrange(1, len(SPOKEN[0]))])
    return False


async def reset(line: Line) -> bool:
    await line.head()
    await line.words()
    line.reset()
    return False


async def abrupt_end(line: Line) -> bool:
    """All events, maybe without [DONE], and a connection that ends without the last chunk."""
    await line.head()
    await line.chunk(b"".join(SPOKEN) + line.dice.choice((FINISHED, STOPPED)))
    return False


async def bomb(line: Line) -> bool:
    await line.head(media="text/event-stream\r\nContent-Encoding: gzip")
    await line.chunk(BOMB)
    return await line.end()


async def reset_before_head(line: Line) -> bool:
    line.reset()
    return False


async def ended_early(line: Line) -> bool:
    await line.head()
    await line.words()
    return await line.end()


async def stall(line: Line) -> bool:
    await line.head()
    await line.words()
    await line.hold()
    return False


async def silent(line: Line) -> bool:
    await line.hold()
    return False


async def slow_head(line: Line) -> bool:
    """A head that drips until the client hangs up."""
    line.writer.write(b"HTTP/1.1 200 OK\r\nX: ")
    while not line.reader.at_eof():
        line.writer.write(b"y")
        await line.writer.drain()
        await asyncio.sleep(0.05)
    return False


async def garbage(line: Line) -> bool:
    await line.head()
    await line.words()
    await line.chunk(b"data: {not json\n\n" + FINISHED)
    return await line.end()


async def page(line: Line) -> bool:
    await line.head(media="text/html")
    await line.chunk(b"<html><title>Checking your browser</title></html>")
    return await line.end()


async def empty(line: Line) -> bool:
    await line.head()
    return await line.end()


async def error(line: Line) -> bool:
    await line.head()
    await line.words()
    await line.chunk(event({"content": ""}, "error", error={"code": 502, "message": "It went down."}))
    return await line.end()


async def rate_limit(line: Line) -> bool:
    await line.head(429, "application/json")
    await line.chunk(b'{"error": {"code": 429, "message": "Slow down."}}')
    return await line.end()


async def busy(line: Line) -> bool:
    await line.head(529, "application/json")
    await line.chunk(b'{"error": {"code": 529, "message": "Busy."}}')
    return await line.end()


PLAYS: dict[str, Callable[[Line], Awaitable[bool]]] = {
    name: globals()[name] for name in FAULTS if name != "busy_then_healthy"
}


class FaultServer:
    """Runs in a thread of its own."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.url = ""
        self.requests = 0
        self._seen: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._over: asyncio.Event | None = None
        self._thread = threading.Thread(target=lambda: asyncio.run(self.run()), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait(60)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._loop is not None
        assert self._over is not None
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join(60)

    async def run(self, started: Callable[[str], object] = lambda url: None) -> None:
        """Serve until told to end."""
        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0, backlog=1024)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/api/v1"
        self._ready.set()
        started(self.url)
        await self._over.wait()
        server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            while await self._answer(reader, writer):
                pass
        writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = await reader.readuntil(b"\r\n\r\n")
        fields = dict(line.split(b": ", 1) for line in head.lower().split(b"\r\n")[1:] if line)
        body = json.loads(await reader.readexactly(int(fields[b"content-length"])))
        self.requests += 1
        number = int(body["messages"][0]["content"])
        name = "healthy" if number < 0 else fault_of(self.seed, number)
        play = {LEAVE: left, WHOLE: whole, BURST: bomb}.get(number) or self._play(name, number)
        return await play(Line(reader, writer, random.Random(number)))

    def _play(self, name: str, number: int) -> Callable[[Line], Awaitable[bool]]:
        if name != "busy_then_healthy":
            return PLAYS[name]
        self._seen ^= {number}
        return busy if number in self._seen else healthy


HEALTHY, LEAVE, WHOLE, BURST = -1, -2, -3, -4
"""Numbers for a good stream, one that goes on until the client leaves, an answer in one piece, and a bomb."""

if __name__ == "__main__":
    asyncio.run(FaultServer(int(sys.argv[1])).run(lambda url: print(url, flush=True)))
