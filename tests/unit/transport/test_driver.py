"""A driver runs an exchange over any connection that sends, reads, finishes and closes."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from openrouter_api.operations import chat
from openrouter_sdk.errors import ConnectionLostError, RateLimitError
from openrouter_sdk.exchange.exchange import run
from openrouter_sdk.exchange.prepare import default_settings, prepare_request
from openrouter_sdk.exchange.state import CallState, Environment
from openrouter_sdk.exchange.steps import Events, Failure, Head, Send
from openrouter_sdk.transport.driver import AsyncDriver, SyncDriver

SEND: dict[str, Any] = {"model": "a/b", "messages": [{"role": "user", "content": "Hi"}]}
STILL = Environment(clock=lambda: 0.0, now=lambda: 0.0, random=lambda: 0.0)
OK = Head(200, {"content-type": "application/json"})
BUSY = Head(429, {})
RESULT = b'{"id": "gen-1", "choices": []}'
EVENT = b'data: {"id": "gen-1", "choices": []}\n\n'


class Scripted:
    """A connection of another HTTP library, which plays a script and logs what it is asked for."""

    closed = False
    client = None

    def __init__(self, *script: Head | bytes | Failure) -> None:
        self.script = list(script)
        self.log: list[str] = []
        self.is_open = False

    def send(self, step: Send) -> Head | Failure:
        self.log.append("send")
        self.is_open = True
        outcome = self.script.pop(0)
        assert not isinstance(outcome, bytes)
        return outcome

    def read(self, wait: float | None) -> bytes | Failure:
        self.log.append("read")
        outcome = self.script.pop(0)
        assert not isinstance(outcome, Head)
        return outcome

    def finish(self) -> None:
        self.log.append("finish")
        self.is_open = False

    def close(self) -> None:
        self.log.append("close")
        self.is_open = False


class AsyncScripted:
    """The same, asynchronous."""

    closed = False
    client = None

    def __init__(self, connection: Scripted) -> None:
        self.connection = connection

    @property
    def is_open(self) -> bool:
        return self.connection.is_open

    async def send(self, step: Send) -> Head | Failure:
        return self.connection.send(step)

    async def read(self, wait: float | None) -> bytes | Failure:
        return self.connection.read(wait)

    async def finish(self) -> None:
        self.connection.finish()

    async def close(self) -> None:
        self.connection.close()


def call(*, streaming: bool = False) -> CallState:
    settings = default_settings({"api_key": "key", "retries": 1}, {})
    request = prepare_request(chat.SEND, SEND, settings, "https://api.test", streaming=streaming)
    return CallState(request, STILL)


def advanced(connection: Scripted, state: CallState, asynchronous: bool) -> list[Events]:
    """Run a call to its end; the events of each delivery."""
    deliveries: list[Events] = []

    def note(_: float) -> None:
        connection.log.append("sleep")

    async def sleep(_: float) -> None:
        note(_)

    async def advance() -> None:
        driver = AsyncDriver(run(state), AsyncScripted(connection), sleep)
        while (events := await driver.advance()) is not None:
            deliveries.append(events)

    if asynchronous:
        asyncio.run(advance())
        return deliveries
    driver = SyncDriver(run(state), connection, note)
    while (events := driver.advance()) is not None:
        deliveries.append(events)
    return deliveries


BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


@BOTH
def test_a_call_is_sent_read_and_finished(asynchronous: bool) -> None:
    connection, state = Scripted(OK, RESULT[:9], RESULT[9:], b""), call()
    assert advanced(connection, state, asynchronous) == []
    assert connection.log == ["send", "read", "read", "read", "finish"]
    assert state.response().data.id == "gen-1"


@BOTH
def test_an_attempt_that_failed_is_closed_before_the_wait_for_the_next(asynchronous: bool) -> None:
    connection, state = Scripted(BUSY, b"", OK, RESULT, b""), call()
    advanced(connection, state, asynchronous)
    assert connection.log == ["send", "read", "close", "sleep", "send", "read", "read", "finish"]
    assert state.attempts == 2


@BOTH
def test_the_events_of_one_read_are_delivered_one_by_one(asynchronous: bool) -> None:
    connection, state = Scripted(OK, EVENT * 2, EVENT, b"data: [DONE]\n\n"), call(streaming=True)
    deliveries = advanced(connection, state, asynchronous)
    assert [len(list(events)) for events in deliveries] == [1, 1, 1]
    assert connection.log == ["send", "read", "read", "read", "finish"], "what follows [DONE] is not read"


@BOTH
def test_an_error_closes_the_connection(asynchronous: bool) -> None:
    connection = Scripted(BUSY, b"", BUSY, b"")
    with pytest.raises(RateLimitError):
        advanced(connection, call(), asynchronous)
    assert connection.log[-1] == "close"
    assert not connection.is_open


@BOTH
def test_after_the_first_delivery_a_failure_is_raised_and_nothing_sent_again(asynchronous: bool) -> None:
    connection = Scripted(OK, EVENT, Failure("lost", OSError("reset")))
    with pytest.raises(ConnectionLostError, match="reset") as caught:
        advanced(connection, call(streaming=True), asynchronous)
    assert connection.log.count("send") == 1
    assert caught.value.partial.id == "gen-1"


def test_a_stop_iteration_of_the_connection_is_not_the_end_of_the_exchange() -> None:
    """As of a mock transport that has run out of responses."""

    class Exhausted(Scripted):
        def send(self, step: Send) -> Head | Failure:
            raise StopIteration

    connection = Exhausted()
    with pytest.raises(StopIteration):
        advanced(connection, call(streaming=True), False)
    assert connection.log == ["close"]


@BOTH
def test_an_interrupted_finish_closes_the_connection(asynchronous: bool) -> None:
    class Interrupted(Scripted):
        def finish(self) -> None:
            raise KeyboardInterrupt

    connection = Interrupted(OK, RESULT, b"")
    with pytest.raises(KeyboardInterrupt):
        advanced(connection, call(), asynchronous)
    assert connection.log == ["send", "read", "read", "close"]


def test_closing_a_driver_closes_the_exchange_too() -> None:
    connection = Scripted(OK, EVENT, EVENT)
    driver = SyncDriver(run(call(streaming=True)), connection, lambda _: None)
    assert driver.advance()
    driver.close()
    assert driver.advance() is None, "nothing is read any more"
    assert connection.log.count("read") == 1
