"""What the stand-in server costs: the CPU of its process for each request, chunk and start, and its memory.

The client is a socket in this process, so that what clients cost is no part of it.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from typing import Any
from urllib.parse import urlsplit

from tests.benchmarks.budgets import OURS
from tests.benchmarks.figures import Row, plain_row
from tests.benchmarks.runs import RunError, variables_for

PROGRAM = Path(__file__).parent / "programs" / "stand_in_server.py"
ROUNDS = 5
CALLS, LISTS, WORDS, STREAMS, STARTS, KEPT = 1000, 500, 20_000, 20, 100, 20_000
END = b"\r\n0\r\n\r\n"
TITLES = {
    "call": ("stand-in: a chat on one connection", "s"),
    "list": ("stand-in: GET /models", "s"),
    "chunk": (f"stand-in: a chunk of a stream of {WORDS:,}", "s"),
    "chunk at once": (f"stand-in: a chunk of {STREAMS} streams at once", "s"),
    "fixture": ("stand-in: a server, started and closed", "s"),
    "transport": ("stand-in: a transport", "s"),
    "start": ("stand-in: `serve`, from the start of the process until it listens", "s"),
    "idle": ("stand-in: memory of a server that has answered once", "B"),
    "kept": (f"stand-in: its memory after {KEPT:,} requests, of which 10,000 are kept", "B"),
}


class StandInProcess:
    """The program, and connections to it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        url, self.key = self._line().split()
        self._port = urlsplit(url).port or 0

    def tell(self, command: str) -> list[float]:
        """What the program says to a command, if that is numbers."""
        assert self._process.stdin is not None
        print(command, file=self._process.stdin, flush=True)
        return [float(one) for one in self._line().split() if one != "done"]

    def request(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> bytes:
        """A request as it is sent."""
        content = b"" if body is None else json.dumps(body).encode()
        head = f"{method} /api/v1{path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {self.key}\r\n"
        head += f"Content-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
        return head.encode() + content

    def chat(self, number: int, **more: Any) -> bytes:
        """A request for a chat; none is like another."""
        messages = [{"role": "user", "content": f"Say the number {number} in words."}]
        return self.request("POST", "/chat/completions", {"model": "a/b", "messages": messages, **more})

    def connect(self) -> socket.socket:
        """A connection of its own."""
        return socket.create_connection(("127.0.0.1", self._port), timeout=600)

    def cost(self, work: Callable[[], int]) -> float:
        """The CPU of the server for each unit of some work."""
        before = self.tell("cost")[0]
        units = work()
        return (self.tell("cost")[0] - before) / units

    def _line(self) -> str:
        assert self._process.stdout is not None
        if not (line := self._process.stdout.readline()):
            raise RunError("the stand-in does not say anything")
        return line


@contextmanager
def running(python: str) -> Iterator[StandInProcess]:
    """The program, in a process of its own."""
    pipe = subprocess.PIPE
    command = [python, str(PROGRAM)]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=variables_for({})) as process:
        yield StandInProcess(process)
        process.stdin.close()  # type: ignore[union-attr]  # a pipe, which ends the program


def receive(connection: socket.socket) -> bytes:
    """An answer with a length, or one in chunks. Raises RunError for an error."""
    data = connection.recv(1_000_000)
    head, _, body = data.partition(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200"):
        raise RunError(f"the stand-in answers {head[:200]!r}")
    length = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
    parts, missing = [body], int(length or 0) - len(body)
    while missing > 0 if length else not parts[-1].endswith(END):
        parts.append(connection.recv(1_000_000))
        missing -= len(parts[-1])
        if not length and len(parts[-1]) < len(END):  # the end may come in pieces
            parts[-2:] = [b"".join(parts[-2:])]
    return b"".join(parts)


def calls(server: StandInProcess, requests: Sequence[bytes]) -> int:
    """Send requests one after the other on one connection."""
    with server.connect() as connection:
        for one in requests:
            connection.sendall(one)
            receive(connection)
    return len(requests)


def streams(server: StandInProcess, count: int, words: int) -> int:
    """Read so many streams at once; how many chunks they had."""
    server.tell(f"script {count} {words}")
    with ExitStack() as stack:
        connections = [stack.enter_context(server.connect()) for _ in range(count)]
        for number, one in enumerate(connections):
            one.sendall(server.chat(number, stream=True))
        return sum(receive(one).count(b"data: ") for one in connections)


def round_of(server: StandInProcess) -> dict[str, float]:
    """The figures of one round."""
    fixture, transport = server.tell(f"fixture {STARTS}")
    return {
        "call": server.cost(lambda: calls(server, [server.chat(number) for number in range(CALLS)])),
        "list": server.cost(lambda: calls(server, [server.request("GET", "/models")] * LISTS)),
        "chunk": server.cost(lambda: streams(server, 1, WORDS)),
        "chunk at once": server.cost(lambda: streams(server, STREAMS, WORDS // STREAMS)),
        "fixture": fixture,
        "transport": transport,
    }


def start(python: str) -> float:
    """The CPU of `serve` until it listens."""
    before = getrusage(RUSAGE_CHILDREN)
    command = [python, "-m", "openrouter_sdk.testing", "serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=variables_for({})) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        process.kill()
    if not said.startswith("Listening"):
        raise RunError("`serve` does not listen")
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def stand_in_rows(python: str = sys.executable, rounds: int = ROUNDS) -> Iterator[Row]:
    """The rows of the table."""
    start(python)  # writes bytecode
    with running(python) as server:
        calls(server, [server.chat(0)])
        values = {"idle": server.tell("cost")[1]}
        round_of(server)
        found = [{**round_of(server), "start": start(python)} for _ in range(rounds)]
        values |= {name: median(one[name] for one in found) for name in found[0]}
        calls(server, [server.chat(number) for number in range(KEPT)])
        values["kept"] = server.tell("cost")[1]
    for name, (title, unit) in TITLES.items():
        yield plain_row(f"stand-in {name}", title, unit, {OURS: values[name]})
