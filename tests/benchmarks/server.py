"""The loopback server of the benchmarks: bytes made before, sent as they are, from a process of its own.

    with served(["call"]) as server:
        ...  # server.url + "/call/chat/completions" answers with ANSWERS["call"]

What it costs is not measured; yet there is nothing to do but to find the end of a request and its path.
"""

from __future__ import annotations

import asyncio
import json
import resource
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.answers import ANSWERS

_ROOT = Path(__file__).resolve().parents[2]


class Connection(asyncio.Protocol):
    """A connection of a client, kept alive for the next request."""

    def __init__(self, wires: Mapping[bytes, bytes]) -> None:
        self.wires = wires
        self.pending = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called by asyncio."""
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        """Called by asyncio."""
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


async def serve(names: Iterable[str]) -> None:
    """Serve until the process is ended. A line of JSON says the port, and what is in the answers."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))  # a thousand streams are as many sockets
    answers = {name: ANSWERS[name]() for name in names}
    wires = {name.encode(): answer.wire for name, answer in answers.items()}
    server = await asyncio.get_running_loop().create_server(
        lambda: Connection(wires), "127.0.0.1", 0, backlog=2048
    )
    outcomes = {name: answer.outcome for name, answer in answers.items()}
    print(json.dumps({"port": server.sockets[0].getsockname()[1], "outcomes": outcomes}), flush=True)
    await server.serve_forever()


@dataclass(frozen=True)
class Server:
    """A server that runs."""

    url: str
    """What the names of answers follow."""
    outcomes: Mapping[str, Sequence[int]]
    """What is to be read of each answer."""


@contextmanager
def served(names: Iterable[str]) -> Iterator[Server]:
    """Run a server for some of the answers, in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.server", *names]
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            told = json.loads(process.stdout.readline())
            yield Server(f"http://127.0.0.1:{told['port']}", told["outcomes"])
        finally:
            process.terminate()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1:]))
