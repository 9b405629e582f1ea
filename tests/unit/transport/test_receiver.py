"""What asyncio calls for a connection of aiohttp's: how much it keeps, and whom it wakes."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from openrouter_sdk.transport.aiohttp.receiver import Receiver

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"


class Transport:
    """Does nothing, and keeps what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def set_protocol(self, protocol: object) -> None:
        self.protocol = protocol

    def __getattr__(self, name: str) -> Any:
        return lambda: self.asked.append(name)


def new_receiver(transport: Any) -> Receiver:
    return Receiver(asyncio.get_running_loop(), transport, memoryview(bytearray(100_000)))


def receive(receiver: Receiver, data: bytes) -> None:
    """As asyncio does it."""
    receiver.get_buffer(-1)[: len(data)] = data
    receiver.buffer_updated(len(data))


def test_a_server_that_sends_more_than_is_read_has_to_wait() -> None:
    async def run() -> None:
        transport = Transport()
        receiver = new_receiver(transport)
        receiver.begin("GET")
        receive(receiver, HEAD)
        receive(receiver, b"a" * 100_000)
        assert not transport.asked
        receive(receiver, b"b" * 100_000)
        assert transport.asked == ["pause_reading"]
        assert await receiver.read() == b"a" * 100_000 + b"b" * 100_000
        assert transport.asked == ["pause_reading", "resume_reading"]

    asyncio.run(run())


def test_a_task_that_was_late_does_not_read_what_is_anothers() -> None:
    async def run() -> None:
        receiver = new_receiver(Transport())
        receiver.begin("GET")
        receive(receiver, b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n")
        late = asyncio.create_task(receiver.read())
        await asyncio.sleep(0)
        receive(receiver, b"a")  # wakes it; but before it runs, the connection serves another request
        receiver.take()
        receiver.begin("GET")
        receive(receiver, HEAD + b"b")
        with pytest.raises(ConnectionError):
            await late
        assert receiver.take() == b"b"

    asyncio.run(run())
