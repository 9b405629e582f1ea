"""A connection of the server ends in every state that it can be in."""

from __future__ import annotations

import asyncio

from openrouter_sdk.testing import StandIn
from openrouter_sdk.testing.serving.wire import Connection


class Wire(asyncio.Transport):
    """Takes what is written, and tells its protocol when it is closed."""

    def __init__(self, protocol: Connection) -> None:
        super().__init__()
        self.protocol = protocol
        self.is_closed = False

    def write(self, data: bytes | bytearray | memoryview) -> None: ...

    def get_write_buffer_size(self) -> int:
        return 0

    def is_closing(self) -> bool:
        return self.is_closed

    def close(self) -> None:
        if not self.is_closed:
            self.is_closed = True
            asyncio.get_running_loop().call_soon(self.protocol.connection_lost, None)


def test_a_connection_that_is_closed_before_its_task_starts_ends() -> None:
    """The server waited a minute for it: a task that is cancelled before its first step runs no `finally`."""

    async def lose() -> None:
        connection = Connection(StandIn().answer)
        connection.connection_made(Wire(connection))
        connection.data_received(
            b"POST /api/v1/files HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nshort"
        )
        connection.eof_received()
        connection.close()
        await asyncio.wait_for(connection.closed, 10)

    asyncio.run(lose())
