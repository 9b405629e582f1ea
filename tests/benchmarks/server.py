"""The loopback server of the benchmarks: bytes made before, sent as they are, from a process of its own.

    with served(["call"]) as server:
        ...  # server.url + "/call/chat/completions" answers with ANSWERS["call"]

What it costs is not measured; yet there is nothing to do but to find the end of a request and its path.
"""

from __future__ import annotations

import asyncio
import json
import resource
import ssl
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import trustme

from tests.benchmarks.answers import ANSWERS, Answer

_ROOT = Path(__file__).resolve().parents[2]
_GOLDEN = 0.618034
"""Multiples of it, modulo 1, are spread evenly, however many there are."""


class Connection(asyncio.Protocol):
    """A connection of a client, kept alive for the next request."""

    streams = count()

    def __init__(self, answers: Mapping[bytes, Answer]) -> None:
        self.answers = answers
        self.pending = b""
        self.loop = asyncio.get_running_loop()

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
            self.answer(self.answers[first])

    def answer(self, answer: Answer) -> None:
        """Send an answer. Streams with pauses that began together take turns: models do not talk in step."""
        self.transport.write(answer.wire)
        if answer.later:
            start = self.loop.time() + answer.pause * (next(self.streams) * _GOLDEN % 1)
            self.go_on(iter(answer.later), answer.pause, start)

    def go_on(self, pieces: Iterator[bytes], pause: float, when: float) -> None:
        """Send the next piece at a time of the loop, and the others after it."""

        def send() -> None:
            piece = next(pieces, None)
            if piece is not None and not self.transport.is_closing():
                self.transport.write(piece)
                self.go_on(pieces, pause, when + pause)

        self.loop.call_at(when, send)


def end_of_request(data: bytes) -> int | None:
    """Where the first request ends, or None while some of it is missing."""
    head = data.find(b"\r\n\r\n")
    if head < 0:
        return None
    _, found, rest = data[:head].lower().partition(b"\r\ncontent-length:")
    length = int(rest.split(b"\r\n", 1)[0]) if found else 0
    end = head + 4 + length
    return end if end <= len(data) else None


async def serve(authority: str, names: Iterable[str]) -> None:
    """Serve until the process is ended. A line of JSON says the ports, and what is in the answers.

    The certificate of who has signed that of the port with TLS is written to the file `authority`.
    """
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))  # a thousand streams are as many sockets
    answers = {name: ANSWERS[name]() for name in names}
    by_path = {name.encode(): answer for name, answer in answers.items()}
    ports = []
    for context in (None, certified(authority)):
        server = await asyncio.get_running_loop().create_server(
            lambda: Connection(by_path), "127.0.0.1", 0, backlog=2048, ssl=context
        )
        ports.append(server.sockets[0].getsockname()[1])
    outcomes = {name: answer.outcome for name, answer in answers.items()}
    print(json.dumps({"ports": ports, "outcomes": outcomes}), flush=True)
    await server.serve_forever()


def certified(authority: str) -> ssl.SSLContext:
    """The context of a server whose certificate is signed by one that is written to a file."""
    signer = trustme.CA()
    signer.cert_pem.write_to_path(authority)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    signer.issue_cert("127.0.0.1").configure_cert(context)
    return context


@dataclass(frozen=True)
class Server:
    """A server that runs."""

    url: str
    """What the names of answers follow."""
    tls_url: str
    """The same, with TLS."""
    authority: str
    """The file with the certificate to trust for it."""
    outcomes: Mapping[str, Sequence[int]]
    """What is to be read of each answer."""


@contextmanager
def served(names: Iterable[str]) -> Iterator[Server]:
    """Run a server for some of the answers, in a process of its own."""
    with TemporaryDirectory() as folder:
        authority = str(Path(folder, "authority.pem"))
        command = [sys.executable, "-m", "tests.benchmarks.server", authority, *names]
        with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as process:
            try:
                assert process.stdout is not None
                told = json.loads(process.stdout.readline())
                plain, tls = (f"127.0.0.1:{port}" for port in told["ports"])
                yield Server(f"http://{plain}", f"https://{tls}", authority, told["outcomes"])
            finally:
                process.terminate()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1], sys.argv[2:]))
