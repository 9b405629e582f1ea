"""How the server of the benchmarks sends streams with pauses, to a client and on a clock that are made up."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Iterator

import pytest

from tests.benchmarks.answers import Answer
from tests.benchmarks.server import Connection

PACED = Answer(b"head;", (), [b"a;", b"b;", b"c;"], pause=2.0)


class Client(asyncio.Transport):
    """Takes so many writes, and is gone."""

    def __init__(self, patience: int = 9) -> None:
        super().__init__()
        self.patience = patience
        self.read: list[bytes] = []

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.read.append(bytes(data))

    def is_closing(self) -> bool:
        return len(self.read) >= self.patience


class Clock(asyncio.SelectorEventLoop):
    """A loop whose time is that of the timer which ran last."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 100.0
        self.timers: list[tuple[float, Callable[[], None]]] = []

    def time(self) -> float:
        return self.now

    def call_at(self, when: float, callback: Callable[[], None], *_arguments: object, **_: object) -> None:  # type: ignore[override]
        self.timers.append((when, callback))

    def ring(self) -> list[float]:
        """Run all timers; when they were to run."""
        times = []
        while self.timers:
            self.now, callback = self.timers.pop(0)
            times.append(self.now)
            callback()
        return times


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Clock]:
    found = Clock()
    monkeypatch.setattr(asyncio, "get_running_loop", lambda: found)
    monkeypatch.setattr(Connection, "streams", itertools.count())
    yield found
    found.close()


def connected(client: Client) -> Connection:
    connection = Connection({b"paced": PACED, b"call": Answer(b"call;", ())})
    connection.connection_made(client)
    return connection


def test_what_follows_a_pause_is_sent_by_itself_and_in_order(clock: Clock) -> None:
    client = Client()
    connected(client).data_received(b"POST /paced/x HTTP/1.1\r\n\r\n")
    assert client.read == [b"head;"]
    assert clock.ring() == [100.0, 102.0, 104.0, 106.0]
    assert client.read == [b"head;", b"a;", b"b;", b"c;"]


def test_nothing_is_sent_to_a_client_that_is_gone(clock: Clock) -> None:
    client = Client(patience=2)
    connected(client).data_received(b"POST /paced/x HTTP/1.1\r\n\r\n")
    assert clock.ring() == [100.0, 102.0]
    assert client.read == [b"head;", b"a;"]


def test_an_answer_without_pauses_is_sent_at_once(clock: Clock) -> None:
    client = Client()
    connected(client).data_received(b"POST /call/x HTTP/1.1\r\n\r\n" * 2)
    assert client.read == [b"call;", b"call;"]
    assert clock.ring() == []


def test_streams_that_begin_together_do_not_send_together(clock: Clock) -> None:
    """Each event comes at a time of its own, as from as many models, and is read by itself."""
    for _ in range(50):
        connected(Client()).answer(PACED)
    times = sorted(when for when, _ in clock.timers)
    assert 100 <= times[0] <= times[-1] < 102
    gaps = [later - sooner for sooner, later in itertools.pairwise(times)]
    assert min(gaps) > 0.01
    assert max(gaps) < 0.08
