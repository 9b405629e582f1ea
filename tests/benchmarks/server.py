"""The loopback server of the benchmarks: bytes made before, sent as they are, from a process of its own.

    with served() as url:
        ...  # url + "/call/chat/completions" answers with answers()["call"]

What it costs is not measured; yet there is nothing to do but to find the end of a request and its path.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.answers import answers
from tests.benchmarks.descriptors import allow_many

_ROOT = Path(__file__).resolve().parents[2]


class Connection(asyncio.Protocol):
    """A connection of a client, kept alive for the next request."""

    def __init__(self, wires: Mapping[bytes, bytes]) -> None:
        self.wires = wires
        self.pending = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.pending += data
        while (end := end_of_request(self.pending)) is not None:
            first = self.pending.split(b"/", 2)[1]
            self.pending = self.pending[end:]
            self.transport.write(self.wires[first])


def end_of_request(data: bytes) -> int | None:
    """Where the first request ends, or None while some of it is missing."""
    head = data.find(b"\r\n\r\n")
    if head < 0:
        return None
    _, found, rest = data[:head].lower().partition(b"\r\ncontent-length:")
    length = int(rest.split(b"\r\n", 1)[0]) if found else 0
    end = head + 4 + length
    return end if end <= len(data) else None


async def serve() -> None:
    """Serve until the process is ended; the port is printed first."""
    allow_many()
    wires = {name.encode(): answer.wire for name, answer in answers().items()}
    server = await asyncio.get_running_loop().create_server(
        lambda: Connection(wires), "127.0.0.1", 0, backlog=2048
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def served() -> Iterator[str]:
    """Run the server in a process of its own; yields the URL that the names of answers follow."""
    command = [sys.executable, "-m", "tests.benchmarks.server"]
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


if __name__ == "__main__":
    asyncio.run(serve())
