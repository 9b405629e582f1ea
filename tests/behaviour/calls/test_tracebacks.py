"""Tracebacks of transport errors: the lines of the program, and none of the libraries below it."""

from __future__ import annotations

import contextlib
import gc
import socket
import traceback
import weakref
from collections.abc import Callable
from typing import Any

import pytest

from openrouter_sdk.errors import (
    ConnectError,
    InvalidArgumentError,
    OpenRouterError,
    RequestTimeoutError,
    TransportError,
)
from tests.behaviour.lanes import Lane
from tests.each import each
from tests.transports.libraries import httpx, serving

MESSAGES: list[Any] = [{"role": "user", "content": "Hi"}]
LINES = 20


def closed_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


FAILURES: dict[str, tuple[str, Any, str]] = {
    "refused": (
        f"http://127.0.0.1:{closed_port()}/api/v1",
        None,
        "ConnectError: cannot connect to 127.0.0.1",
    ),
    "no name": ("https://nowhere.invalid/api/v1", None, "ConnectError: cannot connect to nowhere.invalid"),
    "timeout": ("silent", 0.05, "RequestTimeoutError: no complete response within 0.05 s"),
}


@pytest.fixture
def silent() -> Any:
    """The URL of a server that accepts connections and never answers."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/api/v1"


def send(lane: Lane, client: Any) -> Any:
    return lane.do(client.chat.send(messages=MESSAGES))


def stream(lane: Lane, client: Any) -> Any:
    return lane.collect(client.chat.stream(messages=MESSAGES))


@each("use", [send, stream], ids=lambda use: use.__name__)
@each("failure", FAILURES)
def test_a_traceback_is_short_and_ends_with_our_error(
    failure: str, use: Callable[[Lane, Any], Any], lane: Lane, silent: str
) -> None:
    url, timeout, said = FAILURES[failure]
    client = lane.client(base_url=silent if url == "silent" else url, timeout=timeout)
    with pytest.raises(TransportError) as caught:
        use(lane, client)
    text = "".join(traceback.format_exception(caught.value))
    assert said in text.splitlines()[-1]
    assert f"client.chat.{use.__name__}(messages=MESSAGES)" in text
    assert "site-packages" not in text
    # without those of the test and of the event loop, which are the caller's
    ours = [part for part in text.split('  File "') if "openrouter_sdk" in part or "openrouter_api" in part]
    assert len("".join(ours).splitlines()) <= LINES
    assert sum(part.count("Traceback") for part in text.splitlines()) == 1


def test_the_cause_stays_for_programs(lane: Lane) -> None:
    url, _, _ = FAILURES["refused"]
    with pytest.raises(ConnectError) as caught:
        send(lane, lane.client(base_url=url))
    cause = caught.value.__cause__
    assert isinstance(cause, OSError if serving(lane.name) == "aiohttp" else httpx.ConnectError)
    chain = [cause]
    while (inner := chain[-1].__cause__ or chain[-1].__context__) is not None:
        chain.append(inner)  # type: ignore[arg-type]
    assert isinstance(chain[-1], (OSError, ExceptionGroup))


def test_an_error_that_is_handled_keeps_nothing_of_the_program_alive(sync_lane: Lane, silent: str) -> None:
    class Document:
        """What a program may have in a local variable."""

    def call() -> weakref.ref[Document]:
        document = Document()
        with contextlib.suppress(RequestTimeoutError):
            send(sync_lane, client)
        return weakref.ref(document)

    client = sync_lane.client(base_url=silent, timeout=0.05)
    call()
    gc.disable()
    try:
        assert call()() is None
    finally:
        gc.enable()


def test_lines_of_the_caller_s_own_transport_stay(sync_lane: Lane) -> None:
    def fails(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("my transport broke", request=request)

    client = sync_lane.make("sk", transport=httpx.MockTransport(fails), retries=0)
    with pytest.raises(TransportError) as caught:
        send(sync_lane, client)
    assert 'raise httpx.ReadError("my transport broke"' in "".join(traceback.format_exception(caught.value))


def test_a_refused_argument_shows_no_line_of_ours_but_the_method(lane: Lane) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        lane.do(lane.client().chat.send(messages=[]))
    text = "".join(traceback.format_exception(caught.value))
    assert isinstance(caught.value, OpenRouterError)
    assert "prepare.py" not in text
    assert "lane.client().chat.send(messages=[])" in text or lane.name == "async"
